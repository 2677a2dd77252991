package eu.smartregions.kiosk.app.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.app.SmallContent;
import eu.smartregions.kiosk.app.check.CheckLine.Verdict;
import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.launch.ScreenSize;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.theme.Fonts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every page is drawn in every language asked for.
final class PagesCheckTest {
    private static final List<Language> TWO = List.of(Language.EN, Language.EL);

    @TempDir
    private Path folder;
    private final List<String> progress = new ArrayList<>();

    private List<CheckLine> draw(String region, int most) throws Exception {
        Reading.Accepted content = assertInstanceOf(Reading.Accepted.class,
                BundleReader.read(new SmallContent(folder).exhibition("be-one", region)));
        Toolkit.run(() -> {});
        return new PagesCheck(content.exhibition(), new ScreenSize(1280, 800), Fonts.letters()).draw(TWO,
                (done, all) -> progress.add(done + "/" + all), () -> progress.size() < most);
    }

    @Test
    void allPagesAreDrawnAndTold() throws Exception {
        List<CheckLine> found = draw("First", Integer.MAX_VALUE);
        assertEquals(List.of(Verdict.GOOD, Verdict.GOOD), found.stream().map(CheckLine::verdict).toList(),
                found::toString);
        int all = progress.size();
        assertTrue(all > 20 && all % 2 == 0, progress::toString);
        assertEquals(all + "/" + all, progress.getLast());
        assertEquals("All " + all + " were drawn.", found.getFirst().said());
    }

    @Test
    void lettersThatTheFontLacksAreNamedWithAPage() throws Exception {
        List<CheckLine> found = draw("Snow ☃", Integer.MAX_VALUE);
        assertEquals(Verdict.BAD, found.getLast().verdict());
        assertTrue(found.getLast().said().startsWith("The font lacks '☃' (U+2603, "), found.getLast()::said);
    }

    @Test
    void whoStopsItIsToldThatItIsNotAll() throws Exception {
        List<CheckLine> found = draw("First", 3);
        assertEquals(Verdict.NOTE, found.getFirst().verdict());
        assertTrue(found.getFirst().said().startsWith("Only 3 of "), found.getFirst()::said);
    }

    @Test
    void aPictureOfOneColourIsBlank() {
        WritableImage picture = new WritableImage(400, 400);
        assertTrue(PagesCheck.blank(picture));
        picture.getPixelWriter().setArgb(200, 200, 0xFFFFFFFF);
        assertFalse(PagesCheck.blank(picture));
    }
}
