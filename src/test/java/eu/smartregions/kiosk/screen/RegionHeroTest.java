package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Framing;
import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.content.Meeting;
import eu.smartregions.kiosk.content.Picture;
import eu.smartregions.kiosk.content.Plans;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Showcase;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.OutlinePane;
import eu.smartregions.kiosk.ui.Page;
import eu.smartregions.kiosk.ui.PhotoPane;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/// The top of a region's page.
final class RegionHeroTest {
    private static final Region PLAIN = SmallFair.alpha(new Meeting(false, Optional.empty(), Optional.empty()));
    private static final Region STANDING = SmallFair.alpha(new Meeting(true, Optional.empty(), Optional.empty()));
    private static final Region PICTURED = SmallFair.alpha(new Showcase(List.of(new Picture(
            Path.of("src/main/resources/eu/smartregions/kiosk/bundle/author/starter/region/example.jpg"),
            SmallFair.text("A port"), "Somebody", new Framing.Around(0.5, 0.5))), List.of(), List.of(), List.of(),
            PLAIN.showcase().meeting()));
    private static final Plans NO_MAP = SmallFair.AS_IT_IS.plans();
    private static final Plans MAP = new Plans(new MapShapes(100, 100, List.of(),
            Map.of(PLAIN.id(), new MapShapes.Shape("M10,10L90,10L90,50L10,50Z", 50, 30))), Optional.empty());

    @Test
    void saysNameAndCountryAndThatItExhibitsOnlyWhereThatIsKnown() {
        shown(PLAIN, NO_MAP, Size.LARGE, (kiosk, hero) -> {
            assertEquals(List.of("Spain", "Region alpha"), ShownKiosk.texts(hero));
            kiosk.language.choose(Language.DE);
            assertEquals("Spanien", ShownKiosk.texts(hero).getFirst());
        });
        shown(STANDING, NO_MAP, Size.LARGE, (_, hero) -> assertEquals(
                "Spain" + Lettering.SEPARATOR + "exhibits here", ShownKiosk.texts(hero).getFirst()));
    }

    @Test
    void showsThePhotographElseTheOutlineElseTheSignOfTheField() {
        shown(PICTURED, MAP, Size.LARGE, (_, hero) -> {
            assertNotNull(find(hero, PhotoPane.class));
            assertNull(find(hero, OutlinePane.class));
            assertTrue(hero.lookup(".hero-scrim").isVisible(), "no word stands on a bare photograph");
        });
        shown(PLAIN, MAP, Size.LARGE, (_, hero) -> {
            assertNotNull(find(hero, OutlinePane.class));
            assertFalse(hero.lookup(".hero-scrim").isVisible());
        });
        shown(PLAIN, NO_MAP, Size.LARGE, (_, hero) -> {
            assertNull(find(hero, OutlinePane.class));
            assertNotNull(hero.lookup(".sign"));
        });
    }

    @Test
    void thePictureStandsBesideTheWordsAndAboveThemOnAnUprightScreen() {
        shown(PLAIN, MAP, Size.LARGE, (_, hero) -> {
            assertTrue(place(hero, ".hero-words").getMaxX() <= place(find(hero, OutlinePane.class)).getMinX());
            assertTrue(place(find(hero, OutlinePane.class)).getMaxX() <= hero.getWidth());
        });
        for (Region region : List.of(PLAIN, PICTURED)) {
            shown(region, MAP, Size.TOTEM, (_, hero) -> {
                Node picture = region == PLAIN ? find(hero, OutlinePane.class) : find(hero, PhotoPane.class);
                assertTrue(place(picture).getMaxY() <= place(hero, ".hero-words").getMinY());
                assertTrue(place(hero, ".hero-words").getMaxY() <= hero.height());
                assertFalse(hero.lookup(".hero-scrim").isVisible());
            });
        }
    }

    @Test
    void isAsHighAsOtherHeadersOnUprightScreensAndLowerOnATablet() {
        shown(PLAIN, NO_MAP, Size.TOTEM, (kiosk, hero) -> {
            assertEquals(Page.headerHeight(kiosk.page().scale()), hero.height());
            assertEquals(hero.height(), hero.getHeight());
        });
        shown(PLAIN, NO_MAP, Size.LARGE, (kiosk, hero) -> assertEquals(kiosk.scale().em(15), hero.height()));
        shown(PLAIN, NO_MAP, Size.TABLET, (kiosk, hero) -> assertEquals(kiosk.scale().em(8.4), hero.height()));
    }

    @Test
    void inHighContrastNoWordLiesOnThePicture() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(EveryScreenTest.EXHIBITION, Language.EN, Size.LARGE);
            kiosk.begin(AccessOptions.USUAL.with(AccessOptions.Aid.CONTRAST, true));
            kiosk.go(new Place.RegionPage(new RegionId("be-brussels-capital")));
            RegionHero hero = find(kiosk.page(), RegionHero.class);
            Bounds picture = place(hero, ".head-face");
            assertNotNull(((javafx.scene.layout.Region) hero.lookup(".mosaic-frame")).getBorder());
            for (Node label : hero.lookupAll(".label")) {
                assertTrue(place(label).getMaxX() <= picture.getMinX(), () -> ((Label) label).getText());
            }
            kiosk.view.end();
        });
    }

    @Test
    void nothingInItCanBeTouched() {
        shown(PICTURED, MAP, Size.LARGE, (_, hero) -> {
            assertTrue(hero.isMouseTransparent());
            assertEquals(List.of(), ShownPart.names(hero));
        });
    }

    private static void shown(Region region, Plans plans, Size size, BiConsumer<ShownKiosk, RegionHero> look) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.RegionPage(region.id()), SmallFair.with(region, plans),
                    Language.EN, size);
            look.accept(kiosk, find(kiosk.page(), RegionHero.class));
            kiosk.view.end();
        });
    }

    private static <T extends Node> T find(Node part, Class<T> kind) {
        return part.lookupAll("*").stream().filter(kind::isInstance).map(kind::cast).findFirst().orElse(null);
    }

    private static Bounds place(Node part, String selector) {
        return place(part.lookup(selector));
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
