package eu.smartregions.kiosk.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// Inter in three weights (SIL Open Font License 1.1, `fonts/OFL.txt`): covers all 24 languages.
public final class Fonts {
    private static final List<String> FILES = List.of("Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf");

    private Fonts() {
    }

    /// Loads the fonts, before the first style sheet is applied.
    ///
    /// @throws IllegalStateException if a font cannot be loaded: the kiosk would show boxes instead of Greek
    public static void load() {
        for (String file : FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file)) {
                if (in == null || Font.loadFont(in, 20) == null) {
                    throw new IllegalStateException("The font " + file + " cannot be loaded");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
