package eu.smartregions.kiosk.bundle.install;

import eu.smartregions.kiosk.bundle.file.BundleFiles;
import eu.smartregions.kiosk.bundle.file.Disk;
import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Checked;
import eu.smartregions.kiosk.bundle.read.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Unpacks the content of a zip into a temporary folder so that its pictures are files; the folder is removed when the
/// program ends.
public final class UnpackedZip {
    private UnpackedZip() {
    }

    /// Reads content; that of a zip is unpacked once it is known to have no errors.
    ///
    /// @param content a folder or a zip
    public static Reading read(Path content) {
        if (!Files.isRegularFile(content)) {
            return BundleReader.read(content);
        }
        return switch (BundleReader.check(content)) {
            case Checked.Sound sound -> unpacked(content, sound);
            case Reading.Rejected rejected -> rejected;
        };
    }

    private static Reading unpacked(Path zip, Checked.Sound checked) {
        try {
            Path folder = Files.createTempDirectory("kiosk-content");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            return BundleReader.read(new BundleShelf(folder).keep(zip, checked.contentId()));
        } catch (IOException failed) {
            return new Reading.Rejected(List.of(BundleFiles.unreadable("", failed)));
        }
    }

    private static void remove(Path folder) {
        try {
            Disk.remove(folder);
        } catch (IOException _) {
            // Left to the system, which cleans up temporary files.
        }
    }
}
