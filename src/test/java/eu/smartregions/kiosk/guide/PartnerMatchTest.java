package eu.smartregions.kiosk.guide;

import static eu.smartregions.kiosk.guide.Partners.ENERGY;
import static eu.smartregions.kiosk.guide.Partners.FOOD;
import static eu.smartregions.kiosk.guide.Partners.SEA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Exchange.Means;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.ThemeId;
import eu.smartregions.kiosk.content.place.PartnerQuery;
import eu.smartregions.kiosk.guide.PartnerMatch.Condition;
import eu.smartregions.kiosk.guide.PartnerMatch.Found;
import eu.smartregions.kiosk.guide.Reason.Side;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Matches computed by hand over [Partners]: exact order, exact reasons; and over the real content that both regions of
/// a pair have the same reasons.
final class PartnerMatchTest {
    private static final RegionId ALDER = new RegionId("alder");
    private static final RegionId BIRCH = new RegionId("birch");
    private static final RegionId CEDAR = new RegionId("cedar");

    private final Partners fixture = new Partners();
    private final PartnerMatch partners = new PartnerMatch(fixture.exhibition());

    /// Seen from Alder: Birch offers the test site (4) and could join Wind (1), 5. Cedar takes part in Wind, 2. Kelp
    /// joins Alder's sea to the food of Elm and of Dogwood, 1 each; Elm has a theme in common besides, 2 of likeness.
    /// Fir could join Wind, 1, and has one of three fields in common, Dogwood none.
    @Test
    void ranksWhatCompletesBeforeWhatIsAlike() {
        assertEquals(List.of("birch", "cedar", "elm", "fir", "dogwood"),
                ids(partners.find(PartnerQuery.OPEN.from(Optional.of(ALDER)))));
    }

    @Test
    void namesEveryReasonTheStrongestKindFirst() {
        assertEquals(List.of(new Reason.Meets(Side.OTHER, fixture.testSiteOffer, fixture.testSiteWish),
                new Reason.Opens(Side.ONE, fixture.wind), new Reason.SharedArea(ENERGY)),
                partners.reasons(ALDER, BIRCH));
        assertEquals(List.of(new Reason.Leads(Side.ONE, fixture.wind), new Reason.SharedArea(ENERGY)),
                partners.reasons(ALDER, CEDAR));
        assertEquals(List.of(new Reason.Completes(fixture.kelp, Set.of(SEA), Set.of(FOOD)),
                new Reason.SharedTheme(new ThemeId("algae"))), partners.reasons(ALDER, new RegionId("elm")));
    }

    @Test
    void tellsTheOtherSideTheSame() {
        assertEquals(List.of(new Reason.Meets(Side.ONE, fixture.testSiteOffer, fixture.testSiteWish),
                new Reason.Opens(Side.OTHER, fixture.wind), new Reason.SharedArea(ENERGY)),
                partners.reasons(BIRCH, ALDER));
    }

    @Test
    void findsWhoOffersWhatIsLookedFor() {
        PartnerQuery quest = PartnerQuery.OPEN.in(Optional.of(ENERGY), Optional.empty())
                .with(Optional.of(Means.TEST_SITE));
        Found found = partners.find(quest);
        assertEquals(List.of("birch"), ids(found));
        assertEquals(new Reason.Offers(fixture.testSiteOffer), found.matches().getFirst().reasons().getFirst());
        assertEquals(Set.of(), found.dropped());
        assertEquals(1, partners.count(quest));
    }

    @Test
    void leavesAwayWhatMattersLeastWhereNobodyHasItAll() {
        PartnerQuery quest = PartnerQuery.OPEN.in(Optional.of(ENERGY), Optional.empty())
                .with(Optional.of(Means.TEST_SITE))
                .whence(new PartnerQuery.Whence.In(new Country("FI")));
        assertEquals(0, partners.count(quest));
        Found found = partners.find(quest);
        assertEquals(Set.of(Condition.WHENCE), found.dropped());
        assertEquals(List.of("birch"), ids(found));
    }

