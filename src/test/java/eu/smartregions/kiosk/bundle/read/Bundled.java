package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.content.Exhibition;
import java.nio.file.Path;

/// The content that the kiosk comes with, read once for all tests that only look at it.
public final class Bundled {
    public static final Exhibition EXHIBITION = ((Reading.Accepted) BundleReader.read(Path.of("kiosk-content")))
            .exhibition();

    private Bundled() {
    }
}
