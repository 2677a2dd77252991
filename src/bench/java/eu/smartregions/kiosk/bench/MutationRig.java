package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.bundle.Mutations;
import java.nio.file.Files;
import java.nio.file.Path;

/// Tries 100,000 seeded mutations of a good bundle: none may throw, hang or write outside of the data folder.
public final class MutationRig {
    private static final long ALL = Long.getLong("mutations", 100_000);
    private static final long STEP = 5_000;

    private MutationRig() {
    }

    /// Runs them and prints what came of them; takes about ten minutes.
    public static void main(String[] words) throws Exception {
        Path folder = Files.createTempDirectory("mutations");
        Mutations mutations = new Mutations(folder);
        for (long from = 0; from < ALL; from += STEP) {
            mutations.run(from, Math.min(ALL, from + STEP));
            System.out.println(Math.min(ALL, from + STEP) + " of " + ALL + ", the longest was " + mutations.longest());
        }
        mutations.answers().forEach((answer, times) -> System.out.printf("%8d  %s%n", times, answer));
    }
}
