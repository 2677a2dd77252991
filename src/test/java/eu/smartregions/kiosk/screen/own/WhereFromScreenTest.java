package eu.smartregions.kiosk.screen.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Every Member State leads somewhere: to its regions, to its one region, or to its neighbours.
final class WhereFromScreenTest {
    private static final Exhibition EXHIBITION = Bundled.EXHIBITION;

    private static ShownKiosk asked() {
        return ShownKiosk.at(new Place.WhereFrom(Optional.empty()), EXHIBITION, Language.EN, Size.LARGE);
    }

    @Test
    void allMemberStatesStandOnOnePage() {
        Toolkit.run(() -> {
            List<String> countries = asked().names(".row-grid .k-card");
            assertEquals(28, countries.size(), countries::toString);
            assertEquals("Austria", countries.getFirst());
            assertEquals("United Kingdom", countries.getLast());
        });
    }

    @Test
    void aCountryLeadsToItsRegionsAndEachOfThemToItsAnswer() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = asked();
            kiosk.fire("Austria");
            assertEquals(new Place.WhereFrom(Optional.of(new Country("AT"))), kiosk.navigator.here());
            kiosk.fire("Styria");
            assertEquals(Place.MyRegion.of(new RegionId("at-styria")), kiosk.navigator.here());
            assertEquals(Optional.of(new RegionId("at-styria")), kiosk.navigator.own());
        });
    }

    @Test
    void aFewRegionsSayWhatMakesOneCuriousAboutThem() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = asked();
            kiosk.fire("Austria");
            String hook = EXHIBITION.region(new RegionId("at-styria")).orElseThrow().specialisation().introduction()
                    .hook().orElseThrow().text(Language.EN);
            assertTrue(kiosk.texts().contains(hook), kiosk.texts()::toString);
        });
    }

    @Test
    void theRegionsOfACountryFillALargeScreen() {
        Toolkit.run(() -> EXHIBITION.regions().stream().map(Region::country).distinct().forEach(country -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.WhereFrom(Optional.of(country)), EXHIBITION, Language.DE,
                    Size.LARGE);
            double lowest = kiosk.targets(".k-card").mapToDouble(card -> OnScreen.place(card).getMaxY()).max()
                    .orElseThrow();
            assertTrue(lowest > Size.LARGE.height() * 0.7 || kiosk.targets(".row-grid .k-card").count() < 3,
                    () -> country.code() + " ends at " + lowest);
            kiosk.view.end();
        }));
    }

    @Test
    void aCountryOfFewRegionsLeadsOnToItsNeighbours() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.WhereFrom(Optional.of(new Country("FR"))), EXHIBITION,
                    Language.EN, Size.LARGE);
            assertEquals(List.of("Belgium", "Germany", "Italy", "Spain", "United Kingdom"),
                    kiosk.names(".k-card").stream().skip(2).toList());
            kiosk.fire("Belgium");
            assertEquals(new Place.WhereFrom(Optional.of(new Country("BE"))), kiosk.navigator.here());
        });
    }

    /// In large cards, with the countries around where they have room.
    @Test
    void theRegionsOfACountryFillATotemToo() {
        Toolkit.run(() -> {
            ShownKiosk four = at("UK", Size.TOTEM);
            assertEquals(List.of("France", "Ireland"), four.names(".k-card").stream().skip(4).toList());
            ShownKiosk two = at("FR", Size.TOTEM);
            assertEquals(7, two.targets(".k-card").count(), () -> two.names(".k-card").toString());
            double lowest = two.targets(".k-card").mapToDouble(card -> OnScreen.place(card).getMaxY()).max()
                    .orElseThrow();
            assertTrue(lowest > Size.TOTEM.height() * 0.8, () -> "ends at " + lowest);
        });
    }

    @Test
    void twoRegionsFillATablet() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = at("AT", Size.TABLET);
            double lowest = kiosk.targets(".row-grid .k-card").mapToDouble(card -> OnScreen.place(card).getMaxY())
                    .max().orElseThrow();
            assertTrue(lowest > Size.TABLET.height() * 0.8, () -> "ends at " + lowest);
        });
    }

    private static ShownKiosk at(String country, Size size) {
        return ShownKiosk.at(new Place.WhereFrom(Optional.of(new Country(country))), EXHIBITION, Language.EN, size);
    }

    @Test
    void onATabletFourSayItTooInTwoColumns() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.WhereFrom(Optional.of(new Country("UK"))), EXHIBITION,
                    Language.EN, Size.TABLET);
            List<String> said = kiosk.texts();
            EXHIBITION.regions().stream().filter(region -> region.country().code().equals("UK"))
                    .map(region -> region.specialisation().introduction().hook().orElseThrow().text(Language.EN))
                    .forEach(hook -> assertTrue(said.contains(hook), () -> hook + " in " + said));
        });
    }

    @Test
    void aCountryWithOneRegionLeadsStraightOn() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = asked();
            kiosk.fire("Malta");
            assertEquals(Place.MyRegion.of(EXHIBITION.regions().stream()
                    .filter(region -> region.country().code().equals("MT")).findFirst().orElseThrow().id()),
                    kiosk.navigator.here());
        });
    }

    @Test
    void aCountryWithoutARegionLeadsToItsNeighboursInAWord() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = asked();
            assertTrue(kiosk.texts().contains("neighbours"), kiosk.texts()::toString);
            kiosk.fire("Luxembourg");
            assertTrue(kiosk.texts().stream().anyMatch(text -> text.startsWith("No region of Luxembourg")),
                    kiosk.texts()::toString);
            kiosk.fire("Flanders");
            assertEquals(new Place.RegionPage(new RegionId("be-flanders")), kiosk.navigator.here());
            assertEquals(Optional.empty(), kiosk.navigator.own());
        });
    }
}
