package eu.smartregions.kiosk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Riddle;
import eu.smartregions.kiosk.content.place.Riddle.Clue;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The game asks for every region as often as for the others, and its wrong answers could be right.
final class RiddlesTest {
    private static final Exhibition EXHIBITION = Bundled.EXHIBITION;

    @Test
    void aGameHasThreeRoundsOfOtherRegionsWithThreeAnswersEach() {
        Riddles riddles = new Riddles(EXHIBITION, new Random(1));
        for (int i = 0; i < 200; i++) {
            List<Riddle> game = riddles.game();
            assertEquals(3, game.stream().map(Riddle::region).distinct().count());
            game.forEach(round -> assertEquals(3, Set.copyOf(round.answers()).size()));
        }
    }

    @Test
    void asksForEveryRegionAsOftenAsForTheOthers() {
        Riddles riddles = new Riddles(EXHIBITION, new Random(2));
        Map<RegionId, Integer> asked = new HashMap<>();
        Map<Integer, Integer> places = new HashMap<>();
        int regions = EXHIBITION.regions().size();
        for (int i = 0; i < regions * 2; i++) {
            riddles.game().forEach(round -> {
                asked.merge(round.region(), 1, Integer::sum);
                places.merge(round.answers().indexOf(round.region()), 1, Integer::sum);
            });
        }
        assertEquals(regions, asked.size());
        assertTrue(asked.values().stream().allMatch(times -> times >= 5 && times <= 7), asked::toString);
        assertTrue(places.values().stream().allMatch(times -> times > regions * 2 * 0.8), places::toString);
    }

    @Test
    void wrongAnswersAreKnownForTheSameFieldWhereTwoOthersAre() {
        Map<AreaId, Long> first = EXHIBITION.regions().stream()
                .collect(Collectors.groupingBy(region -> region.mainAreas().getFirst(), Collectors.counting()));
        Riddles riddles = new Riddles(EXHIBITION, new Random(3));
        Set<AreaId> fields = new HashSet<>();
        IntStream.range(0, 60).mapToObj(_ -> riddles.game()).flatMap(List::stream).forEach(round -> {
            AreaId field = main(round.region());
            if (first.get(field) >= 3) {
                fields.add(field);
                round.answers().forEach(answer -> assertEquals(field, main(answer)));
            }
        });
        assertTrue(fields.size() > 5, fields::toString);
    }

    @Test
    void aHookIsTheClueOnlyWhereItDoesNotNameTheRegion() {
        Riddles riddles = new Riddles(EXHIBITION, new Random(4));
        List<Riddle> hooks = IntStream.range(0, 60).mapToObj(_ -> riddles.game()).flatMap(List::stream)
                .filter(round -> round.clue() == Clue.HOOK).toList();
        assertTrue(hooks.size() > 30, () -> hooks.size() + " hooks");
        hooks.forEach(round -> {
            Region region = EXHIBITION.region(round.region()).orElseThrow();
            String hook = region.specialisation().introduction().hook().orElseThrow().text(Language.EN);
            assertFalse(hook.contains(region.name().text(Language.EN)), hook);
        });
        assertTrue(Riddles.tells(english("An Asturian valley"), english("Asturias")), "a word made of the name");
        assertFalse(Riddles.tells(english("A valley and its coal"), english("Isle and Sea")), "short words");
    }

    @Test
    void theSameChanceMakesTheSameGame() {
        assertEquals(new Riddles(EXHIBITION, new Random(5)).game(), new Riddles(EXHIBITION, new Random(5)).game());
    }

    @Test
    void thereIsNoGameWithoutFourRegionsThatNameMainFields() {
        Riddles none = new Riddles(Exhibitions.small(), new Random(6));
        assertFalse(none.offered());
        assertEquals(List.of(), none.game());
        assertTrue(new Riddles(of(4), new Random(6)).offered());
        assertFalse(new Riddles(of(3), new Random(6)).offered());
    }

    private static Exhibition of(int regions) {
        return new Exhibition(EXHIBITION.event(), EXHIBITION.areas(), EXHIBITION.regions().subList(0, regions),
                EXHIBITION.library(), EXHIBITION.plans());
    }

    private static AreaId main(RegionId id) {
        return EXHIBITION.region(id).orElseThrow().mainAreas().getFirst();
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.EN, text);
    }
}
