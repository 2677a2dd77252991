package eu.smartregions.kiosk.ui;

import javafx.application.Platform;

/// The one doorway from other threads to the screen.
public final class FxThread {

    private FxThread() {
    }

    /// Does something on the FX thread, soon.
    public static void later(Runnable work) {
        Platform.runLater(work);
    }
}
