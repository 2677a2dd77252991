package eu.smartregions.kiosk.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.ui.FittedLabel;
import eu.smartregions.kiosk.ui.Toolkit;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.junit.jupiter.api.Test;

/// A short word does not stand alone below a text.
final class LastLineTest {
    private static final String TITLE = "Leading with the sun";
    private static final String SENTENCE = "Point your phone's camera at the code. No network needed.";

    @Test
    void breaksEarlierOnAsManyLines() {
        Toolkit.run(() -> {
            Font font = Lettering.DISPLAY.font(20);
            double width = width("Leading with the", font) + 20;
            double filling = LastLine.filling(TITLE, font, width);
            assertTrue(filling < width("Leading with the", font), () -> width + " became " + filling);
            assertTrue(filling >= width("Leading with", font), () -> width + " became " + filling);
            assertEquals(height(TITLE, font, width), height(TITLE, font, filling));
        });
    }

    @Test
    void keepsTheWidthOfAllOtherTexts() {
        Toolkit.run(() -> {
            Font font = Lettering.DISPLAY.font(20);
            double wide = width(TITLE, font) + 20;
            double two = width("Leading with", font) + 10;
            assertEquals(wide, LastLine.filling(TITLE, font, wide), "one line");
            assertEquals(two, LastLine.filling(TITLE, font, two), "two words below");
            assertEquals(200, LastLine.filling("Digital", font, 200), "a word");
            double long1 = width("Jämtland", font) + 100;
            assertEquals(long1, LastLine.filling("Jämtland Härjedalen", font, long1), "a long word below");
        });
    }

    /// Narrower than its first word the text would have as many lines, but one of them would begin within that word.
    @Test
    void breaksNoWord() {
        Toolkit.run(() -> {
            Font font = Lettering.H1.font(20);
            String name = "Provence\u2011Alpes\u2011Côte d\u2019Azur";
            double word = width("Provence\u2011Alpes\u2011Côte", font);
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
            title.resize(width("Leading with the", title.getFont()) + 20, 300);
            assertTrue(title.getPadding().getRight() > 0);
            title.setText("Leading");
            assertEquals(0, title.getPadding().getRight());
        });
    }

    @Test
    void everyTextThatWrapsIsAsHighAndEndsWithTwoWords() {
        Toolkit.run(() -> {
            Label how = Lettering.CAPTION.wrapping();
            how.setFont(Lettering.CAPTION.font(20));
            how.setText(SENTENCE);
            double width = width(SENTENCE, how.getFont()) - width("needed", how.getFont());
            double high = how.prefHeight(width);
            how.resize(width, high);
            assertTrue(how.getPadding().getRight() > 0);
            assertEquals(high, how.prefHeight(width));
        });
    }

    /// Room at one side would move them away from the middle.
    @Test
    void centredLinesStayInTheMiddle() {
        Toolkit.run(() -> {
            Label how = Lettering.CAPTION.wrapping();
            how.setFont(Lettering.CAPTION.font(20));
            how.setTextAlignment(TextAlignment.CENTER);
            how.setText(SENTENCE);
            how.resize(width(SENTENCE, how.getFont()) - width("needed", how.getFont()), 100);
            assertEquals(0, how.getPadding().getRight());
        });
    }

    private static double width(String text, Font font) {
        Text measured = new Text(text);
        measured.setFont(font);
        return Math.ceil(measured.getLayoutBounds().getWidth());
    }

    private static double height(String text, Font font, double width) {
        Text measured = new Text(text);
        measured.setFont(font);
        measured.setWrappingWidth(width);
        return Math.ceil(measured.getLayoutBounds().getHeight());
    }
}
