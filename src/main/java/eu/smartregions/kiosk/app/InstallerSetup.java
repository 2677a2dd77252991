package eu.smartregions.kiosk.app;

import eu.smartregions.kiosk.bundle.install.BundleInstaller;
import eu.smartregions.kiosk.launch.PlatformFolders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/// Sets the installer of bundles up, for the commands and for the running kiosk.
public final class InstallerSetup {
    private static final System.Logger LOG = System.getLogger(InstallerSetup.class.getName());

    private InstallerSetup() {
    }

    /// Returns the installer for a data folder, set up by its `kiosk.properties`.
    public static BundleInstaller installer(Path data) {
        return installer(data, settings(data, Optional.empty()).settings());
    }

    /// Reads the settings of a kiosk and logs what is wrong with them.
    ///
    /// @param given the file that was named, instead of `kiosk.properties` in the data folder
    static FoundSettings settings(Path data, Optional<Path> given) {
        FoundSettings found = Settings
                .read(given.or(() -> Optional.of(data.resolve("kiosk.properties")).filter(Files::exists)));
        found.faults().forEach(fault -> LOG.log(System.Logger.Level.WARNING, fault));
        return found;
    }

    /// Returns the installer for a data folder, set up by these settings.
    public static BundleInstaller installer(Path data, Settings settings) {
        return new BundleInstaller(data, PlatformFolders.bundledContent(), settings.unsigned(), InstantSource.system());
    }
}
