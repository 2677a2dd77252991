package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.Instrument;
import eu.smartregions.kiosk.content.Instrument.Aim;
import eu.smartregions.kiosk.content.Instrument.Applicant;
import eu.smartregions.kiosk.content.Instrument.Partnering;
import eu.smartregions.kiosk.content.place.FundingQuery;
import eu.smartregions.kiosk.content.place.PartnerQuery;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.FundingGuide;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The funding guide: a question at a time, or what fits so far.
final class FundingScreenTest {
    private static final Exhibition EXHIBITION = EveryScreenTest.EXHIBITION;
    private static final FundingGuide GUIDE = new FundingGuide(EXHIBITION);
    private static final FundingQuery AUTHORITY = new FundingQuery(Optional.of(Applicant.AUTHORITY), Optional.empty(),
            Optional.empty());
    private static final FundingQuery TWO = new FundingQuery(Optional.of(Applicant.RESEARCH), Optional.of(Aim.TEST),
            Optional.empty());

    @Test
    void asksWhoAppliesFirstAndSaysHowManyFitEachAnswer() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown(FundingQuery.OPEN, false, Size.LARGE);
            assertEquals(List.of("Public authority", "Company", "Research or university", "Network or cluster"),
                    kiosk.names(".k-card"));
            assertTrue(kiosk.texts().containsAll(List.of("Question 1 of 3", "Who are you?",
                    fit(GUIDE.fitting(AUTHORITY).size()), fit(EXHIBITION.library().instruments().size()))),
                    kiosk.texts()::toString);
            kiosk.fire("Public authority");
            assertEquals(new Place.Funding(AUTHORITY, false), kiosk.navigator.here());
        });
    }

    @Test
    void theLastAnswerLeadsToTheInstruments() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown(TWO, false, Size.LARGE);
            assertTrue(kiosk.texts().contains("Alone or with other regions?"), kiosk.texts()::toString);
            kiosk.fire("Alone");
            FundingQuery all = new FundingQuery(TWO.applicant(), TWO.aim(), Optional.of(Partnering.ALONE));
            assertEquals(new Place.Funding(all, true), kiosk.navigator.here());
            List<Instrument> fitting = GUIDE.fitting(all);
            assertEquals(fitting.stream().map(each -> each.name().text(Language.EN)).toList(),
                    kiosk.names("CardGrid .k-card"));
            assertTrue(kiosk.texts().contains(String.join(Lettering.SEPARATOR, fit(fitting.size()),
                    "Research or university", "Test an idea", "Alone")), kiosk.texts()::toString);
        });
    }

    @Test
    void whatFitsSoFarIsShownAtAnyTimeAndOneCanStartAgain() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown(AUTHORITY, false, Size.TABLET);
            kiosk.fire("Show them");
            assertEquals(new Place.Funding(AUTHORITY, true), kiosk.navigator.here());
            kiosk.fire("Start again");
            assertEquals(new Place.Funding(FundingQuery.OPEN, false), kiosk.navigator.here());
        });
    }

    @Test
    void fewAnswersAreLargeOnALargeScreen() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Funding(FundingQuery.OPEN, false), EXHIBITION,
                    Size.LARGE);
            double lowest = kiosk.targets(".k-button").mapToDouble(way -> OnScreen.place(way).getMaxY()).max()
                    .orElseThrow();
            assertTrue(lowest > 0.75 * Size.LARGE.height(), () -> "the page ends at " + lowest);
        });
    }

    @Test
    void withoutInstrumentsItSaysSoAndLeadsOn() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Funding(FundingQuery.OPEN, false), Exhibitions.small(),
                    Language.EN, Size.LARGE);
            assertTrue(kiosk.texts().contains("This exhibition shows no funding instruments."),
                    kiosk.texts()::toString);
            kiosk.fire("Find partners");
            assertEquals(new Place.Partners(PartnerQuery.OPEN, List.of()), kiosk.navigator.here());
        });
    }

    private static ShownKiosk shown(FundingQuery enquiry, boolean results, Size size) {
        return ShownKiosk.at(new Place.Funding(enquiry, results), EXHIBITION, Language.EN, size);
    }

    private static String fit(int count) {
        return count == 1 ? "1 instrument fits" : count + " instruments fit";
    }
}
