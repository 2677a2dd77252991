package eu.smartregions.kiosk.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.smartregions.kiosk.outside.OtherProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The kiosk in a real window, on machines that have a virtual X server and GTK; elsewhere left out.
class FullScreenIT {
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final int BLACK = 0;
    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final Duration LONGEST_REBUILD = Duration.ofSeconds(5);
    private static final long LOOK_MS = 200;
    /// In which the kiosk sees its own window once.
    private static final long KNOWN_MS = 4_000;
    /// The same after the start, when a busy machine has other things to do first.
    private static final long FIRST_KNOWN_MS = 10_000;

    @TempDir
    private Path folder;

    @BeforeEach
    void whatItNeeds() {
        VirtualScreen.assumeUsable();
    }

    @Test
    void theKioskFillsTheScreenAndEndsWhenTold() throws Exception {
        try (VirtualScreen screen = VirtualScreen.open(folder, WIDTH, HEIGHT)) {
            Map<String, String> variables = Map.of("DISPLAY", screen.display());
            Process kiosk = Image.prepare(Image.LAUNCHER, folder, variables, "run", "--data", "data")
                    .redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile()).start();
            try {
                assertTrue(filled(screen), "Some corner of the screen is not painted");
                assertTrue(kiosk.isAlive());

                Process second = Image.prepare(Image.LAUNCHER, folder, variables, "run", "--data", "data")
                        .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
                assertTrue(second.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS));
                assertEquals(75, second.exitValue());

                kiosk.destroy();
                assertTrue(kiosk.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS), "It did not end when told to");
            } finally {
                kiosk.destroyForcibly().waitFor();
            }
        }
    }

    @Test
    void theKioskFillsTheScreenWhateverIsWrongWithItsSettingsAndTheFolderForTemporaryFiles() throws Exception {
        Path settings = Files.createDirectory(folder.resolve("data")).resolve("kiosk.properties");
        Files.writeString(settings, "idle.quietSeconds = 90\nlanguage = xx\n");
        Path said = folder.resolve("said");
        try (VirtualScreen screen = VirtualScreen.open(folder, WIDTH, HEIGHT)) {
            Process kiosk = Image.prepare(Image.HOME.resolve("bin/kiosk"), folder, Map.of("DISPLAY", screen.display(),
                    "JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + folder.resolve("missing")), "run", "--data", "data")
                    .redirectErrorStream(true).redirectOutput(said.toFile()).start();
            try {
                assertTrue(filled(screen), "Some corner of the screen is not painted");
                assertTrue(kiosk.isAlive());
            } finally {
                kiosk.destroyForcibly().waitFor();
            }
        }
        assertTrue(Files.readString(said).contains("data/kiosk.properties line 2: language is 'xx'"),
                Files.readString(said));
        assertFalse(Files.readString(said).contains("Exception"), Files.readString(said));
    }

    @Test
    void withoutGtkOrServerItSaysWhatToDo() throws Exception {
        Path hidden = Files.createDirectory(folder.resolve("no-gtk"));
        Files.createFile(hidden.resolve("libgtk-3.so.0"));
        try (VirtualScreen screen = VirtualScreen.open(folder, WIDTH, HEIGHT)) {
            assertEquals("The display needs the GTK library: install the package libgtk-3-0 and start the kiosk "
                    + "again.\n",
                    failure(Map.of("DISPLAY", screen.display(), "LD_LIBRARY_PATH", hidden.toString())));
        }
        assertEquals("The display :4711 cannot be opened: start the kiosk where its X server runs.\n",
                failure(Map.of("DISPLAY", ":4711")));
    }

    @Test
    void aWindowThatAnotherProgramDestroysOrTakesAwayIsThereAgainWithinFiveSeconds() throws Exception {
        assumeTrue(OtherProgram.missing().isEmpty(), () -> OtherProgram.missing().orElse(""));
        try (VirtualScreen screen = VirtualScreen.open(folder, WIDTH, HEIGHT)) {
            Process kiosk = Image
                    .prepare(Image.LAUNCHER, folder, Map.of("DISPLAY", screen.display()), "run", "--data", "data")
                    .redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile()).start();
            try (OtherProgram other = new OtherProgram(screen.display())) {
                assertTrue(filled(screen), "Some corner of the screen is not painted");
                Thread.sleep(FIRST_KNOWN_MS);
                for (int i = 0; i < 3; i++) {
                    other.destroyWindows();
                    goneAndBack(screen, "destroyed");
                    other.unmapWindows();
                    goneAndBack(screen, "unmapped");
                }
                assertTrue(kiosk.isAlive(), "The same program goes on");
            } finally {
                kiosk.destroyForcibly().waitFor();
            }
        }
    }

    private static void goneAndBack(VirtualScreen screen, String how) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        assertTrue(filled(screen), "The window that was " + how + " is not there again");
        long took = System.nanoTime() - begun;
        assertTrue(took < LONGEST_REBUILD.toNanos(), how + ": back after " + took / 1_000_000 + " ms");
        Thread.sleep(KNOWN_MS);
    }

    @Test
    void theSessionBringsAKilledKioskBackAndEndsItWhenTold() throws Exception {
        try (VirtualScreen screen = VirtualScreen.open(folder, WIDTH, HEIGHT)) {
            Path log = folder.resolve("session.log");
            Process session = Image.prepare(Image.HOME.resolve("bin/kiosk-session"), folder,
                    Map.of("DISPLAY", screen.display(), "PATH", "/usr/bin:/bin", "RUNTIME_DIRECTORY",
                            folder.toString()),
                    "--data", "data").redirectErrorStream(true).redirectOutput(log.toFile()).start();
            try {
                assertTrue(filled(screen), "Some corner of the screen is not painted");
                ProcessHandle first = java(session);
                first.destroyForcibly();
                ProcessHandle second = awaitAnother(session, first);
                assertTrue(filled(screen), "Some corner of the screen is not painted");
                session.destroy();
                assertTrue(session.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS), "It did not end when told to");
                assertFalse(second.isAlive());
                List<String> said = Files.readAllLines(log);
                assertTrue(said.contains("kiosk-session: start step=usual failures=0"), said::toString);
                assertTrue(said.contains("kiosk-session: start step=caches failures=1"), said::toString);
            } finally {
                session.descendants().forEach(ProcessHandle::destroyForcibly);
                session.destroyForcibly().waitFor();
            }
        }
    }

    @Test
    void theScreenRestsForItsTimeWithoutAnyDataFolder() throws Exception {
        try (VirtualScreen screen = VirtualScreen.open(folder, WIDTH, HEIGHT)) {
            Path said = folder.resolve("said");
            Process kiosk = Image
                    .prepare(Image.LAUNCHER, folder, Map.of("DISPLAY", screen.display(), "KIOSK_STEP", "rest",
                            "KIOSK_REST_SECONDS", "5"), "run", "--data", said + "/no-folder")
                    .redirectErrorStream(true).redirectOutput(said.toFile()).start();
            try {
                assertTrue(filled(screen), "Some corner of the screen is not painted");
                assertTrue(kiosk.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS), "It rests for ever");
                assertEquals(0, kiosk.exitValue(), Files.readString(said));
                assertEquals("", Files.readString(said));
            } finally {
                kiosk.destroyForcibly().waitFor();
            }
        }
    }

    private static ProcessHandle java(Process session) {
        return session.children().filter(child -> child.info().command().orElse("").endsWith("/java")).findFirst()
                .orElseThrow();
    }

    private static ProcessHandle awaitAnother(Process session, ProcessHandle before) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end) {
            Optional<ProcessHandle> found = session.children().filter(child -> !child.equals(before))
                    .filter(child -> child.info().command().orElse("").endsWith("/java")).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(LOOK_MS);
        }
        throw new AssertionError("No kiosk was started again");
    }

    private String failure(Map<String, String> variables) throws IOException, InterruptedException {
        Path said = folder.resolve("failure");
        Process kiosk = Image.prepare(Image.LAUNCHER, folder, variables, "run", "--data", "data")
                .redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            assertTrue(kiosk.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS), "It did not end");
            assertEquals(3, kiosk.exitValue());
        } finally {
            kiosk.destroyForcibly().waitFor();
        }
        return Files.readString(said);
    }

    private static boolean filled(VirtualScreen screen) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end) {
            if (painted(screen, 0, 0) && painted(screen, WIDTH - 1, 0) && painted(screen, 0, HEIGHT - 1)
                    && painted(screen, WIDTH - 1, HEIGHT - 1)) {
                return true;
            }
            Thread.sleep(LOOK_MS);
        }
        return false;
    }

    private static boolean painted(VirtualScreen screen, int x, int y) throws IOException {
        return screen.colour(x, y) != BLACK;
    }
}
