package eu.smartregions.kiosk.guide;

import static eu.smartregions.kiosk.guide.Partners.ENERGY;
import static eu.smartregions.kiosk.guide.Partners.FOOD;
import static eu.smartregions.kiosk.guide.Partners.SEA;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.guide.CoInvestment.Failure;
import eu.smartregions.kiosk.guide.CoInvestment.Fit;
import eu.smartregions.kiosk.guide.CoInvestment.Joinable;
import eu.smartregions.kiosk.guide.CoInvestment.Rule;
import eu.smartregions.kiosk.guide.CoInvestment.Standing;
import eu.smartregions.kiosk.guide.CoInvestment.Way;
import eu.smartregions.kiosk.guide.Reason.Side;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Two regions of [Partners] get their possible joint investments, each with its rule, and the rules that fail.
final class CoInvestmentTest {
    private final Partners fixture = new Partners();

    @Test
    void saysByWhichRuleEachThingFits() {
        CoInvestment sheet = sheet("alder", "birch");
        assertAll(
                () -> assertEquals(List.of(ENERGY), sheet.fields()),
                () -> assertEquals(List.of(new Reason.Meets(Side.OTHER, fixture.testSiteOffer, fixture.testSiteWish)),
                        sheet.complements()),
                () -> assertEquals(
                        List.of(new Joinable(fixture.wind, new Standing.Leads(), new Standing.WorksIn(Set.of(ENERGY)))),
                        sheet.partnerships()),
                () -> assertEquals(List.of(new Fit(fixture.joint, Way.TOGETHER, Set.of()),
                        new Fit(fixture.alone, Way.EACH, Set.of(ENERGY))), sheet.fits()),
                () -> assertEquals(
                        List.of(new Failure(fixture.firms, Rule.AUTHORITY), new Failure(fixture.farms, Rule.FIELD)),
                        sheet.failures()));
    }

    @Test
    void saysWhichRuleFailedWhereNothingFits() {
        CoInvestment sheet = sheet("birch", "dogwood");
        assertAll(
                () -> assertEquals(List.of(), sheet.fields()),
                () -> assertEquals(List.of(), sheet.complements()),
                () -> assertEquals(List.of(), sheet.partnerships()),
                () -> assertEquals(List.of(), sheet.fits()),
                () -> assertEquals(List.of(new Failure(fixture.joint, Rule.COMMON_FIELD),
                        new Failure(fixture.alone, Rule.COMMON_FIELD),
                        new Failure(fixture.firms, Rule.COMMON_FIELD), new Failure(fixture.farms, Rule.COMMON_FIELD)),
                        sheet.failures()));
    }

    @Test
    void findsThePartnershipThatNeedsBoth() {
        CoInvestment sheet = sheet("alder", "dogwood");
        assertEquals(List.of(new Reason.Completes(fixture.kelp, Set.of(SEA), Set.of(FOOD))), sheet.complements());
        assertEquals(
                List.of(new Joinable(fixture.kelp, new Standing.WorksIn(Set.of(SEA)),
                        new Standing.WorksIn(Set.of(FOOD)))),
                sheet.partnerships());
    }

    @Test
    void nobodyWithoutACoastIsSentToSea() {
        Exhibition bundled = Bundled.EXHIBITION;
        CoInvestment sheet = CoInvestment.of(bundled, bundled.region(new RegionId("at-styria")).orElseThrow(),
                bundled.region(new RegionId("at-upper-austria")).orElseThrow());
        assertEquals(List.of(), sheet.partnerships().stream().map(Joinable::partnership)
                .filter(partnership -> partnership.areas().contains(new AreaId("blue-economy"))).toList());
        assertFalse(sheet.partnerships().isEmpty());
    }

    private CoInvestment sheet(String one, String other) {
        return CoInvestment.of(fixture.exhibition(), fixture.region(one), fixture.region(other));
    }
}
