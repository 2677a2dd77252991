package eu.smartregions.kiosk.screen.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.place.Riddle;
import eu.smartregions.kiosk.content.place.Riddle.Clue;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.Test;

/// A round of the game: one touch answers, the right answer is marked and leads to its region, nothing moves.
final class GameScreenTest {
    private static final RegionId GALICIA = new RegionId("es-galicia");
    private static final RegionId ALGARVE = new RegionId("pt-algarve");
    private static final RegionId BRITTANY = new RegionId("fr-brittany");
    private static final List<RegionId> ANSWERS = List.of(ALGARVE, GALICIA, BRITTANY);
    private static final List<Riddle> ROUNDS = List.of(new Riddle(GALICIA, ANSWERS, Clue.OUTLINE),
            new Riddle(BRITTANY, ANSWERS, Clue.HOOK), new Riddle(ALGARVE, ANSWERS, Clue.OUTLINE));

    @Test
    void asksByTheOutlineAndDoesNotNameTheRegion() {
        at(0, Optional.empty(), Size.LARGE, kiosk -> {
            List<String> said = kiosk.says();
            assertTrue(said.containsAll(List.of("Which region is this?", "Round 1 of 3",
                    "Its first main field: Blue economy")), said::toString);
            assertEquals(List.of("Algarve", "Galicia", "Brittany"), kiosk.names(".answer"));
            assertTrue(kiosk.view.lookupAll(".mosaic").stream().allMatch(face -> face.getAccessibleText() == null));
        });
    }

    @Test
    void asksByTheHook() {
        at(1, Optional.empty(), Size.LARGE, kiosk -> {
            List<String> said = kiosk.says();
            assertTrue(said.contains("Which region is meant?") && said.contains(hook(BRITTANY)), said::toString);
        });
    }

    @Test
    void theRightAnswerIsMarkedAndLeadsToItsRegion() {
        List.of(Size.LARGE, Size.TOTEM, Size.TABLET).forEach(size -> at(0, Optional.empty(), size, kiosk -> {
            kiosk.fire("Galicia");
            kiosk.layOut();
            assertEquals(new Place.Game(ROUNDS, 0, Optional.of(GALICIA)), kiosk.navigator.here());
            List<String> said = kiosk.says();
            assertTrue(said.containsAll(List.of("Yes, Galicia.", hook(GALICIA), "Galicia, Right")), said::toString);
            assertFalse(said.contains("Not this one"), said::toString);
            assertEquals(0, kiosk.targets(".answer").count(), "one touch answers");
            kiosk.fire("Galicia, Right");
            assertEquals(new Place.RegionPage(GALICIA), kiosk.navigator.here());
        }));
    }

    @Test
    void aWrongAnswerKeepsItsPlaceAndTheRightOneIsMarkedToo() {
        at(0, Optional.of(ALGARVE), Size.LARGE, kiosk -> {
            List<String> said = kiosk.says();
            assertTrue(said.contains("The answer: Galicia."), said::toString);
            List<String> answers = said.subList(said.indexOf("Algarve"), said.indexOf("Brittany") + 2);
            assertEquals(List.of("Algarve", "Not this one", "Galicia, Right", "Brittany", "France"), answers);
        });
    }

    @Test
    void answersStayWhereTheyAre() {
        at(0, Optional.empty(), Size.LARGE, kiosk -> {
            double open = kiosk.targets(".answer").skip(1).findFirst().orElseThrow().localToScene(0, 0).getY();
            kiosk.fire("Algarve");
            kiosk.layOut();
            assertEquals(open, kiosk.view.lookup(".answer-right").localToScene(0, 0).getY(), 1);
        });
    }

    /// Figures differ in width, so what has room beside a 1 may have none beside a 2.
    @Test
    void onATabletBarsStandInOnePlaceInEveryRound() {
        List<Bounds> bars = new ArrayList<>();
        for (int round = 0; round < ROUNDS.size(); round++) {
            at(round, Optional.empty(), Size.TABLET,
                    kiosk -> bars.add(OnScreen.place(kiosk.page().lookup(".round-open").getParent())));
        }
        assertEquals(1, bars.stream().distinct().count(), bars::toString);
    }

    @Test
    void threeRoundsThenAnotherGame() {
        at(0, Optional.of(GALICIA), Size.LARGE, kiosk -> {
            kiosk.fire("Next round");
            assertEquals(new Place.Game(ROUNDS, 1, Optional.empty()), kiosk.navigator.here());
        });
        at(2, Optional.of(ALGARVE), Size.LARGE, kiosk -> {
            kiosk.fire("Play again");
            Place.Game again = assertInstanceOf(Place.Game.class, kiosk.navigator.here());
            assertEquals(0, again.step());
            assertFalse(again.rounds().equals(ROUNDS));
        });
    }

    private static String hook(RegionId id) {
        return Bundled.EXHIBITION.region(id).orElseThrow().specialisation().introduction().hook().orElseThrow()
                .text(Language.EN);
    }

    private static void at(int step, Optional<RegionId> answer, Size size, Consumer<ShownKiosk> seen) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Game(ROUNDS, step, answer), Bundled.EXHIBITION, size);
            seen.accept(kiosk);
            kiosk.view.end();
        });
    }
}
