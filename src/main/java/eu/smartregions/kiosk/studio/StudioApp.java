package eu.smartregions.kiosk.studio;

import eu.smartregions.kiosk.bundle.install.BundleInstaller;
import eu.smartregions.kiosk.studio.look.StudioWords;
import eu.smartregions.kiosk.studio.window.StudioWindow;
import eu.smartregions.kiosk.ui.FxThread;
import eu.smartregions.kiosk.ui.theme.Fonts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import javafx.application.Application;

/// Runs the studio until its window is closed.
public final class StudioApp {
    private StudioApp() {
    }

    /// Opens the window on the display of this machine.
    ///
    /// @param folder what is opened; the page where one begins if there is none
    /// @param with   the exhibition that regions are for
    /// @param data   the folder where the studio remembers what was opened
    /// @param installer gives what installs into a kiosk's data folder
    /// @throws UnsupportedOperationException if the display cannot be opened
    public static void run(Optional<Path> folder, Path with, Path data,
            Function<Path, BundleInstaller> installer) {
        CountDownLatch closed = new CountDownLatch(1);
        FxThread.start(() -> {
            Fonts.load();
            Application.setUserAgentStylesheet(Application.STYLESHEET_MODENA);
            StudioWindow window = new StudioWindow(StudioWords.ofDesktop(), with, data.resolve("studio"),
                    installer);
            window.onClosed(closed::countDown);
            folder.ifPresentOrElse(window::edit, window::begin);
            window.show();
        });
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        FxThread.stop();
    }
}