    @Test
    void leavesAwayAsFewConditionsAsItTakes() {
        PartnerQuery quest = PartnerQuery.OPEN.in(Optional.of(FOOD), Optional.of(new ThemeId("algae")))
                .with(Optional.of(Means.SKILLS))
                .whence(new PartnerQuery.Whence.In(new Country("MT")));
        Found found = partners.find(quest);
        assertEquals(Set.of(Condition.WHENCE, Condition.MEANS), found.dropped());
        assertEquals(List.of("elm"), ids(found));
    }

    @Test
    void knowsTheNeighboursOfACountry() {
        PartnerQuery quest = PartnerQuery.OPEN.from(Optional.of(ALDER)).whence(new PartnerQuery.Whence.Nearby());
        assertEquals(Set.of("birch", "elm"), Set.copyOf(ids(partners.find(quest))), "Portugal and France border on "
                + "Spain");
        assertEquals(new PartnerQuery.Whence.Anywhere(), quest.from(Optional.empty()).whence());
    }

    @Test
    void aloneInTheExhibitionFindsNobodyAndSaysSo() {
        Exhibition one = fixture.only(ALDER);
        assertEquals(List.of(), new PartnerMatch(one).find(PartnerQuery.OPEN.from(Optional.of(ALDER))).matches());
        assertEquals(List.of("alder"), ids(new PartnerMatch(one).find(PartnerQuery.OPEN)));
    }

    @Test
    void aRegionWithoutPrioritiesIsFoundAndFinds() {
        Exhibition bare = fixture.with(fixture.region("bare", "LV", List.of(), List.of()));
        PartnerMatch among = new PartnerMatch(bare);
        assertEquals(6, among.find(PartnerQuery.OPEN.from(Optional.of(new RegionId("bare")))).matches().size());
        assertTrue(ids(among.find(PartnerQuery.OPEN)).contains("bare"));
    }

    @Test
    void isSymmetricForAllPairsOfTheRealContent() {
        Exhibition content = content();
        PartnerMatch real = new PartnerMatch(content);
        for (Region one : content.regions()) {
            for (Region other : content.regions()) {
                Set<Reason> told = real.reasons(one.id(), other.id()).stream().map(Reason::swapped)
                        .collect(Collectors.toSet());
                assertEquals(told, new HashSet<>(real.reasons(other.id(), one.id())),
                        () -> one.id() + " and " + other.id());
            }
        }
    }

    @Test
    void givesEveryRegionOfTheRealContentPartnersWithReasons() {
        Exhibition content = content();
        PartnerMatch real = new PartnerMatch(content);
        for (Region own : content.regions()) {
            Found found = real.find(PartnerQuery.OPEN.from(Optional.of(own.id())));
            assertEquals(content.regions().size() - 1, found.matches().size());
            found.matches().forEach(match -> assertFalse(match.reasons().isEmpty(), () -> match.region().id().value()));
            assertEquals(ids(found),
                    ids(new PartnerMatch(content).find(PartnerQuery.OPEN.from(Optional.of(own.id())))));
        }
    }

    private static Exhibition content() {
        return assertInstanceOf(Reading.Accepted.class, BundleReader.read(Path.of("kiosk-content"))).exhibition();
    }

    private static List<String> ids(Found found) {
        return found.matches().stream().map(match -> match.region().id().value()).toList();
    }

    @Test
    void whatIsDoneAtSeaIsNotOpenToARegionThatDoesNothingThere() {
        Exhibition bundled = Bundled.EXHIBITION;
        RegionId scotland = new RegionId("uk-scotland");
        List<RegionId> opened = new ArrayList<>();
        for (Region region : bundled.regions()) {
            boolean marine = new PartnerMatch(bundled).reasons(region.id(), scotland).stream()
                    .anyMatch(reason -> reason instanceof Reason.Opens(_, var partnership)
                            && partnership.id().equals("marine-renewable-energy"));
            if (marine) {
                opened.add(region.id());
                assertTrue(region.areas().contains(new AreaId("blue-economy")), region.id()::value);
            }
        }
        assertFalse(opened.isEmpty());
        assertFalse(opened.contains(new RegionId("at-styria")));
    }
}
