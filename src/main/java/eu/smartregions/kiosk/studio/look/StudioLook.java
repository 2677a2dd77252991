package eu.smartregions.kiosk.studio.look;

import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;

/// The look of the studio's windows: calm, above the toolkit's own style sheet, light or dark as the desktop is.
public final class StudioLook {
    private static final double USUAL_PX = 13;
    private static final int HUNDRED = 100;

    private StudioLook() {
    }

    /// Gives the root of a window the look, which follows the desktop from now on; on the FX thread.
    public static void apply(Parent root) {
        root.getStyleClass().add("studio");
        for (String sheet : List.of("tokens.css", "studio.css")) {
            root.getStylesheets()
                    .add(Objects.requireNonNull(StudioLook.class.getResource(sheet)).toExternalForm());
        }
        Platform.Preferences desktop = Platform.getPreferences();
        shade(root, desktop.getColorScheme() == ColorScheme.DARK);
        desktop.colorSchemeProperty().addListener((_, _, now) -> shade(root, now == ColorScheme.DARK));
    }

    /// Gives a window's letters another size.
    ///
    /// @param percent of the usual size
    public static void size(Parent root, int percent) {
        root.setStyle("-fx-font-size: " + USUAL_PX * percent / HUNDRED + "px;");
    }

    /// Makes a window dark or light.
    public static void shade(Parent root, boolean dark) {
        root.getStyleClass().remove("dark");
        if (dark) {
            root.getStyleClass().add("dark");
        }
    }
}
