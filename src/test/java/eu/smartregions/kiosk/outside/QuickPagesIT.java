package eu.smartregions.kiosk.outside;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.smartregions.kiosk.bundle.install.ContentProblems;
import eu.smartregions.kiosk.device.HeadlessDisplay;
import eu.smartregions.kiosk.packaging.VirtualScreen;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/// A share of what `mvn -q -DskipTests -Pbench -Dbench=PagesBench verify` measures. How long something takes depends on
/// the machine and on what else runs, so only what is grossly slower or larger than the same in a browser on the same
/// machine fails: three times the aim.
@Isolated
class QuickPagesIT {
    private static final Path IMAGE = Path.of(System.getProperty("kiosk.image"));
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final int GROSS = 3;
    private static final double PAGES_AIM = 3;
    private static final double START_AIM = 0.8;
    private static final double MEMORY_AIM = 0.45;
    /// What the first steps of a walk are.
    private static final List<Change> CHANGES = List.of(Change.HOME_TO_AREA, Change.AREA_TO_REGION,
            Change.REGION_TO_HOME);

    @Test
    void theKioskIsNotGrosslySlowerOrLargerThanAPageInABrowser(@TempDir Path folder) throws Exception {
        assumeTrue(VirtualScreen.available(), "there is no Xvfb here");
        Path content = IMAGE.resolve("content");
        HeadlessDisplay.choose();
        Walk walk = KioskWalk.of(ContentProblems.require(content).exhibition(), WIDTH, HEIGHT);
        Candidate kiosk = new KioskCandidate(IMAGE, content, folder, walk.first(CHANGES.size()));
        Candidate browser = new WebCandidate(PeerFiles.make("web", content, folder.resolve("web")), folder, HEIGHT,
                Walk.ofPeer(HEIGHT).first(CHANGES.size()));
        Optional<String> missing = Stream.of(XDisplay.missing(), kiosk.missing(), browser.missing())
                .flatMap(Optional::stream).findFirst();
        assumeTrue(missing.isEmpty(), () -> missing.orElseThrow());

        Sitting sitting = new Sitting(1, 2, 0, 1_000, _ -> {});
        try (VirtualScreen screen = VirtualScreen.open(folder, WIDTH, HEIGHT)) {
            Seen kiosks = sitting.watch(kiosk, screen.display());
            Seen browsers = sitting.watch(browser, screen.display());

            assertTrue(kiosks.without() == 0, kiosks::toString);
            assertNotGross("start, ms", kiosks.start().touchable().middle(), browsers.start().touchable().middle(),
                    START_AIM);
            assertNotGross("memory, MiB", kiosks.memory(), browsers.memory(), MEMORY_AIM);
            assertNotGross("three pages, ms", pages(kiosks), pages(browsers), PAGES_AIM);
        }
    }

    private static void assertNotGross(String what, double kiosk, double browser, double aim) {
        assertTrue(kiosk <= browser * aim * GROSS,
                () -> what + ": the kiosk " + kiosk + ", the browser " + browser + ", the aim " + aim + " times");
    }

    /// The better of two rounds: what else runs may disturb either.
    private static double pages(Seen seen) {
        return CHANGES.stream().mapToDouble(change -> seen.whole(change).at(0)).sum();
    }
}
