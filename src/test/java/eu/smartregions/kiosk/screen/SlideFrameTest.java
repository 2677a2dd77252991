package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Pictures;
import eu.smartregions.kiosk.ui.ScenePane;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// A slide has its picture beside its text, on an upright screen above it, and ends with the way in.
final class SlideFrameTest {
    @Test
    void thePictureStandsBesideTheText() {
        Toolkit.run(() -> {
            Shown slide = slide(Size.LARGE);
            assertTrue(slide.text().getMaxX() < slide.picture().getMinX(), slide::toString);
            assertEquals(slide.text().getMinY(), slide.picture().getMinY());
        });
    }

    @Test
    void thePictureStandsAboveTheTextOfAnUprightSlide() {
        Toolkit.run(() -> {
            Shown slide = slide(Size.TOTEM);
            assertTrue(slide.picture().getMaxY() < slide.text().getMinY(), slide::toString);
            assertEquals(slide.text().getMinX(), slide.picture().getMinX());
            assertEquals(Size.TOTEM.height() * 0.44, slide.picture().getHeight(), Size.TOTEM.height() * 0.02);
        });
    }

    @Test
    void bothKeepTheMarginsOfThePage() {
        Toolkit.run(() -> Stream.of(Size.LARGE, Size.TOTEM, Size.TABLET).forEach(size -> {
            Shown slide = slide(size);
            double margin = scale(size).margin();
            assertEquals(margin, Math.min(slide.text().getMinX(), slide.picture().getMinX()), size::toString);
            assertEquals(size.width() - margin, slide.picture().getMaxX(), size::toString);
            assertTrue(slide.text().getMaxX() <= size.width() - margin, size::toString);
            assertTrue(Math.max(slide.text().getMaxY(), slide.picture().getMaxY()) <= size.height(), size::toString);
        }));
    }

    @Test
    void aLandscapeFillsTheSlideAndTheTextKeepsToItsCalmPart() {
        Toolkit.run(() -> Stream.of(Size.LARGE, Size.TABLET).forEach(size -> {
            Shown slide = landscape(size);
            assertEquals(size.width(), slide.picture().getWidth(), size::toString);
            assertEquals(size.height(), slide.picture().getHeight(), size::toString);
            assertTrue(slide.text().getMaxX() <= ScenePane.wordsWidth(size.width()), size::toString);
        }));
        Toolkit.run(() -> {
            Shown slide = landscape(Size.TOTEM);
            assertEquals(Size.TOTEM.width(), slide.picture().getWidth());
            assertTrue(slide.picture().getMaxY() < slide.text().getMinY(), slide::toString);
        });
    }

    private static Shown landscape(Size size) {
        Pictures pictures = new Pictures();
        Shown slide = slide(size, new ScenePane(scale(size), pictures, AreaLook.PLAIN, Optional.empty()));
        pictures.close();
        return slide;
    }

    @Test
    void theTextEndsWithTheWayIn() {
        Toolkit.run(() -> {
            AtomicInteger touched = new AtomicInteger();
            Parts parts = parts(Size.LARGE);
            SlideFrame slide = new SlideFrame(parts.scale());
            VBox text = SlideFrame.languages(parts);
            Target explore = SlideFrame.explore(parts, touched::incrementAndGet);
            slide.show(SlideFrame.sign(parts, "translate"), text, explore);
            OnScreen.touch(slide, "Touch to explore");
            assertEquals(1, touched.get());
            assertEquals(explore, text.getChildren().getLast());
        });
    }

    @Test
    void allLanguagesAreNamedByTheirOwnNames() {
        List<String> said = Toolkit.ask(() -> OnScreen.texts(SlideFrame.languages(parts(Size.LARGE))));
        assertEquals("24 languages", said.getFirst());
        Stream.of(Language.values()).forEach(language -> assertTrue(said.getLast().contains(language.ownName()),
                language::toString));
    }

    /// Where a slide's picture and text are.
    private record Shown(Bounds picture, Bounds text) {
    }

    private static Shown slide(Size size) {
        return slide(size, SlideFrame.sign(parts(size), "translate"));
    }

    private static Shown slide(Size size, Region picture) {
        Parts parts = parts(size);
        SlideFrame slide = new SlideFrame(parts.scale());
        VBox text = new VBox(new Label("Told"));
        slide.show(picture, text, SlideFrame.explore(parts, () -> {}));
        slide.resize(size.width(), size.height());
        slide.layout();
        return new Shown(picture.getBoundsInParent(), text.getBoundsInParent());
    }

    private static Parts parts(Size size) {
        return new Parts(scale(size), new Words(new LanguageChoice(Language.EN)));
    }

    private static Scale scale(Size size) {
        return Scale.of(size.width(), size.height(), 0, 1);
    }
}
