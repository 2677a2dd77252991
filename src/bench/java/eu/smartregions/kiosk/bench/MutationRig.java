package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.bundle.check.Mutations;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Tries 20,000 seeded mutations of a good bundle, or as many as `mutations` says, on all processors:
/// none may throw, hang or write outside of the data folder.
public final class MutationRig {
    private static final long ALL = Long.getLong("mutations", Length.of(20_000, 2_000));
    private static final long STEP = 5_000;

    private MutationRig() {
    }

    /// Runs them and prints what came of them; takes about a minute on two processors.
    public static void main(String[] words) throws Exception {
        int workers = Runtime.getRuntime().availableProcessors();
        List<Future<Mutations>> running = new ArrayList<>();
        try (ExecutorService all = Executors.newFixedThreadPool(workers)) {
            for (long i = 0; i < workers; i++) {
                long from = ALL * i / workers;
                long until = ALL * (i + 1) / workers;
                running.add(all.submit(() -> tried(from, until)));
            }
        }
        Map<String, Integer> answers = new TreeMap<>();
        long longest = 0;
        for (Future<Mutations> each : running) {
            each.get().answers().forEach((answer, times) -> answers.merge(answer, times, Integer::sum));
            System.out.println("The longest was " + each.get().longest() + ".");
            longest = Math.max(longest, each.get().longestMillis());
        }
        answers.forEach((answer, times) -> System.out.printf("%8d  %s%n", times, answer));
        int all = answers.values().stream().mapToInt(times -> times).sum();
        Row.of(String.format("the slowest of %,d mutations of a good bundle", all), longest, "ms",
                new Aim.Most(5_000)).tell();
    }

    private static Mutations tried(long from, long until) throws Exception {
        Mutations mutations = new Mutations(Files.createTempDirectory("mutations"));
        for (long next = from; next < until; next += STEP) {
            mutations.run(next, Math.min(until, next + STEP));
            System.out.println(Math.min(until, next + STEP) + " of " + until);
        }
        return mutations;
    }
}
