package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Navigation;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.visit.EndReason;
import eu.smartregions.kiosk.visit.SubjectNames;
import eu.smartregions.kiosk.visit.VisitEvent;
import eu.smartregions.kiosk.visit.VisitKind;
import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.VisitTerms;
import eu.smartregions.kiosk.visit.VisitTracker;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Somebody who touches, opens, goes back and ends without rest, told to the real tracker.
final class BusyVisitor {
    private static final VisitTerms TERMS = new VisitTerms(VisitKind.REHEARSAL, "bench", Duration.ofSeconds(60));

    private final VisitTracker tracker;
    private int calls;

    /// @param log given every event
    BusyVisitor(Consumer<VisitEvent> log) {
        AtomicLong ids = new AtomicLong(System.nanoTime());
        tracker = new VisitTracker(TERMS, Clock.systemUTC(), System::nanoTime, ids::incrementAndGet, log);
    }

    /// Opens the log in a folder.
    ///
    /// @param durable given the events that are on disk for good
    static VisitLog log(Path folder, Consumer<List<VisitEvent>> durable) {
        return VisitLog.open(folder, new SubjectNames("bench", Map.of(), Map.of(), ZoneOffset.UTC), durable);
    }

    /// Makes the next call to the tracker: of ten, six touches, three pages and a way back; every twentieth
    /// way back is the end of the visit instead.
    void call() {
        int call = calls++;
        switch (call % 10) {
            case 0, 2, 4, 5, 6, 8 -> tracker.touched();
            case 9 -> {
                if (call % 200 == 199) {
                    tracker.ended(EndReason.HOME);
                } else {
                    tracker.opened(new Place.Home(), Navigation.BACK);
                }
            }
            default -> tracker.opened(place(call), Navigation.TAP);
        }
    }

    /// Touches the screen and opens a page.
    void tap() {
        tracker.touched();
        tracker.opened(place(calls++), Navigation.TAP);
    }

    private static Place place(int number) {
        return number % 3 == 0
                ? new Place.RegionPage(new RegionId("region-" + number % 70))
                : Place.Area.of(new AreaId("area-" + number % 10));
    }
}
