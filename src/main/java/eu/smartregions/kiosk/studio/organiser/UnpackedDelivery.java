package eu.smartregions.kiosk.studio.organiser;

import eu.smartregions.kiosk.bundle.file.BundleFiles;
import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.file.FolderFiles;
import eu.smartregions.kiosk.bundle.zip.ZipFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Unpacks what was handed over into a folder where it can be looked at and mended: without manifest and signature,
/// which are of the zip alone.
public final class UnpackedDelivery {
    private UnpackedDelivery() {
    }

    /// Writes the files of a bundle into a folder, which is made.
    ///
    /// @throws IOException if one cannot be read or written
    public static void into(Path folder, Path bundle) throws IOException {
        try (BundleFiles files = Files.isDirectory(bundle) ? FolderFiles.all(bundle) : ZipFiles.open(bundle)) {
            for (Map.Entry<String, BundleFiles.File> file : files.files().entrySet()) {
                if (!List.of(BundleLayout.MANIFEST, BundleLayout.SIGNATURE).contains(file.getKey())) {
                    Path to = folder.resolve(file.getKey());
                    Files.createDirectories(to.getParent());
                    try (InputStream in = file.getValue().open()) {
                        Files.copy(in, to);
                    }
                }
            }
        }
    }
}
