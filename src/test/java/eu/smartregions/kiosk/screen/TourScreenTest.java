package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.client.result.EmailAddressParsedResult;
import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Phone;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A tour shows what its regions do in its field, one after another, and ends with all of them.
final class TourScreenTest {
    private static final AreaId ENERGY = new AreaId("energy-transition");
    private static final RegionId FIRST = new RegionId("es-extremadura");
    private static final RegionId SECOND = new RegionId("es-basque-country");

    @Test
    void aStopSaysWhereOneIsAndWhatTheRegionDoesInTheField() {
        at(1, Size.LARGE, kiosk -> {
            List<String> said = kiosk.says();
            assertEquals(List.of("Energy transition\u00a0\u00a0·  2 of 2", "Basque Country"), said.subList(0, 2));
            assertTrue(said.contains("Energy transition\u00a0\u00a0·  2 of 2"), said::toString);
            assertTrue(said.contains("Energy"), said::toString);
            assertFalse(said.contains("Biosciences and health"), "a priority in another field");
        });
    }

    @Test
    void nextLeadsThroughAllStopsToTheEndAndBackLeadsBack() {
        at(0, Size.TOTEM, kiosk -> {
            kiosk.fire("Next");
            assertEquals(stop(1), kiosk.navigator.here());
            kiosk.fire("Next");
            assertEquals(stop(2), kiosk.navigator.here());
            kiosk.fire("Back");
            assertEquals(stop(1), kiosk.navigator.here());
        });
    }

    /// However long the text of a stop is: whoever touches on need not look for the button.
    @Test
    void nextStaysWhereItIs() {
        Toolkit.run(() -> {
            List<RegionId> some = Bundled.EXHIBITION.regions().stream().limit(8).map(Region::id).toList();
            for (Language language : List.of(Language.EN, Language.EL)) {
                String name = language == Language.EN ? "Next" : "Επόμενο";
                ShownKiosk kiosk = new ShownKiosk(Bundled.EXHIBITION, language, Size.LARGE);
                Set<Bounds> places = new HashSet<>();
                for (int step = 0; step < some.size(); step++) {
                    kiosk.navigator.enter(new Place.TourStop(Optional.empty(), some, step));
                    kiosk.layOut();
                    places.add(OnScreen.place(kiosk.find(name).orElseThrow()));
                }
                assertEquals(1, places.size(), places::toString);
                kiosk.view.end();
            }
        });
    }

    @Test
    void onATotemThePictureTakesThePartOfThePageThatCannotBeReached() {
        at(0, Size.TOTEM, kiosk -> {
            Bounds face = OnScreen.place(kiosk.page().lookup(".mosaic"));
            assertEquals(0, face.getMinY());
            assertEquals(Size.TOTEM.width(), face.getWidth());
            assertEquals(780, face.getHeight(), 1);
        });
    }

    /// What the head says is not said again below it.
    @ParameterizedTest
    @ValueSource(ints = {800, 1080, 1920})
    void nothingIsSaidTwice(int height) {
        Size size = Stream.of(Size.TABLET, Size.LARGE, Size.TOTEM).filter(each -> each.height() == height).findFirst()
                .orElseThrow();
        at(0, size, kiosk -> {
            String hook = Bundled.EXHIBITION.region(FIRST).orElseThrow().specialisation().introduction().hook()
                    .orElseThrow().text(Language.EN);
            List<String> said = kiosk.texts();
            assertEquals(1, Collections.frequency(said, hook), said::toString);
            assertEquals(1, Collections.frequency(said, "Extremadura"), said::toString);
        });
    }

    @Test
    void onATabletTheEndShowsTheWholeCode() {
        at(2, Size.TABLET, kiosk -> {
            assertEquals("Smart Regions Conference 2016",
                    Mails.read(Phone.read(kiosk.scene).getFirst()).getSubject());
            Bounds said = OnScreen.place(kiosk.page().lookup(".qr-plate").getParent().getParent());
            assertTrue(said.getMaxY() <= OnScreen.place(kiosk.page()).getMaxY(), said::toString);
        });
    }

    @Test
    void aStopCanBeSavedAndReadOn() {
        at(0, Size.TABLET, kiosk -> {
            kiosk.fire("Save");
            assertTrue(kiosk.navigator.saved().contains(Subject.of(FIRST)));
            kiosk.fire("More on this region");
            assertEquals(new Place.RegionPage(FIRST), kiosk.navigator.here());
            kiosk.fire("Back");
            assertEquals(stop(0), kiosk.navigator.here());
        });
    }

    @Test
    void theEndHoldsAllRegionsToSaveAndToTakeAlong() {
        at(2, Size.LARGE, kiosk -> {
            assertEquals(List.of("Extremadura", "Basque Country"),
                    OnScreen.targets(kiosk.view, ".k-card").map(card -> card.getAccessibleText()).toList());
            kiosk.fire("Save all");
            assertEquals(List.of(Subject.of(FIRST), Subject.of(SECOND)), kiosk.navigator.saved().subjects());
            EmailAddressParsedResult mail = Mails.read(Phone.read(kiosk.scene).getFirst());
            assertEquals("Smart Regions Conference 2016", mail.getSubject());
            assertTrue(mail.getBody().lines().toList().containsAll(List.of("Extremadura", "Basque Country")),
                    mail.getBody());
            kiosk.fire("Another tour");
            assertEquals(new Place.Field(ENERGY), kiosk.navigator.here());
        });
    }

    @Test
    void onALargeScreenTheCardWithTheCodesIsWholeBesideTheLongestTour() {
        List<RegionId> many = Bundled.EXHIBITION.regions().stream().map(Region::id).limit(29).toList();
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.TourStop(Optional.empty(), many, many.size()),
                    Bundled.EXHIBITION, Size.LARGE);
            Node next = kiosk.find("Next code").orElseThrow();
            assertTrue(Finger.shown(next));
            Bounds card = OnScreen.place(next.getParent());
            assertTrue(card.getMaxY() < OnScreen.place(kiosk.view.lookup(".k-bar")).getMinY(), card::toString);
            assertTrue(kiosk.texts().contains("Forgotten here when you leave."), kiosk.texts()::toString);
            kiosk.view.end();
        });
    }

    private static Place.TourStop stop(int step) {
        return new Place.TourStop(Optional.of(ENERGY), List.of(FIRST, SECOND), step);
    }

    private static void at(int step, Size size, Consumer<ShownKiosk> seen) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(stop(step), Bundled.EXHIBITION, size);
            seen.accept(kiosk);
            kiosk.view.end();
        });
    }
}
