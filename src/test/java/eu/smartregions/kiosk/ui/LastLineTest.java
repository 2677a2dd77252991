package eu.smartregions.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.Scale;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;

/// A short word does not stand alone below a large text.
final class LastLineTest {
    private static final String TITLE = "Leading with the sun";

    @Test
    void breaksEarlierOnAsManyLines() {
        Toolkit.run(() -> {
            Font font = Lettering.DISPLAY.font(20);
            double width = FittedLabel.width("Leading with the", font) + 20;
            double filling = LastLine.filling(TITLE, font, width);
            assertTrue(filling < FittedLabel.width("Leading with the", font), () -> width + " became " + filling);
            assertTrue(filling >= FittedLabel.width("Leading with", font), () -> width + " became " + filling);
            assertEquals(FittedLabel.height(TITLE, font, width), FittedLabel.height(TITLE, font, filling));
        });
    }

    @Test
    void keepsTheWidthOfAllOtherTexts() {
        Toolkit.run(() -> {
            Font font = Lettering.DISPLAY.font(20);
            double wide = FittedLabel.width(TITLE, font) + 20;
            double two = FittedLabel.width("Leading with", font) + 10;
            assertEquals(wide, LastLine.filling(TITLE, font, wide), "one line");
            assertEquals(two, LastLine.filling(TITLE, font, two), "two words below");
            assertEquals(200, LastLine.filling("Digital", font, 200), "a word");
            double long1 = FittedLabel.width("Jämtland", font) + 100;
            assertEquals(long1, LastLine.filling("Jämtland Härjedalen", font, long1), "a long word below");
        });
    }

    /// Narrower than its first word the text would have as many lines, but one of them would begin within that word.
    @Test
    void breaksNoWord() {
        Toolkit.run(() -> {
            Font font = Lettering.H1.font(20);
            String name = "Provence\u2011Alpes\u2011Côte d\u2019Azur";
            double word = FittedLabel.width("Provence\u2011Alpes\u2011Côte", font);
            for (double width = word + 2; width < word * 1.4; width += word / 50) {
                double filling = LastLine.filling(name, font, width);
                assertTrue(filling >= word, width + " became " + filling + ", the word takes " + word);
            }
        });
    }

    @Test
    void aTitleIsNarrowedAndWidenedWithItsText() {
        Toolkit.run(() -> {
            FittedLabel title = FittedLabel.title(Scale.of(1920, 1080, 0, 1),
                    Lettering.DISPLAY, 2);
            title.setFont(Lettering.DISPLAY.font(20));
            title.setText(TITLE);
            title.resize(FittedLabel.width("Leading with the", title.getFont()) + 20, 300);
            assertTrue(title.getPadding().getRight() > 0);
            title.setText("Leading");
            assertEquals(0, title.getPadding().getRight());
        });
    }
}
