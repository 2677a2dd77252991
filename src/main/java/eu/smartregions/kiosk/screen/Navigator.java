package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.guide.SavedList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/// Where the visitor is, how to get back, and what is to be taken home. Place is the state; whoever shows or counts
/// places listens.
public final class Navigator {
    /// Steps that Back remembers; a visitor who goes further back lands on Home.
    private static final int MOST_STEPS = 50;

    private final Deque<Stop> stops = new ArrayDeque<>();
    private final List<Traveller> travellers = new ArrayList<>();
    private final SavedList saved = new SavedList();
    private @Nullable Opinion opinion;
    private DoubleSupplier offset = () -> 0;
    private Place here = new Place.Attract();
    private boolean counted = true;

    /// How a visitor came to a place.
    public enum How {
        TAP, BACK, HOME, RESET
    }

    /// How a visitor found the kiosk.
    public enum Opinion {
        VERY_GOOD, GOOD, SO_SO, BAD, VERY_BAD
    }

    /// Somebody who follows the visitor.
    public interface Traveller {
        /// The visitor is at a place now.
        ///
        /// @param offset how far the page was scrolled when the visitor was there before, in pixels
        void arrived(Place place, How how, double offset);

        /// The visitor narrowed the place down without leaving it.
        void refined(Place place);

        /// The visitor chose something on the page.
        void chose(Subject subject);

        /// The visitor put something on the list to take home.
        default void saved(Subject subject) {
        }

        /// The visitor took something off that list.
        default void unsaved(Subject subject) {
        }

        /// The visitor searched.
        ///
        /// @param found what the search led to; empty where it led to nothing. What was typed is nobody's business.
        default void searched(Optional<Subject> found) {
        }

        /// The visitor had a code shown that takes something along.
        default void tookAway(Subject subject) {
        }

        /// The visitor does not want to be counted.
        default void doesNotCount() {
        }

        /// The visitor said how the kiosk was.
        default void answered(Opinion opinion) {
        }
    }

    /// A place that Back leads to, and how far it was scrolled.
    private record Stop(Place place, double offset) {
    }

    /// Lets somebody follow, in the order of joining.
    public void join(Traveller traveller) {
        travellers.add(traveller);
    }

    /// Says how far the page shown is scrolled.
    public void offset(DoubleSupplier current) {
        offset = current;
    }

    /// Where the visitor is.
    public Place here() {
        return here;
    }

    /// Whether Back leads anywhere.
    public boolean canGoBack() {
        return !stops.isEmpty();
    }

    /// Goes to a place; Back leads here again.
    public void go(Place place) {
        if (!(here instanceof Place.Attract)) {
            stops.push(new Stop(here, offset.getAsDouble()));
            if (stops.size() > MOST_STEPS) {
                stops.removeLast();
            }
        }
        arrive(place, How.TAP, 0);
    }

    /// Goes to a place from the attract loop, with Home behind it.
    public void enter(Place place) {
        stops.clear();
        if (!(place instanceof Place.Home)) {
            stops.push(new Stop(new Place.Home(), 0));
        }
        arrive(place, How.TAP, 0);
    }

    /// Goes one step back.
    public void back() {
        if (!stops.isEmpty()) {
            Stop stop = stops.pop();
            arrive(stop.place(), How.BACK, stop.offset());
        }
    }

    /// Goes to the top of Home and forgets the way.
    public void home() {
        stops.clear();
        arrive(new Place.Home(), How.HOME, 0);
    }

    /// Ends the visit: back to the attract loop, nothing remembered.
    public void reset() {
        counted = true;
        stops.clear();
        saved.clear();
        opinion = null;
        arrive(new Place.Attract(), How.RESET, 0);
    }

    /// Narrows the present place down; Back leads past it in one step.
    public void refine(Place place) {
        here = place;
        travellers.forEach(traveller -> traveller.refined(place));
    }

    /// Goes to a variant of the present place; Back leads past both in one step.
    public void replace(Place place) {
        arrive(place, How.TAP, 0);
    }

    /// Says that the visitor chose something on the page.
    public void choose(Subject subject) {
        travellers.forEach(traveller -> traveller.chose(subject));
    }

    /// What the visitor has put on the list to take home; changed by [#save] and [#unsave] only.
    public SavedList saved() {
        return saved;
    }

    /// Puts something on the list to take home.
    public void save(Subject subject) {
        save(subject, saved.size());
    }

    /// Puts something back to its place on the list.
    public void save(Subject subject, int place) {
        saved.insert(subject, place);
        travellers.forEach(traveller -> traveller.saved(subject));
    }

    /// Takes something off the list to take home.
    public void unsave(Subject subject) {
        saved.remove(subject);
        travellers.forEach(traveller -> traveller.unsaved(subject));
    }

    /// Says what a search led to, if anything.
    public void searched(Optional<Subject> found) {
        travellers.forEach(traveller -> traveller.searched(found));
    }

    /// Says that a code is shown that takes something along.
    public void takeAway(Subject subject) {
        travellers.forEach(traveller -> traveller.tookAway(subject));
    }

    /// The visitor's opinion of the kiosk, once it has been given.
    public Optional<Opinion> opinion() {
        return Optional.ofNullable(opinion);
    }

    /// Says how the visitor found the kiosk; only the first answer counts.
    public void answer(Opinion given) {
        if (opinion != null) {
            return;
        }
        opinion = given;
        travellers.forEach(traveller -> traveller.answered(given));
    }

    /// Whether this visit is counted.
    public boolean counted() {
        return counted;
    }

    /// Says that this visit is not to be counted.
    public void doNotCount() {
        counted = false;
        travellers.forEach(Traveller::doesNotCount);
    }

    private void arrive(Place place, How how, double scrolled) {
        here = place;
        travellers.forEach(traveller -> traveller.arrived(place, how, scrolled));
    }
}
