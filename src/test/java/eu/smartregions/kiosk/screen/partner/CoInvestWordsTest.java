package eu.smartregions.kiosk.screen.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exchange;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Instrument;
import eu.smartregions.kiosk.content.Partnership;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.guide.CoInvestment.Fit;
import eu.smartregions.kiosk.guide.CoInvestment.Joinable;
import eu.smartregions.kiosk.guide.CoInvestment.Rule;
import eu.smartregions.kiosk.guide.CoInvestment.Standing;
import eu.smartregions.kiosk.guide.CoInvestment.Way;
import eu.smartregions.kiosk.guide.Reason;
import eu.smartregions.kiosk.guide.Reason.Side;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.text.Words;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The rules of a co-investment sheet name the regions and say which of them does what.
final class CoInvestWordsTest {
    private static final Exhibition BUNDLED = Bundled.EXHIBITION;
    private static final String DOT = "\u00a0\u00a0·  ";
    private static final AreaId ENERGY = new AreaId("energy-transition");
    private static final AreaId DIGITAL = new AreaId("digital-growth");
    private static final Partnership GRIDS = BUNDLED.library().partnerships().stream()
            .filter(each -> each.id().equals("smart-grids")).findFirst().orElseThrow();

    private final CoInvestWords words = in(Language.EN);

    @Test
    void anOfferGoesFromTheGiverToTheOneThatWishes() {
        Exchange offer = exchange(Exchange.Side.OFFER, "A test basin");
        Exchange wish = exchange(Exchange.Side.WISH, "Somewhere to test");
        Reason.Meets meets = new Reason.Meets(Side.OTHER, offer, wish);
        assertEquals("A test basin", words.title(meets));
        assertEquals("meets the wish: Somewhere to test" + DOT + "Lapland → Basque Country", words.rule(meets));
        assertEquals("meets the wish: Somewhere to test" + DOT + "Basque Country → Lapland",
                words.rule(new Reason.Meets(Side.ONE, offer, wish)));
    }

    @Test
    void theLeaderOfAPartnershipComesFirst() {
        Reason.Leads leads = new Reason.Leads(Side.OTHER, GRIDS);
        assertEquals("Smart Grids", words.title(leads));
        assertEquals("Lapland: lead" + DOT + "Basque Country: partner", words.rule(leads));
    }

    @Test
    void whatCompletesEachOtherSaysTheFieldsOfEach() {
        Reason.Completes completes = new Reason.Completes(GRIDS, Set.of(ENERGY), Set.of(DIGITAL));
        assertEquals("Smart Grids", words.title(completes));
        assertEquals("Basque Country: Energy transition" + DOT + "Lapland: Digital growth", words.rule(completes));
    }

    @Test
    void aPartnershipSaysHowEachStandsToIt() {
        assertEquals("Basque Country: lead" + DOT + "Lapland: Energy transition, Digital growth", words.rule(
                new Joinable(GRIDS, new Standing.Leads(), new Standing.WorksIn(Set.of(DIGITAL, ENERGY)))));
        assertEquals("Basque Country: partner" + DOT + "Lapland: lead", words.rule(
                new Joinable(GRIDS, new Standing.TakesPart(), new Standing.Leads())));
    }

    @Test
    void moneySaysForWhichFieldsHowAndWhoseItIs() {
        assertEquals("Energy transition" + DOT + "both in one application" + DOT + "Public money",
                words.rule(new Fit(instrument("life"), Way.TOGETHER, Set.of(ENERGY))));
        assertEquals("All fields" + DOT + "each for its own part" + DOT + "Public and private money",
                words.rule(new Fit(instrument("efsi"), Way.EACH, Set.of())));
    }

    @Test
    void whatFailsARuleIsListed() {
        assertEquals("Not for public authorities: COSME, InnovFin",
                words.failed(Rule.AUTHORITY, List.of(instrument("cosme"), instrument("innovfin"))));
        assertEquals("Only for other fields: LIFE", words.failed(Rule.FIELD, List.of(instrument("life"))));
    }

    @Test
    void allIsSaidInTheVisitorsLanguage() {
        assertEquals("Baskenland: Energiewende" + DOT + "Lappland: Digitales Wachstum",
                in(Language.DE).rule(new Reason.Completes(GRIDS, Set.of(ENERGY), Set.of(DIGITAL))));
    }

    private static CoInvestWords in(Language language) {
        return new CoInvestWords(BUNDLED, new Words(new LanguageChoice(language)), region("es-basque-country"),
                region("fi-lapland"));
    }

    private static Region region(String id) {
        return BUNDLED.region(new RegionId(id)).orElseThrow();
    }

    private static Instrument instrument(String id) {
        return BUNDLED.library().instruments().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private static Exchange exchange(Exchange.Side side, String title) {
        return new Exchange(side, Exchange.Means.TEST_SITE, ENERGY, LocalizedText.of(Language.EN, title));
    }
}
