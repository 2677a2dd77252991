package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.outside.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Runs programs to their end and times them, each a process of its own, so that its start counts.
///
/// @param folder for what they say
record Commands(Path folder) {

    /// What is timed.
    interface Work {
        void run() throws Exception;
    }

    /// Whether a program that a yardstick needs is on this machine; says so where it is not.
    static boolean here(String yardstick) {
        boolean here = Machine.has(yardstick);
        if (!here) {
            System.out.println("A yardstick is left out: there is no " + yardstick + " here.");
        }
        return here;
    }

    /// Returns the seconds of the best of some runs.
    static double best(int rounds, Work work) throws Exception {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long before = System.nanoTime();
            work.run();
            best = Math.min(best, (System.nanoTime() - before) / 1e9);
        }
        return best;
    }

    /// Runs the kiosk as its launcher does, but with a heap of so many MiB.
    void kiosk(int heap, String... words) throws IOException, InterruptedException {
        Path image = SideProgram.IMAGE;
        List<String> command = new ArrayList<>(List.of(image.resolve("bin/java").toString(),
                "@" + image.resolve("lib/kiosk.options"), "-Xmx" + heap + "m",
                "-XX:AOTCache=" + image.resolve("lib/kiosk.aot"), "-Dkiosk.home=" + image,
                "-Dorg.sqlite.lib.path=" + image.resolve("lib"),
                "-m", "eu.smartregions.kiosk/eu.smartregions.kiosk.Main"));
        command.addAll(List.of(words));
        run(folder.resolve("log"), command.toArray(String[]::new));
    }

    /// Runs a program.
    ///
    /// @param out where its results go
    /// @throws IOException if it fails, with what it said
    void run(Path out, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile())
                .redirectError(folder.resolve("errors").toFile());
        builder.environment().put("MALLOC_ARENA_MAX", "1");
        if (builder.start().waitFor() != 0) {
            throw new IOException(String.join(" ", Stream.of(command).limit(8).toList()) + ": "
                    + Files.readString(folder.resolve("errors")));
        }
    }
}
