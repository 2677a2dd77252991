package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.Fact;
import eu.smartregions.kiosk.content.Introduction;
import eu.smartregions.kiosk.content.Priority;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.Specialisation;
import eu.smartregions.kiosk.content.Territory;
import eu.smartregions.kiosk.content.place.PartnerQuery;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Toolkit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/// The page of a region: always in the same order, and never a dead end.
final class RegionScreenTest {
    private static final Size UPRIGHT_TABLET = new Size(800, 1280);

    @Test
    void figuresStandBelowTheSummaryAndWhatOneCanPointAtBesideBothOnALargeScreen() {
        Toolkit.run(() -> {
            ShownKiosk large = shown(alpha(2), Size.LARGE);
            assertEquals(place(large, "people").getX(), place(large, "What it is good at").getX());
            assertTrue(place(large, "Priority 1").getX() > place(large, "What it is good at").getX());
            assertTrue(place(large, "people").getY() < place(large, "Regions good at similar things").getY());
            for (Size upright : List.of(Size.TOTEM, UPRIGHT_TABLET)) {
                ShownKiosk small = shown(alpha(2), upright);
                assertTrue(place(small, "people").getY() > place(small, "What it is good at").getY(),
                        upright::toString);
            }
        });
    }

    @Test
    void onALargeScreenTheCodeStaysWhileTheRestIsScrolled() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown(alpha(40), Size.LARGE);
            Node code = kiosk.page().lookup(".qr-plate");
            Point2D before = code.localToScene(0, 0);
            double text = place(kiosk, "What it is good at").getY();
            kiosk.fire("More");
            assertTrue(kiosk.page().offset() > 0);
            assertTrue(place(kiosk, "What it is good at").getY() < text);
            assertEquals(before, code.localToScene(0, 0));
        });
    }

    @Test
    void leadsToRegionsLikeItTwoOrOnAnUprightScreenThree() {
        Toolkit.run(() -> {
            Region gamma = SmallFair.AS_IT_IS.regions().get(2);
            ShownKiosk kiosk = ShownKiosk.at(new Place.RegionPage(gamma.id()), SmallFair.AS_IT_IS, Language.EN,
                    Size.LARGE);
            assertEquals(List.of("Region beta", "Region delta"), regions(kiosk));
            assertEquals(List.of("Region beta", "Region delta", "Region epsilon"), regions(ShownKiosk.at(
                    new Place.RegionPage(gamma.id()), SmallFair.AS_IT_IS, Language.EN, Size.TOTEM)));
            kiosk.fire("Region delta");
            assertEquals(new Place.RegionPage(SmallFair.AS_IT_IS.regions().get(3).id()), kiosk.navigator.here());
        });
    }

    @Test
    void leadsToItsPartners() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown(alpha(1), Size.TABLET);
            while (kiosk.find("Find partners").isEmpty()) {
                kiosk.fire("More");
            }
            kiosk.fire("Find partners");
            assertEquals(new Place.Partners(PartnerQuery.OPEN.from(Optional.of(alpha(1).id())), List.of()),
                    kiosk.navigator.here());
        });
    }

    @Test
    void nothingIsSaidOfOthersWhereThereAreNone() {
        Toolkit.run(() -> {
            Exhibition alone = Exhibitions.named(Language.EN, List.of("Alone"));
            ShownKiosk kiosk = ShownKiosk.at(new Place.RegionPage(alone.regions().getFirst().id()), alone, Language.EN,
                    Size.LARGE);
            assertFalse(kiosk.texts().contains("Regions good at similar things"), () -> kiosk.texts().toString());
            assertFalse(kiosk.find("Find partners").isPresent());
        });
    }

    private static ShownKiosk shown(Region alpha, Size size) {
        return ShownKiosk.at(new Place.RegionPage(alpha.id()), SmallFair.with(alpha), Language.EN, size);
    }

    private static List<String> regions(ShownKiosk kiosk) {
        return kiosk.names(".k-card").stream().filter(name -> name.startsWith("Region ")).toList();
    }

    private static Point2D place(ShownKiosk kiosk, String text) {
        return kiosk.page().lookupAll(".label").stream().filter(label -> text.equals(((Label) label).getText()))
                .findFirst().orElseThrow(() -> new AssertionError("No " + text)).localToScene(0, 0);
    }

    private static Region alpha(int priorities) {
        Region alpha = SmallFair.AS_IT_IS.regions().getFirst();
        Set<AreaId> energy = Set.of(new AreaId("energy"));
        return new Region(alpha.id(), alpha.name(),
                new Territory(new Country("ES"), Optional.empty(), Optional.empty(), Optional.empty(),
                        List.of(new Fact(Fact.Kind.POPULATION, BigDecimal.valueOf(8_000_000), 2016, "Eurostat"))),
                new Specialisation(Introduction.of(SmallFair.text("Good at things.")), Specialisation.Fields.of(energy),
                        IntStream.rangeClosed(1, priorities)
                                .mapToObj(i -> new Priority(SmallFair.text("Priority " + i), energy, Set.of()))
                                .toList(),
                        Optional.empty(), List.of()),
                alpha.showcase());
    }
}
