package eu.smartregions.kiosk.ui.theme;

import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.SubScene;

/// The kiosk's style sheets. They stand in for the toolkit's own, none of whose controls are used, so that its large
/// one is never read.
public final class Appearance {

    private Appearance() {
    }

    /// Loads the fonts and colours; on the FX thread, before the first scene.
    public static void load() {
        Ideographs.askAtOnce();
        Fonts.load();
        Application.setUserAgentStylesheet(sheet("tokens.css"));
    }

    /// Gives a scene the look of the parts.
    public static void apply(Scene scene) {
        scene.getStylesheets().setAll(sheet("parts.css"));
    }

    /// Gives a scene inside another one the look of the kiosk, whatever look is around it.
    public static void apply(SubScene scene) {
        scene.setUserAgentStylesheet(sheet("tokens.css"));
        scene.getRoot().getStylesheets().setAll(sheet("parts.css"));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Appearance.class.getResource(name), name).toExternalForm();
    }
}
