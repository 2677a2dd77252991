package eu.smartregions.kiosk;

import eu.smartregions.kiosk.bundle.BundleInstaller;
import eu.smartregions.kiosk.bundle.Installation;
import eu.smartregions.kiosk.bundle.InstalledSet;
import eu.smartregions.kiosk.bundle.Progress;
import eu.smartregions.kiosk.cli.Folders;
import eu.smartregions.kiosk.ui.FxThread;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Installs bundles while the kiosk runs, one lot after another and never on the FX thread. What is shown does not change
/// by it: whoever asked decides when to open the active set.
final class Installing implements AutoCloseable {
    private final BundleInstaller installer;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("install").factory());

    Installing(BundleInstaller installer) {
        this.installer = installer;
    }

    /// The installer for a data folder, as its `kiosk.properties` says.
    static BundleInstaller installer(Path data) {
        try {
            Path usual = data.resolve("kiosk.properties");
            Settings settings = Settings.read(Optional.of(usual).filter(Files::exists));
            return new BundleInstaller(data, Folders.bundledContent(), settings.unsigned(), InstantSource.system());
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + data + " cannot be used: " + e.getMessage(), e);
        }
    }

    /// Installs bundles; may be called on any thread and returns at once.
    ///
    /// @param told told how far it is, on the FX thread
    /// @param done told what came of it, on the FX thread
    void install(List<Path> bundles, Consumer<Progress> told, Consumer<Installation> done) {
        worker.execute(() -> {
            Installation came = installer.install(bundles, progress -> FxThread.later(() -> told.accept(progress)));
            FxThread.later(() -> done.accept(came));
        });
    }

    /// The installed sets, newest first; reads the disk.
    List<InstalledSet> sets() {
        return installer.shelf().sets();
    }

    /// The name of the content to be shown next, or empty if nothing is installed; reads the disk.
    Optional<String> activeContentId() {
        return installer.shelf().active().map(InstalledSet::contentId);
    }

    /// Goes back to the set before; writes to the disk.
    ///
    /// @return it, or empty if there is none
    Optional<InstalledSet> rollback() throws IOException {
        return installer.shelf().rollback();
    }

    /// Lets an installation under way be interrupted by the end of the program: the old set stays.
    @Override
    public void close() {
        worker.shutdownNow();
    }
}
