package eu.smartregions.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.app.SmallContent;
import eu.smartregions.kiosk.visit.DataLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kiosk bundle install` reports the set that was installed, and when it will be shown.
final class BundleInstallTest {
    private final Said said = new Said();

    @TempDir
    private Path folder;

    @Test
    void isShownFromTheNextStartOn() {
        Path fair = new SmallContent(folder).exhibition("be-one", "First");
        assertEquals(0, install(fair));
        assertTrue(said.out().contains("Installed: be-one\nThe set "), said::out);
        assertTrue(said.out().contains(" with 1 region is shown from the kiosk's next start on; "), said::out);
        assertEquals("Not signed by anybody whom the organiser trusts: fair.", said.err().strip());
    }

    @Test
    void besideARunningKioskItSaysSo() throws IOException {
        Path fair = new SmallContent(folder).exhibition("be-one", "First");
        try (DataLock _ = DataLock.tryAcquire(folder.resolve("data")).orElseThrow()) {
            assertEquals(0, install(fair));
        }
        assertTrue(said.out().contains(" with 1 region is shown as soon as no visitor is at the kiosk; "), said::out);
    }

    @Test
    void whatStillHasPlaceholdersIsRefused() throws IOException {
        Path event = folder.resolve("my-event");
        said.execute("bundle", "new", event.toString(), "--kind", "exhibition");
        assertEquals(1, install(event));
        assertTrue(said.out().contains("my-event/exhibition/exhibition.json:7:20 error placeholder: "), said::out);
        assertTrue(said.err().startsWith("Nothing was installed: 17 errors"), said::err);
        assertTrue(Files.notExists(folder.resolve("data/content/sets.json")));
    }

    private int install(Path bundle) {
        return said.execute("bundle", "install", bundle.toString(), "--data", folder.resolve("data").toString());
    }
}
