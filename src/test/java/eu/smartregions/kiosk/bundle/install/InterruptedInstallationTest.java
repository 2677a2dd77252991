package eu.smartregions.kiosk.bundle.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.picture.Drawings;
import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.bundle.sign.Unsigned;
import eu.smartregions.kiosk.content.text.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// At whatever step an installation is interrupted, the old set or the new one is there, whole, and the next one
/// succeeds. The number of kills can be set with `-Dkills=N`.
final class InterruptedInstallationTest {
    private static final int KILLS = Integer.getInteger("kills", 12);

    @TempDir
    private Path folder;
    private InstallationFixture kiosk;
    private Path first;
    private Path second;

    @BeforeEach
    void twoBundles() {
        kiosk = new InstallationFixture(folder);
        first = bundle("First.");
        second = bundle("Second.");
    }

    private Path bundle(String summary) {
        Path bundle = kiosk.file(summary + "/region.json", InstallationFixture.region("flanders", summary).replace(
                "  \"summary\"",
                "  \"pictures\": [{\"file\": \"port.jpg\", \"alt\": {\"en\": \"A port\"}, \"credit\": \"Me\"}],\n  "
                        + "\"summary\""))
                .getParent();
        kiosk.file(summary + "/port.jpg", Drawings.picture("jpeg", 320, 20 + summary.length()));
        kiosk.region(summary + "x/wales", "wales", summary);
        return bundle;
    }

    private List<Path> bundles(Path bundle) {
        return List.of(bundle, folder.resolve(bundle.getFileName() + "x/wales"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void afterEveryWriteThatFails(boolean fromThenOn) throws IOException {
        FailingDisk disk = new FailingDisk(folder, false);
        BundleInstaller failing = new BundleInstaller(disk.on(kiosk.data()), kiosk.usual().folder(), Unsigned.ALLOW,
                () -> InstallationFixture.NOW);
        Set<String> outcomes = new TreeSet<>();
        kiosk.installed(bundles(first).toArray(Path[]::new));
        for (int operation = 0;; operation++) {
            String before = summary();
            String after = "Number " + operation + ".";
            Path next = bundle(after);
            disk.failAt(operation, fromThenOn);
            Installation came = failing.install(bundles(next), _ -> {});
            int failures = disk.failures();
            disk.failAt(Integer.MAX_VALUE, false);
            outcomes.add(came.getClass().getSimpleName());
            assertTrue(whole(came instanceof Installation.Installed ? after : before) || whole(after),
                    "after operation " + operation);
            new BundleShelf(kiosk.data()).tidy();
            if (failures == 0) {
                assertInstanceOf(Installation.Installed.class, came, came::toString);
                assertTrue(operation > 20, "there were " + operation + " operations");
                break;
            }
        }
        assertEquals(Set.of("Failed", "Installed"), outcomes);
    }

    @Test
    void afterEveryReadThatFails() {
        FailingDisk stick = new FailingDisk(folder, true);
        kiosk.installed(bundles(first).toArray(Path[]::new));
        for (int operation = 0;; operation++) {
            stick.failAt(operation, true);
            Installation came = kiosk.installer().install(bundles(second).stream().map(stick::on).toList(), _ -> {});
            if (stick.failures() == 0) {
                assertInstanceOf(Installation.Installed.class, came, came::toString);
                assertTrue(whole("Second."));
                assertTrue(operation > 5, "there were " + operation + " operations");
                return;
            }
            assertTrue(came instanceof Installation.Refused || came instanceof Installation.Failed, came::toString);
            assertTrue(whole("First."), "after operation " + operation);
        }
    }

    @Test
    void afterEveryKill() throws Exception {
        Random random = new Random(20160601);
        Set<String> seen = new TreeSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            killed(random.nextInt(40), random.nextInt(20));
            if (!kiosk.shelf().sets().isEmpty()) {
                assertTrue(whole("First.") || whole("Second."), "after kill " + kill);
                seen.add(summary());
            }
            kiosk.shelf().tidy();
            assertEquals(List.of(), kiosk.leftovers());
        }
        assertTrue(seen.size() > 0, "nothing was ever installed");
        kiosk.installed(bundles(first).toArray(Path[]::new));
        assertTrue(whole("First."));
    }

    /// Starts a program that installs one bundle after the other, and kills it a little after one of its steps.
    private void killed(int step, int millis) throws Exception {
        Path errors = folder.resolve("errors.txt");
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-XX:+UseSerialGC", "-Djava.awt.headless=true", "-cp",
                System.getProperty("java.class.path"), Child.class.getName(), kiosk.data().toString(),
                kiosk.usual().folder().toString(), first.toString(), second.toString()).redirectError(errors.toFile())
                .start();
        try (var steps = child.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i <= step; i++) {
                assertNotEquals(null, steps.readLine(), () -> "the child ended: " + text(errors));
            }
            Thread.sleep(millis);
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            return failed.getMessage();
        }
    }

    private String summary() {
        return kiosk.summary("flanders");
    }

    /// Whether the active set is the one of a summary, in every one of its files.
    private boolean whole(String summary) {
        InstalledSet set = kiosk.shelf().active().orElseThrow();
        Reading.Accepted read = assertInstanceOf(Reading.Accepted.class, BundleReader.read(set.folder()));
        assertEquals(set.contentId(), read.contentId());
        List<String> summaries = new ArrayList<>(read.exhibition().regions().stream()
                .map(region -> region.specialisation().summary().text(Language.EN)).distinct().toList());
        assertEquals(1, summaries.size(), summaries::toString);
        return summaries.getFirst().equals(summary);
    }

    /// Installs two lots of bundles in turn, and prints each step.
    static final class Child {
        private Child() {
        }

        public static void main(String[] words) {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            BundleInstaller installer = new BundleInstaller(Path.of(words[0]), Path.of(words[1]), Unsigned.ALLOW,
                    () -> InstallationFixture.NOW);
            while (true) {
                for (int i = 2; i < words.length; i++) {
                    Path bundle = Path.of(words[i]);
                    Installation came = installer.install(
                            List.of(bundle, bundle.resolveSibling(bundle.getFileName() + "x/wales")),
                            out::println);
                    if (!(came instanceof Installation.Installed)) {
                        throw new IllegalStateException(came.toString());
                    }
                }
            }
        }
    }
}
