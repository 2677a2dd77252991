package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.place.Riddle;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.Riddles;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.AccessOptions.Aid;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pages in text of 150 % show enough to choose from and to read before one has to ask for more.
final class LargeTextTest {
    private static final Exhibition EXHIBITION = EveryScreenTest.EXHIBITION;
    private static final Region GALICIA = EXHIBITION.region(new RegionId("es-galicia")).orElseThrow();

    @ParameterizedTest
    @CsvSource({"1280, 800, false", "1280, 800, true", "1920, 1080, false", "1920, 1080, true", "1080, 1920, false",
            "1080, 1920, true"})
    void aListShowsThreeEntriesAndARegionAWholeSentence(int width, int height, boolean lowered) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(EXHIBITION, Language.EN, new Size(width, height));
            kiosk.begin(AccessOptions.USUAL.withText(150).with(Aid.LOWER, lowered));
            for (Place list : List.of(Place.Area.of(new AreaId("energy-transition")), new Place.Regions(false),
                    new Place.Europe(Optional.empty(), Optional.empty()),
                    new Place.MyRegion(GALICIA.id(), Place.Fellows.ALIKE))) {
                kiosk.go(list);
                List<String> shown = kiosk.names(".row-grid .k-card");
                assertTrue(shown.size() >= 3, () -> list + " shows " + shown);
            }
            kiosk.go(new Place.RegionPage(GALICIA.id()));
            String summary = GALICIA.specialisation().summary().text(Language.EN);
            assertTrue(kiosk.texts().contains(summary), kiosk.texts()::toString);
        });
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "1920, 1080"})
    void theOwnRegionsPageShowsThreeLikeIt(int width, int height) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(EXHIBITION, Language.EN, new Size(width, height));
            kiosk.begin(AccessOptions.USUAL.withText(150));
            kiosk.go(Place.MyRegion.of(GALICIA.id()));
            assertTrue(kiosk.names(".k-card").size() >= 3, () -> kiosk.names(".k-card").toString());
        });
    }

    /// A code that is cut is no use: it follows the text on a page of its own.
    @Test
    void noCodeIsCut() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = large(Language.DE);
            for (Place page : List.of(new Place.FundingPage("erdf"),
                    new Place.EventPage("european-cluster-conference-2016"))) {
                kiosk.go(page);
                kiosk.layOut();
                double bar = OnScreen.place(kiosk.view.lookup(".k-bar")).getMinY();
                for (Node plate : kiosk.page().lookupAll("QrPlate")) {
                    double below = OnScreen.place(plate).getMinY();
                    assertTrue(below > bar, () -> page + " has a code at " + below + " above " + bar);
                }
            }
            kiosk.view.end();
        });
    }

    /// The letters of a long list wait in a sheet.
    @Test
    void lettersLeaveALongListThreeRows() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = large(Language.DE);
            kiosk.go(new Place.Regions(false));
            assertTrue(OnScreen.targets(kiosk.view, ".row-grid .k-card").map(card -> OnScreen.place(card).getMinY())
                    .distinct().count() >= 3, () -> kiosk.names(".row-grid .k-card").toString());
            kiosk.fire("A–Z");
            kiosk.fire("S");
            assertTrue(kiosk.names(".row-grid .k-card").subList(0, 2).contains("Sachsen"),
                    () -> kiosk.names(".row-grid .k-card").toString());
            kiosk.view.end();
        });
    }

    /// The question of a round and the whole of its picture.
    @Test
    void aRoundOfTheGameIsWhole() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = large(Language.DE);
            List<Riddle> game = new Riddles(EXHIBITION, new Random(7)).game();
            kiosk.go(new Place.Game(game, 0, Optional.empty()));
            double top = OnScreen.place(kiosk.page().lookup(".label")).getMinY();
            assertTrue(top >= kiosk.scale().em(0.5), () -> "words begin at " + top);
            Bounds picture = OnScreen.place(kiosk.page().lookup(".mosaic"));
            assertTrue(picture.getMinX() >= 0 && picture.getMinY() >= 0, picture::toString);
            kiosk.view.end();
        });
    }

    private static ShownKiosk large(Language language) {
        ShownKiosk kiosk = new ShownKiosk(EXHIBITION, language, Size.LARGE);
        kiosk.begin(AccessOptions.USUAL.withText(150));
        return kiosk;
    }
}
