package eu.smartregions.kiosk.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.smartregions.kiosk.outside.OtherProgram;
import eu.smartregions.kiosk.outside.Readiness;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A kiosk under its session that is killed at random moments: how long until it can be touched again, and what stays
/// in the folder for temporary files. `-Drig.kills=100 -Drig.longestMs=3000` is the whole; `rig.seed` chooses the
/// moments.
final class KillsIT {
    private static final int KILLS = Integer.getInteger("rig.kills", 3);
    private static final long LONGEST_MS = Long.getLong("rig.longestMs", 30_000);
    private static final Random MOMENTS = new Random(Long.getLong("rig.seed", 1));
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    /// The bar at the bottom of every page, which the attract loop has not.
    private static final int BAR = 0xFFFFFF;
    private static final double MOST = 0.99;

    @TempDir
    private Path folder;

    @Test
    void aKilledKioskCanBeTouchedAgainAndLeavesNothing() throws Exception {
        VirtualScreen.assumeUsable();
        assumeTrue(OtherProgram.missing().isEmpty(), () -> OtherProgram.missing().orElse(""));
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        List<Long> took = new ArrayList<>();
        try (VirtualScreen screen = VirtualScreen.open(folder, WIDTH, HEIGHT);
                Readiness ready = new Readiness(folder.resolve("notify"));
                OtherProgram finger = new OtherProgram(screen.display())) {
            Process session = Image.prepare(Image.HOME.resolve("bin/kiosk-session"), folder,
                    Map.of("DISPLAY", screen.display(), "PATH", "/usr/bin:/bin", "RUNTIME_DIRECTORY",
                            folder.toString(), "NOTIFY_SOCKET", folder.resolve("notify").toString(),
                            "KIOSK_STEADY_SECONDS", "0", "JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + temporary),
                    "--data", "data").redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
            try {
                ready.await();
                for (int kill = 0; kill < KILLS; kill++) {
                    Thread.sleep(MOMENTS.nextInt(3_000));
                    kiosk(session).destroyForcibly();
                    long begun = System.nanoTime();
                    ready.await();
                    touch(screen, finger);
                    took.add(Duration.ofNanos(System.nanoTime() - begun).toMillis());
                }
            } finally {
                session.descendants().forEach(ProcessHandle::destroyForcibly);
                session.destroyForcibly().waitFor();
            }
        }
        List<Long> sorted = took.stream().sorted().toList();
        String said = KILLS + " kills; touched again after " + sorted.get(KILLS / 2) + " ms in the median, "
                + sorted.get((int) Math.ceil(MOST * KILLS) - 1) + " ms at the 99th percentile, " + sorted.getLast()
                + " ms at most";
        System.out.println(said);
        try (Stream<Path> left = Files.list(temporary)) {
            assertEquals(List.of(), left.map(file -> file.getFileName().toString()).toList());
        }
        assertTrue(sorted.get((int) Math.ceil(MOST * KILLS) - 1) <= LONGEST_MS, said);
    }

    /// Touches the screen until a page with its bar is there.
    private static void touch(VirtualScreen screen, OtherProgram finger) throws Exception {
        long end = System.nanoTime() + Duration.ofMillis(LONGEST_MS).toNanos();
        long next = 0;
        while (screen.colour(WIDTH / 3, HEIGHT - 3) != BAR || screen.colour(2, HEIGHT - 3) != BAR) {
            assertTrue(System.nanoTime() < end, "The screen was painted, but touches did nothing");
            if (System.nanoTime() > next) {
                finger.touch(WIDTH / 2, HEIGHT / 2);
                next = System.nanoTime() + 1_000_000_000L;
            }
            Thread.sleep(10);
        }
    }

    private static ProcessHandle kiosk(Process session) throws InterruptedException {
        for (int i = 0; i < 1_000; i++) {
            List<ProcessHandle> found = session.children()
                    .filter(child -> child.info().command().orElse("").endsWith("/java")).toList();
            if (!found.isEmpty()) {
                return found.getFirst();
            }
            Thread.sleep(10);
        }
        throw new AssertionError("There is no kiosk to kill");
    }
}
