package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.outside.Candidate;
import eu.smartregions.kiosk.outside.Machine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the kiosk computes while nobody is there and its attract loop plays; beside it the peers, which stand still at
/// Home. The work of the X server, which is small, is not counted.
public final class IdleBench {
    private static final Duration OPENING = Duration.ofSeconds(Length.of(20, 8));
    private static final Duration WATCHED = Duration.ofSeconds(Length.of(60, 15));
    private static final double MOST = 5;

    private IdleBench() {
    }

    /// Measures and prints; takes about four minutes.
    public static void main(String[] words) throws Exception {
        List<Row.Yardstick> seen = new ArrayList<>();
        try (Stage stage = Stage.open(1080)) {
            for (Candidate candidate : stage.candidates()) {
                try (Candidate.Running running = candidate.start(stage.display())) {
                    seen.add(new Row.Yardstick(candidate.name(), share(running.process())));
                }
                System.out.printf(Locale.ROOT, "%s: %.1f %% of one core over %d s%n", candidate.name(),
                        seen.getLast().value(), WATCHED.toSeconds());
            }
        }
        Row.of("the attract loop of the whole kiosk, of one core", seen.getFirst().value(), "%", new Aim.Most(MOST),
                seen.stream().skip(1).toArray(Row.Yardstick[]::new)).tell();
        System.exit(0);
    }

    private static double share(Process process) throws InterruptedException {
        Thread.sleep(OPENING);
        long before = Machine.work(process);
        long start = System.nanoTime();
        Thread.sleep(WATCHED);
        return 100.0 * (Machine.work(process) - before) / (System.nanoTime() - start);
    }
}
