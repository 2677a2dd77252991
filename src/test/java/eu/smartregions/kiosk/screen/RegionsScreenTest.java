package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// All regions by name or by country.
final class RegionsScreenTest {
    private static final Size UPRIGHT_TABLET = new Size(800, 1280);
    private static final Exhibition MANY = Exhibitions.named(Language.EN,
            Stream.concat(IntStream.range(10, 70).mapToObj(i -> "Berg " + i), Stream.of("Åland", "Zeeland", "Ödland"))
                    .toList());
    private static final Exhibition TWO_COUNTRIES = abroad(SmallFair.AS_IT_IS);

    @Test
    void sortsAsTheLanguageDoesWithTheLettersThatThereAre() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = by(MANY, false, Size.LARGE);
            assertEquals("Åland", kiosk.names(".k-card").getFirst());
            assertEquals(List.of("By name", "By country", "A", "B", "O", "Z"), chips(kiosk));
            kiosk.language.choose(Language.SV);
            kiosk.layOut();
            assertEquals("Berg 10", kiosk.names(".k-card").getFirst(), "Å is the third last letter in Swedish");
            assertEquals(List.of("B", "Z", "Å", "Ö"), chips(kiosk).subList(2, 6));
        });
    }

    @Test
    void aLetterBringsTheFirstOfItsRegionsUp() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = by(MANY, false, Size.LARGE);
            assertTrue(kiosk.find("Zeeland").isEmpty());
            kiosk.fire("Z");
            assertTrue(kiosk.find("Zeeland").isPresent());
            assertTrue(kiosk.page().offset() > 0);
            kiosk.fire("A");
            assertEquals(0, kiosk.page().offset());
        });
    }

    @Test
    void byCountrySaysHowManyRegionsEachHasAndLeadsToItsMap() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = by(TWO_COUNTRIES, true, Size.LARGE);
            Diary diary = new Diary();
            kiosk.navigator.join(diary);
            assertEquals(List.of("Finland", "Spain"), kiosk.names(".k-card"));
            assertEquals(List.of("Spain", "5 regions"), ShownKiosk.texts(kiosk.find("Spain").orElseThrow()));
            kiosk.fire("Spain");
            assertEquals(new Place.Europe(Optional.empty(), Optional.of(new Country("ES"))), kiosk.navigator.here());
            assertEquals(List.of("chose ES", "TAP map 0"), diary.lines());
        });
    }

    @Test
    void nameOrCountryIsOneStep() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = by(TWO_COUNTRIES, false, Size.LARGE);
            assertTrue(kiosk.find("By name").filter(Target::chosen).isPresent());
            kiosk.fire("By country");
            assertEquals(new Place.Regions(true), kiosk.navigator.here());
            assertTrue(kiosk.find("By country").filter(Target::chosen).isPresent());
            kiosk.fire("By name");
            assertEquals(new Place.Regions(false), kiosk.navigator.here());
            kiosk.navigator.back();
            assertEquals(new Place.Home(), kiosk.navigator.here());
        });
    }

    @Test
    void aTotemHasRoomForASentenceAndASmallUprightScreenHasLettersInASheet() {
        Toolkit.run(() -> {
            ShownKiosk totem = by(TWO_COUNTRIES, false, Size.TOTEM);
            assertTrue(totem.texts().contains("All 6 regions, in order of name or by country."));
            ShownKiosk small = by(MANY, false, UPRIGHT_TABLET);
            assertEquals(List.of("By name", "By country"), chips(small).subList(0, 2));
            assertEquals(3, chips(small).size(), "and one that leads to the letters");
            assertEquals(1, columns(by(MANY, false, UPRIGHT_TABLET)));
            assertEquals(1, columns(by(MANY, false, Size.TOTEM)));
            assertEquals(2, columns(by(MANY, false, Size.TABLET)));
            assertEquals(3, columns(by(MANY, false, Size.LARGE)));
        });
    }

    private static List<String> chips(ShownKiosk kiosk) {
        return kiosk.targets(".k-chip").map(Target::getAccessibleText).toList();
    }

    private static long columns(ShownKiosk kiosk) {
        return kiosk.targets(".k-card").map(card -> card.localToScene(0, 0).getX()).distinct().count();
    }

    private static ShownKiosk by(Exhibition exhibition, boolean country, Size size) {
        return ShownKiosk.at(new Place.Regions(country), exhibition, Language.EN, size);
    }

    private static Exhibition abroad(Exhibition spanish) {
        Region lapland = Exhibitions.region("lapland", "FI", Set.of("energy"), Set.of());
        return new Exhibition(spanish.event(), spanish.areas(),
                Stream.concat(spanish.regions().stream(), Stream.of(lapland)).toList(), spanish.library(),
                spanish.plans());
    }
}
