package eu.smartregions.kiosk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.Instrument.Aim;
import eu.smartregions.kiosk.content.Instrument.Applicant;
import eu.smartregions.kiosk.content.Instrument.Partnering;
import eu.smartregions.kiosk.content.place.FundingQuery;
import eu.smartregions.kiosk.guide.FundingGuide.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Three questions over the instruments of [Partners].
final class FundingGuideTest {
    private static final FundingQuery COMPANY = new FundingQuery(Optional.of(Applicant.COMPANY), Optional.empty(),
            Optional.empty());

    private final Partners fixture = new Partners();
    private final FundingGuide guide = new FundingGuide(fixture.exhibition());

    @Test
    void countsWhatEveryAnswerLeadsToAndOffersNoneThatLeadsNowhere() {
        assertEquals(Map.of(Applicant.AUTHORITY, 3, Applicant.COMPANY, 2), guide.applicants(FundingQuery.OPEN));
        assertEquals(Map.of(Aim.TEST, 1, Aim.PILOT, 1), guide.aims(COMPANY));
        assertEquals(Map.of(Partnering.ALONE, 1),
                guide.partnerings(
                        new FundingQuery(Optional.of(Applicant.COMPANY), Optional.of(Aim.TEST), Optional.empty())));
    }

    @Test
    void asksOneQuestionAfterTheOther() {
        assertEquals(Optional.of(Question.APPLICANT), guide.next(FundingQuery.OPEN));
        assertEquals(Optional.of(Question.AIM), guide.next(COMPANY));
        assertEquals(Optional.of(Question.PARTNERING),
                guide.next(new FundingQuery(Optional.of(Applicant.COMPANY), Optional.of(Aim.TEST), Optional.empty())));
        assertEquals(Optional.empty(), guide.next(
                new FundingQuery(Optional.of(Applicant.COMPANY), Optional.of(Aim.TEST),
                        Optional.of(Partnering.ALONE))));
    }

    @Test
    void narrowsToWhatFits() {
        assertEquals(List.of(fixture.joint, fixture.alone, fixture.firms, fixture.farms),
                guide.fitting(FundingQuery.OPEN));
        assertEquals(List.of(fixture.alone, fixture.firms), guide.fitting(COMPANY));
    }

    @Test
    void hasNothingToOfferWhereThereIsNothing() {
        assertEquals(Map.of(), new FundingGuide(Exhibitions.small()).applicants(FundingQuery.OPEN));
    }
}
