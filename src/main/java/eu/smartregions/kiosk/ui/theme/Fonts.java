package eu.smartregions.kiosk.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.text.Font;

/// Inter in three weights (SIL Open Font License 1.1, `fonts/OFL.txt`): covers all 24 languages.
///
/// The toolkit reads a font that is a plain file where it lies. Every other one it copies into the system's folder for
/// temporary files first, which may be full, and where the copy stays when the power goes. So the built kiosk has its
/// fonts as files.
public final class Fonts {
    private static final System.Logger LOG = System.getLogger(Fonts.class.getName());
    private static final List<String> FILES = List.of("Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf");

    private Fonts() {
    }

    /// Loads the fonts, before the first style sheet is applied. Where one cannot be loaded, that is logged, and the
    /// system's letters stand in for it: a kiosk with other letters is better than none.
    public static void load() {
        for (String file : FILES) {
            URI font = place(file);
            if (!loadedAsFile(font) && !loadedAsBytes(font)) {
                LOG.log(System.Logger.Level.ERROR, "The font " + font + " cannot be loaded; the system's letters "
                        + "stand in for it.");
            }
        }
    }

    /// Returns the letters that every text can be written with.
    ///
    /// @throws IOException if the font cannot be read
    public static FontLetters letters() throws IOException {
        try (InputStream in = place(FILES.getFirst()).toURL().openStream()) {
            return FontLetters.of(in);
        }
    }

    private static URI place(String file) {
        return Optional.ofNullable(System.getProperty("kiosk.home"))
                .map(home -> Path.of(home, "lib", "fonts", file).toUri())
                .orElseGet(() -> URI.create(
                        Objects.requireNonNull(Fonts.class.getResource("fonts/" + file), file).toExternalForm()));
    }

    /// The toolkit takes the address as it stands: it must not be escaped, and ends at a `#`.
    private static boolean loadedAsFile(URI font) {
        return font.getScheme().equals("file") && Font.loadFont("file:" + font.getPath(), 20) != null;
    }

    private static boolean loadedAsBytes(URI font) {
        try (InputStream in = font.toURL().openStream()) {
            return Font.loadFont(in, 20) != null;
        } catch (IOException _) {
            return false;
        }
    }
}
