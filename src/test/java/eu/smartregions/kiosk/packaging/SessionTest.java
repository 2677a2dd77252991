package eu.smartregions.kiosk.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The session keeps a kiosk on the screen that ends again and again. In the kiosk's place stands a script that writes
/// down how it was started; nobody really sleeps.
@EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux has kiosk-session")
final class SessionTest {
    private static final Path IMAGE = Path.of("packaging/image");

    @TempDir
    private Path home;
    private Path starts;

    @BeforeEach
    void copy() throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.copy(IMAGE.resolve("bin/kiosk-session"), home.resolve("bin/kiosk-session"));
        starts = home.resolve("starts");
        program("path/sleep", "echo sleep $1 >>" + starts);
    }

    @Test
    void climbsTheLadderRestsAndTriesEverythingAgain() throws Exception {
        kiosk("exit 3");
        List<String> seen = untilEnough(150, "300");
        assertEquals(List.of("usual 0", "sleep 1", "caches 1", "sleep 2", "content 2", "rest 4", "sleep 4",
                "database 3", "rest 300"), seen.subList(0, 9));
        // Here the screen did not rest for its time, so the session waits for it, and never gives up.
        assertEquals(60, seen.stream().skip(9).takeWhile("sleep 5"::equals).count());
        assertEquals(List.of("usual 4", "rest 300", "usual 4", "rest 300"), withoutSleeps(seen).subList(6, 10));
    }

    @Test
    void aKioskThatHeldForLongBeginsAnew() throws Exception {
        kiosk("exit 3");
        assertEquals(List.of("usual 0", "sleep 1", "usual 0", "sleep 1"), untilEnough(4, "0").subList(0, 4));
    }

    @Test
    void aKioskThatEndsWellOrFindsAnotherIsNoFailure() throws Exception {
        kiosk("exit 75");
        assertEquals(List.of("usual 0", "rest 30", "usual 0"), withoutSleeps(untilEnough(12, "300")).subList(0, 3));
    }

    @Test
    void endsTheKioskFirstWhenItIsTold() throws Exception {
        kiosk("trap 'echo told >>" + starts + "; exit 0' TERM; while :; do /bin/sleep 0.1; done");
        Process session = start("300");
        await(1);
        ProcessBuilder stop = new ProcessBuilder(home.resolve("bin/kiosk-session").toString(), "--stop");
        stop.environment().put("RUNTIME_DIRECTORY", home.toString());
        assertEquals(0, stop.start().waitFor());
        assertTrue(session.waitFor(30, TimeUnit.SECONDS));
        assertEquals(0, session.exitValue());
        assertEquals(List.of("usual 0", "told"), Files.readAllLines(starts));
        assertTrue(Files.readString(home.resolve("log")).endsWith("kiosk-session: stop\n"));
    }

    @Test
    void aSessionThatWasCutOffCountsAsAFailure() throws Exception {
        kiosk("while :; do /bin/sleep 0.1; done");
        Process session = start("300");
        await(1);
        List<ProcessHandle> kiosk = session.descendants().toList();
        session.destroyForcibly().waitFor();
        kiosk.forEach(ProcessHandle::destroyForcibly);
        Files.delete(starts);
        kiosk("exit 0");
        assertEquals("caches 1", untilEnough(1, "300").getFirst());
    }

    @Test
    void tellsHowTheStartBeforeEnded() throws Exception {
        kiosk("echo \"ended ${KIOSK_ENDED-unknown}\" >>" + starts + "; exit 3");
        List<String> ends = untilEnough(6, "300").stream().filter(line -> line.startsWith("ended")).toList();
        assertEquals(List.of("ended unknown", "ended 3"), ends.subList(0, 2));
    }

    private static List<String> withoutSleeps(List<String> lines) {
        return lines.stream().filter(line -> !line.startsWith("sleep")).toList();
    }

    /// In the step that rests, the script ends at once.
    private void kiosk(String end) throws IOException {
        program("bin/kiosk", """
                if [ "$KIOSK_STEP" = rest ]; then
                    echo "rest $KIOSK_REST_SECONDS" >>%1$s
                    exit 0
                fi
                echo "$KIOSK_STEP $KIOSK_FAILURES" >>%1$s
                %2$s
                """.formatted(starts, end));
    }

    private void program(String name, String script) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Process start(String steadySeconds) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(home.resolve("bin/kiosk-session").toString())
                .redirectError(home.resolve("log").toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", home.resolve("path") + ":/usr/bin:/bin", "RUNTIME_DIRECTORY",
                home.toString(), "KIOSK_STEADY_SECONDS", steadySeconds));
        return builder.start();
    }

    private List<String> untilEnough(int lines, String steadySeconds) throws Exception {
        Files.deleteIfExists(starts);
        Process session = start(steadySeconds);
        try {
            return await(lines);
        } finally {
            session.destroy();
            assertTrue(session.waitFor(30, TimeUnit.SECONDS));
        }
    }

    private List<String> await(int lines) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        List<String> read = new ArrayList<>();
        while (read.size() < lines) {
            assertTrue(System.nanoTime() < end, read::toString);
            Thread.sleep(20);
            read = Files.exists(starts) ? Files.readAllLines(starts) : List.of();
        }
        return read;
    }
}
