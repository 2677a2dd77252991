package eu.smartregions.kiosk;

import eu.smartregions.kiosk.bundle.BundleInstaller;
import eu.smartregions.kiosk.cli.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/// Sets the installer of bundles up, for the commands and for the running kiosk.
final class Installing {

    private Installing() {
    }

    /// The installer for a data folder, as its `kiosk.properties` says.
    static BundleInstaller installer(Path data) {
        try {
            Path usual = data.resolve("kiosk.properties");
            return installer(data, Settings.read(Optional.of(usual).filter(Files::exists)));
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + data + " cannot be used: " + e.getMessage(), e);
        }
    }

    /// The installer for a data folder, as these settings say.
    static BundleInstaller installer(Path data, Settings settings) {
        return new BundleInstaller(data, Folders.bundledContent(), settings.unsigned(), InstantSource.system());
    }
}
