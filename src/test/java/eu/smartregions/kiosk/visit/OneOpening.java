package eu.smartregions.kiosk.visit;

import java.nio.file.Path;
import java.time.Duration;

/// A run of the visit log, in a process of its own: opens the database of a data folder, records one event under a
/// name, and says where events went.
final class OneOpening {
    private OneOpening() {
    }

    public static void main(String[] folderAndVisit) throws InterruptedException {
        VisitLog log = VisitLog.open(Path.of(folderAndVisit[0]), Visits.catalogue(), _ -> {});
        LogState state = log.awaitOpening(Duration.ofSeconds(60));
        log.record(Visits.event(folderAndVisit[1], 1));
        log.close();
        System.out.println(state.standing() + " " + state.note());
    }
}
