package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Navigation;
import eu.smartregions.kiosk.content.place.Opinion;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.guide.SavedList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The visitor's place, the way back, and the list to take home. Place is the state; whoever shows or counts
/// places listens.
public final class Navigator {
    /// Steps that Back remembers; a visitor who goes further back lands on Home.
    private static final int MOST_STEPS = 50;

    private final Deque<Stop> stops = new ArrayDeque<>();
    private final List<NavigationListener> listeners = new ArrayList<>();
    private final SavedList saved = new SavedList();
    private @Nullable Opinion opinion;
    private DoubleSupplier offset = () -> 0;
    private Place here = new Place.Attract();
    private @Nullable RegionId own;
    private boolean counted = true;
    private boolean left;

    /// A place that Back leads to, and how far it was scrolled.
    private record Stop(Place place, double offset) {
    }

    /// Lets somebody follow the visitor from now on.
    public void join(NavigationListener listener) {
        listeners.add(listener);
    }

    /// Says how far the page shown is scrolled.
    public void offset(DoubleSupplier current) {
        offset = current;
    }

    /// Returns the visitor's place.
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
        arrive(place, Navigation.TAP, 0);
    }

    /// Goes to a place from the attract loop, with Home behind it.
    public void enter(Place place) {
        stops.clear();
        if (!(place instanceof Place.Home)) {
            stops.push(new Stop(new Place.Home(), 0));
        }
        arrive(place, Navigation.TAP, 0);
    }

    /// Goes on where a visitor was when other content was shown, or at the last place before it that still exists, with
    /// the same way back as far as it exists.
    ///
    /// @param exists whether a place can be shown here too
    public void resume(Navigator before, Predicate<Place> exists) {
        stops.clear();
        if (exists.test(before.here)) {
            stops.add(new Stop(before.here, 0));
        }
        for (Stop stop : before.stops) {
            boolean same = !stops.isEmpty() && stops.getLast().place().equals(stop.place());
            if (!same && exists.test(stop.place())) {
                stops.add(stop);
            }
        }
        Stop found = stops.isEmpty() ? new Stop(new Place.Home(), 0) : stops.pop();
        arrive(found.place(), Navigation.TAP, found.offset());
    }

    /// Goes one step back.
    public void back() {
        if (!stops.isEmpty()) {
            Stop stop = stops.pop();
            arrive(stop.place(), Navigation.BACK, stop.offset());
        }
    }

    /// Goes to the top of Home and forgets the way.
    public void home() {
        stops.clear();
        arrive(new Place.Home(), Navigation.HOME, 0);
    }

    /// Shows a place to its author: no visitor is here, and nothing is prepared for one.
    public void preview(Place place) {
        arrive(place, Navigation.KIOSK, 0);
    }

    /// Ends the visit: back to the attract loop, nothing remembered.
    public void reset() {
        counted = true;
        stops.clear();
        saved.clear();
        own = null;
        opinion = null;
        arrive(new Place.Attract(), Navigation.KIOSK, 0);
    }

    /// Narrows the present place down; Back leads past it in one step.
    public void refine(Place place) {
        here = place;
        listeners.forEach(listener -> listener.refined(place));
    }

    /// Goes to a variant of the present place; Back leads past both in one step.
    public void replace(Place place) {
        arrive(place, Navigation.TAP, 0);
    }

    /// Says that the visitor chose something on the page.
    public void choose(Subject subject) {
        listeners.forEach(listener -> listener.chose(subject));
    }

    /// Returns the list to take home; changed by [#save] and [#unsave] only.
    public SavedList saved() {
        return saved;
    }

    /// Puts something on the list to take home.
    public void save(Subject subject) {
        way().ifPresent(page -> saved.cameFrom(subject, page));
        save(subject, saved.size());
    }

    /// Puts something back to its place on the list.
    public void save(Subject subject, int place) {
        saved.insert(subject, place);
        listeners.forEach(listener -> listener.saved(subject));
    }

    /// Returns the page whose regions the visitor is looking at, such as those of a field: on the way here nothing else
    /// was asked for.
    private Optional<Place> way() {
        return Stream.concat(Stream.of(here), stops.stream().map(Stop::place))
                .dropWhile(place -> place instanceof Place.RegionPage || place instanceof Place.Gallery).findFirst()
                .filter(place -> switch (place) {
                    case Place.Area _,Place.Field _,Place.MyRegion _ -> true;
                    case Place.TourStop(Optional<AreaId> area, List<RegionId> _, int _) -> area.isPresent();
                    case Place.WhereFrom(Optional<Country> country) -> country.isPresent();
                    default -> false;
                });
    }

    /// Takes something off the list to take home.
    public void unsave(Subject subject) {
        saved.remove(subject);
        listeners.forEach(listener -> listener.unsaved(subject));
    }

    /// Returns the region that the visitor is from, once it has been said; forgotten when the visit ends.
    public Optional<RegionId> own() {
        return Optional.ofNullable(own);
    }

    /// Says which region the visitor is from.
    public void own(RegionId region) {
        own = region;
    }

    /// Says what a search led to, if anything.
    public void searched(Optional<Subject> found) {
        listeners.forEach(listener -> listener.searched(found));
    }

    /// Says that a code is shown that takes something along.
    public void takeAway(Subject subject) {
        listeners.forEach(listener -> listener.tookAway(subject));
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
        listeners.forEach(listener -> listener.answered(given));
    }

    /// Whether this visit is counted.
    public boolean counted() {
        return counted;
    }

    /// Says that this visit is not to be counted.
    public void doNotCount() {
        counted = false;
        listeners.forEach(NavigationListener::doesNotCount);
    }

    /// Lets the page that is shown say what is left to say, before the visit ends there; going elsewhere does so by
    /// itself. The page is asked only once, so that nothing is said after the end of the visit.
    public void leave() {
        if (!left) {
            left = true;
            listeners.forEach(NavigationListener::leaving);
        }
    }

    /// The order of every change of place: the old page speaks while the visitor still is there, then all listeners
    /// show or count the new place, then the new page speaks.
    private void arrive(Place place, Navigation how, double scrolled) {
        leave();
        here = place;
        left = false;
        listeners.forEach(listener -> listener.arrived(place, how, scrolled));
        listeners.forEach(NavigationListener::settled);
    }
}
