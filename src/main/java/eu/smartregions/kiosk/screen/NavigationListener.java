package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Navigation;
import eu.smartregions.kiosk.content.place.Opinion;
import eu.smartregions.kiosk.content.place.Place;
import java.util.Optional;

/// Follows a visitor through the kiosk. A change of place has three steps, [#leaving], [#arrived] and [#settled]; each
/// is told to all listeners before the next begins, so the order in which listeners joined does not matter. All methods
/// are called on the FX thread.
public interface NavigationListener {
    /// The visitor is about to leave the place, or to end the visit there: the page that is still shown says what is
    /// left to say, such as a search that led to nothing. Called once for each arrival.
    default void leaving() {
    }

    /// The visitor is at a place now: whoever shows places shows it, and whoever counts them counts it.
    ///
    /// @param offset how far the page was scrolled when the visitor was there before, in pixels
    void arrived(Place place, Navigation how, double offset);

    /// The place is shown and counted: the new page says what is to be said of it, such as a code that it shows.
    default void settled() {
    }

    /// The visitor narrowed the place down without leaving it.
    default void refined(Place place) {
    }

    /// The visitor chose something on the page.
    default void chose(Subject subject) {
    }

    /// The visitor put something on the list to take home.
    default void saved(Subject subject) {
    }

    /// The visitor took something off that list.
    default void unsaved(Subject subject) {
    }

    /// The visitor searched.
    ///
    /// @param found the result that was opened; empty where nothing was found. What was typed is never passed on.
    default void searched(Optional<Subject> found) {
    }

    /// The visitor was shown a code that takes something along.
    default void tookAway(Subject subject) {
    }

    /// The visitor does not want to be counted.
    default void doesNotCount() {
    }

    /// The visitor said how the kiosk was.
    default void answered(Opinion opinion) {
    }
}
