package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.Stories;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The wall of stories: all of them or one field's, in as many columns as the screen has room for.
final class StoriesScreenTest {
    private static final Exhibition BUNDLED = Bundled.EXHIBITION;
    private static final Place ALL = new Place.Stories(Optional.empty());
    private static final Place ENERGY = new Place.Stories(Optional.of(new AreaId("energy-transition")));

    @Test
    void showsTheStoriesOfOneFieldAndSaysHowMany() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(ENERGY, BUNDLED, Size.TABLET);
            assertEquals(List.of("Stories", "Energy transition 2", "Machines for energy in rough places",
                    "Leading with the sun", "Other stories", "Smart sensors for food", "A road map for chemistry",
                    "More: 2 of 11", "Programme", "Publications", "Guess the region"), kiosk.says());
            kiosk.view.end();
        });
    }

    @Test
    void theOtherStoriesFillTheTotemBelowTheFewOfAField() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(ENERGY, BUNDLED, Size.TOTEM);
            assertEquals(List.of("Machines for energy in rough places", "Leading with the sun"),
                    kiosk.names(".k-card").subList(0, 2));
            assertTrue(kiosk.says().contains("More: 3 of 11"), kiosk.says()::toString);
            kiosk.view.end();
        });
    }

    @Test
    void offersTheFieldsThatHaveStories() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(ALL, BUNDLED, Size.LARGE);
            kiosk.fire("All fields 13");
            assertEquals(
                    List.of("All fields 13", "Energy transition 2", "Digital growth 2", "Circular economy 1",
                            "Agro-food 2", "Industrial modernisation 3", "Advanced materials 3"),
                    OnScreen.targets(kiosk.view, ".k-sheet .k-chip").map(Target::getAccessibleText).toList());
            kiosk.fire("Energy transition 2");
            assertEquals(ENERGY, kiosk.navigator.here());
            kiosk.navigator.back();
            assertEquals(new Place.Home(), kiosk.navigator.here(), "a field is no step of its own");
            kiosk.view.end();
        });
    }

    @Test
    void hasAsManyColumnsAsThereIsRoomFor() {
        assertEquals(List.of(3L, 2L, 2L), List.of(Size.LARGE, Size.TOTEM, Size.TABLET).stream()
                .map(size -> Toolkit.ask(() -> columns(size))).toList());
    }

    /// One, two and three; each also says how its story begins.
    @Test
    void fewStoriesFillALargeScreen() {
        Toolkit.run(() -> {
            for (String field : List.of("circular-economy", "energy-transition", "advanced-materials")) {
                AreaId area = new AreaId(field);
                for (Language language : List.of(Language.EN, Language.DE, Language.EL)) {
                    ShownKiosk kiosk = ShownKiosk.at(new Place.Stories(Optional.of(area)), BUNDLED, language,
                            Size.LARGE);
                    List<Target> cards = kiosk.targets(".k-card").toList();
                    List<Stories.Told> told = new Stories(BUNDLED).in(Optional.of(area));
                    assertEquals(told.size(), cards.size());
                    for (Target card : cards) {
                        assertTrue(OnScreen.place(card).getHeight() > kiosk.scale().height() / 2,
                                () -> OnScreen.place(card).toString());
                    }
                    List<String> said = kiosk.texts();
                    told.forEach(each -> assertTrue(
                            said.contains(each.story().telling().challenge().text(language)), said::toString));
                    kiosk.view.end();
                }
            }
        });
    }

    @Test
    void onATabletSixAreSeenAtOnce() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(ALL, BUNDLED, Size.TABLET);
            assertTrue(kiosk.find("More: 6 of 13").isPresent(), () -> kiosk.names(".k-button").toString());
            kiosk.view.end();
        });
    }

    @Test
    void followsTheLanguage() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(ENERGY, BUNDLED, Size.LARGE);
            kiosk.language.choose(Language.DE);
            kiosk.layOut();
            List<String> said = OnScreen.texts(kiosk.page());
            assertTrue(said.contains("Energiewende 2"), said::toString);
            assertTrue(said.contains("Baskenland\u00a0\u00a0·  Energiewende"), said::toString);
            kiosk.view.end();
        });
    }

    private static long columns(Size size) {
        ShownKiosk kiosk = ShownKiosk.at(ALL, BUNDLED, size);
        long columns = kiosk.targets(".k-card").map(card -> OnScreen.place(card).getMinX()).distinct().count();
        kiosk.view.end();
        return columns;
    }
}
