package eu.smartregions.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.install.BundleInstaller;
import eu.smartregions.kiosk.bundle.install.Installation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A kiosk that broke down again and again starts without the newest content, if there is any before it.
final class StartStepTest {
    @TempDir
    private Path folder;

    @Test
    void onlyAFailureOfTheProgramItselfCountsAgainstAPage() {
        assertTrue(StartStep.failedBefore(Map.of("KIOSK_ENDED", "3")), "it said so");
        assertTrue(StartStep.failedBefore(Map.of("KIOSK_ENDED", "134")), "the runtime broke down");
        for (String harmless : List.of("0", "75", "137", "143", "")) {
            assertFalse(StartStep.failedBefore(Map.of("KIOSK_ENDED", harmless)), harmless);
        }
        assertFalse(StartStep.failedBefore(Map.of()), "the power went");
    }

    @Test
    void isTheOneThatTheSessionNames() {
        assertEquals(StartStep.CONTENT, StartStep.of(Map.of("KIOSK_STEP", "content")));
        assertEquals(StartStep.USUAL, StartStep.of(Map.of()));
        assertEquals(StartStep.USUAL, StartStep.of(Map.of("KIOSK_STEP", "dance")));
        assertTrue(StartStep.DATABASE.without(StartStep.CONTENT));
        assertFalse(StartStep.CACHES.without(StartStep.CONTENT));
        assertEquals(Optional.empty(), StartStep.USUAL.remark());
        assertTrue(StartStep.DATABASE.remark().orElse("").contains("fresh database"));
    }

    @Test
    void theContentBeforeIsThatOfTheSetBefore() {
        BundleInstaller installer = InstallerSetup.installer(folder.resolve("data"));
        SmallContent small = new SmallContent(folder);
        Path usual = small.exhibition("be-one", "First");
        install(installer, usual);
        assertEquals(1, regions(StartContent.before(usual, installer.shelf())));
        install(installer, small.region("be-two", "Second"));
        assertEquals(2, regions(StartContent.find(Optional.empty(), usual, installer.shelf())));
        assertEquals(1, regions(StartContent.before(usual, installer.shelf())));
    }

    private static void install(BundleInstaller installer, Path bundle) {
        assertInstanceOf(Installation.Installed.class, installer.install(List.of(bundle), _ -> {}));
    }

    private static int regions(StartContent content) {
        return content.accepted().orElseThrow().exhibition().regions().size();
    }
}
