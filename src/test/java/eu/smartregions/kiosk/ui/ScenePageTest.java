package eu.smartregions.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Appearance;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// Words stand on the calm part of a landscape, or below one, and never run out of the head.
final class ScenePageTest {
    private static final List<Size> SIZES = List.of(Size.LARGE, Size.TOTEM, Size.TABLET);
    private static final String LONG = "A title of a story that somebody wrote without thinking of those who read it "
            + "on a screen that stands in a hall, which is why it is so very long";

    @Test
    void wordsKeepToTheCalmPartOfALandscape() {
        Toolkit.run(() -> List.of(Size.LARGE, Size.TABLET).forEach(size -> {
            Shown page = shown(size, "A title");
            assertEquals(size.width(), page.scene().getWidth(), size::toString);
            assertTrue(page.words().getMaxX() <= ScenePane.wordsWidth(size.width()), size::toString);
            assertTrue(page.kind().getMaxX() <= ScenePane.tonedWidth(size.width()), size::toString);
        }));
    }

    @Test
    void onAnUprightScreenWordsStandBelowTheLandscape() {
        Toolkit.run(() -> {
            Shown page = shown(Size.TOTEM, "A title");
            assertTrue(page.scene().getMaxY() <= page.words().getMinY(), page::toString);
            assertTrue(page.scene().getHeight() > Size.TOTEM.height() / 10.0, page::toString);
        });
    }

    @Test
    void theBodyBeginsBelowTheHeadHoweverLongTheTitleIs() {
        Toolkit.run(() -> SIZES.forEach(size -> {
            Shown page = shown(size, LONG);
            assertTrue(page.words().getMaxY() <= page.body().getMinY(), () -> size + " " + page);
            assertTrue(page.words().getMinY() >= 0, () -> size + " " + page);
            assertTrue(page.body().getHeight() > size.height() / 4.0, () -> size + " " + page);
        }));
    }

    @Test
    void onAnUprightScreenALandscapeIsSeenWholeWhereTheBodyIsShort() {
        Toolkit.run(() -> {
            assertEquals(1080 * 9 / 16.0, shown(Size.TOTEM, "A title", 300).scene().getHeight(), 2);
            double usual = shown(Size.TOTEM, "A title", 3000).scene().getHeight();
            assertTrue(usual < 500, "above a long body it has " + usual);
            Shown between = shown(Size.TOTEM, "A title", 1200);
            assertTrue(between.scene().getHeight() > usual, between::toString);
            assertEquals(1200, between.body().getHeight(), 1);
        });
    }

    /// Where the parts of a page are.
    private record Shown(Bounds scene, Bounds words, Bounds kind, Bounds body) {
    }

    private static Shown shown(Size size, String title) {
        return shown(size, title, 3000);
    }

    private static Shown shown(Size size, String title, double bodyHeight) {
        Scale scale = Scale.of(size.width(), size.height(), 0, 1);
        Parts parts = new Parts(scale, new Words(new LanguageChoice(Language.EN)));
        Pictures pictures = new Pictures();
        ScenePane scene = new ScenePane(scale, pictures, AreaLook.ENERGY, Optional.empty());
        Label label = ScenePage.title(scale);
        label.setText(title);
        VBox words = new VBox(
                ScenePage.kind(parts, "factory", AreaLook.ENERGY, () -> "The industrial kind of thing that this is"),
                label);
        Region body = new Region();
        body.setPrefHeight(bodyHeight);
        ScenePage page = new ScenePage(scale, scene, words, body);
        page.setStyle("-fx-font-size: " + scale.root() + "px");
        Scene shown = new Scene(page, size.width(), size.height());
        Appearance.apply(shown);
        Snapshot.of(shown);
        pictures.close();
        Bounds top = OnScreen.place(words.getChildren().getFirst());
        Bounds bottom = OnScreen.place(label);
        Bounds said = new javafx.geometry.BoundingBox(top.getMinX(), top.getMinY(),
                Math.max(top.getMaxX(), bottom.getMaxX()) - top.getMinX(), bottom.getMaxY() - top.getMinY());
        return new Shown(OnScreen.place(scene), said, OnScreen.place(words.lookup(".glow .label")),
                OnScreen.place(body));
    }
}
