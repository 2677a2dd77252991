package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.device.KioskWindow;
import eu.smartregions.kiosk.device.Supervisor;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// The least that a JavaFX program can show: one label in a window of the same kind, which says that it is ready by the
/// same means. Ends then if a word is given.
public final class BareWindow {

    private BareWindow() {
    }

    /// Opens the window.
    public static void main(String[] words) {
        Supervisor supervisor = new Supervisor(System.getenv());
        Platform.startup(() -> KioskWindow.fullScreen(new StackPane(new Label("Smart Regions"))).show(() -> {
            supervisor.ready();
            if (words.length > 0) {
                Platform.exit();
            }
        }));
    }
}
