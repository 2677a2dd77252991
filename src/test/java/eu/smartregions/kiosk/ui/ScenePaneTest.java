package eu.smartregions.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.Framing;
import eu.smartregions.kiosk.content.Picture;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.ui.theme.Appearance;
import eu.smartregions.kiosk.ui.theme.PatternPane;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A landscape behind words: they are read whatever it shows, and it is never waited for.
final class ScenePaneTest {
    private static final double READABLE = 7;
    private static final int WIDTH = 960;
    private static final int HEIGHT = 480;
    private static final Pattern GLOW = Pattern.compile("-glow: (#[0-9A-F]{6});");
    private static final Path TOKENS = Path.of("src/main/resources/eu/smartregions/kiosk/ui/theme/tokens.css");

    @TempDir
    private static Path folder;

    /// The picture that is worst for light words: all white.
    @BeforeAll
    static void draw() throws IOException {
        BufferedImage white = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        int[] row = new int[WIDTH * HEIGHT];
        Arrays.fill(row, 0xFFFFFF);
        white.setRGB(0, 0, WIDTH, HEIGHT, row, 0, WIDTH);
        ImageIO.write(white, "png", file().toFile());
    }

    private static Path file() {
        return folder.resolve("white.png");
    }

    @Test
    void wordsAreReadEvenBeforePureWhite() throws IOException {
        PixelReader shown = shown(AreaLook.ENERGY, Optional.of(white()), "");
        int end = (int) ScenePane.wordsWidth(WIDTH);
        for (int x = 0; x < end; x++) {
            double contrast = contrast(Color.WHITE, shown.getColor(x, HEIGHT / 2));
            assertTrue(contrast >= READABLE, "white at " + x + ": " + contrast);
        }
        List<Color> tones = GLOW.matcher(Files.readString(TOKENS)).results().map(tone -> Color.web(tone.group(1)))
                .toList();
        assertEquals(AreaLook.values().length, tones.size());
        for (int x = 0; x < ScenePane.tonedWidth(WIDTH); x++) {
            for (Color tone : tones) {
                double contrast = contrast(tone, shown.getColor(x, HEIGHT / 2));
                assertTrue(contrast >= READABLE, tone + " at " + x + ": " + contrast);
            }
        }
        assertEquals(Color.WHITE, shown.getColor(WIDTH * 2 / 3, HEIGHT / 2), "nothing lies over the motif");
    }

    @Test
    void beforeItIsReadAndWhereItCannotBeThereIsTheColourOfTheArea() {
        Picture gone = picture(folder.resolve("gone.png"));
        assertEquals(Color.web("#F2B300"), shown(AreaLook.ENERGY, Optional.of(gone), "").getColor(WIDTH - 5, 5));
        assertEquals(Color.web("#8F1D00"), shown(AreaLook.INDUSTRY, Optional.of(gone), "").getColor(WIDTH - 5, 5));
    }

    @Test
    void inHighContrastItKeepsToTheRightHalfFramed() {
        PixelReader shown = shown(AreaLook.ENERGY, Optional.of(white()), "theme-hc");
        assertEquals(Color.BLACK, shown.getColor(WIDTH / 2 - 2, HEIGHT / 2));
        assertEquals(Color.WHITE, shown.getColor(WIDTH / 2 + 20, HEIGHT / 2));
        PixelReader none = shown(AreaLook.ENERGY, Optional.of(picture(folder.resolve("gone.png"))), "theme-hc");
        assertEquals(Color.WHITE, none.getColor(WIDTH / 2, HEIGHT / 2), "the frame");
        assertEquals(Color.BLACK, none.getColor(WIDTH / 2 + 20, HEIGHT / 2));
    }

    @Test
    void withoutAPictureThereIsThePatternOfTheArea() {
        Toolkit.run(() -> {
            Pictures pictures = new Pictures();
            ScenePane pane = new ScenePane(Scale.of(WIDTH, HEIGHT, 0, 1), pictures, AreaLook.BLUE, Optional.empty());
            assertTrue(pane.getChildrenUnmodifiable().stream().anyMatch(PatternPane.class::isInstance));
            pictures.close();
        });
    }

    @Test
    void onAnUprightScreenNothingLiesOverIt() {
        Toolkit.run(() -> {
            Pictures pictures = new Pictures();
            ScenePane pane = new ScenePane(Scale.of(/* width= */ HEIGHT, /* height= */ WIDTH, 0, 1), pictures,
                    AreaLook.BLUE, Optional.empty());
            assertTrue(!pane.lookup(".scene-scrim").isVisible());
            pictures.close();
        });
    }

    private static Picture white() {
        return picture(file());
    }

    private static Picture picture(Path file) {
        return new Picture(file, LocalizedText.of(Language.EN, "White"), "Nobody", new Framing.Around(0.5, 0.5));
    }

    /// Returns the pixels of a pane once its picture is read or known to be missing.
    private static PixelReader shown(AreaLook look, Optional<Picture> picture, String theme) {
        Pictures pictures = new Pictures();
        Scene scene = Toolkit.ask(() -> {
            StackPane root = new StackPane(
                    new ScenePane(Scale.of(WIDTH, HEIGHT, 0, 1), pictures, look, picture));
            root.getStyleClass().add(theme);
            Scene made = new Scene(root, WIDTH, HEIGHT);
            Appearance.apply(made);
            Snapshot.of(made);
            return made;
        });
        Finger.await("the picture is read", () -> pictures.underway() == 0);
        return Toolkit.ask(() -> {
            PixelReader pixels = Snapshot.of(scene).getPixelReader();
            pictures.close();
            return pixels;
        });
    }

    /// Source: Web Content Accessibility Guidelines 2.2, contrast ratio.
    private static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
