package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Instrument;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.FundingQuery;
import eu.smartregions.kiosk.content.place.PartnerQuery;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Phone;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// The page of a funding instrument.
final class InstrumentScreenTest {
    private static final Exhibition EXHIBITION = EveryScreenTest.EXHIBITION;
    /// One for every field, and one for a single field.
    private static final Instrument FOR_ALL = first(fields -> fields == 0);
    private static final Instrument FOR_ONE = first(fields -> fields == 1);

    @Test
    void saysWhatItPaysForWhomAndWhoseMoneyItIs() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown(FOR_ALL, Size.LARGE);
            InstrumentWords said = new InstrumentWords(EXHIBITION, kiosk.page().words());
            List<String> texts = kiosk.texts();
            assertTrue(texts.containsAll(List.of("Funding guide", FOR_ALL.name().text(Language.EN),
                    FOR_ALL.what().text(Language.EN), "How much, and whose money", said.money(FOR_ALL),
                    FOR_ALL.money().budget().orElseThrow().note().orElseThrow().text(Language.EN), "Who can apply",
                    said.said(FOR_ALL.conditions().applicants()), "What it is for",
                    said.said(FOR_ALL.conditions().aims()), "With whom",
                    said.said(FOR_ALL.conditions().partnering()), "Fields", "All fields")), texts::toString);
        });
    }

    @Test
    void aPhoneReadsItFromItsCode() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown(FOR_ALL, Size.LARGE);
            assertEquals(List.of(new InstrumentWords(EXHIBITION, kiosk.page().words()).handout(FOR_ALL)),
                    Phone.read(kiosk.scene));
        });
    }

    @Test
    void itsOnlyFieldIsAWayThereAndWherePartnersAreLookedFor() {
        Toolkit.run(() -> {
            AreaId field = FOR_ONE.conditions().areas().iterator().next();
            PriorityArea area = EXHIBITION.area(field).orElseThrow();
            ShownKiosk kiosk = shown(FOR_ONE, Size.TABLET);
            assertFalse(kiosk.texts().contains("All fields"), kiosk.texts()::toString);
            kiosk.fire(area.name().text(Language.EN));
            assertEquals(Place.Area.of(field), kiosk.navigator.here());
            kiosk.navigator.back();
            kiosk.layOut();
            kiosk.fire("Find partners");
            assertEquals(new Place.Partners(PartnerQuery.OPEN.in(Optional.of(field), Optional.empty()), List.of()),
                    kiosk.navigator.here());
        });
    }

    @Test
    void isSavedAndLeadsBackToTheGuide() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown(FOR_ALL, Size.TOTEM);
            kiosk.fire("Save");
            assertEquals(List.of(Subject.instrument(FOR_ALL.id())), kiosk.navigator.saved().subjects());
            kiosk.fire("Find partners");
            assertEquals(new Place.Partners(PartnerQuery.OPEN, List.of()), kiosk.navigator.here());
            kiosk.navigator.back();
            kiosk.layOut();
            kiosk.fire("Funding guide");
            assertEquals(new Place.Funding(FundingQuery.OPEN, false), kiosk.navigator.here());
        });
    }

    private static Instrument first(Predicate<Integer> fields) {
        return EXHIBITION.library().instruments().stream()
                .filter(each -> fields.test(each.conditions().areas().size())).findFirst().orElseThrow();
    }

    private static ShownKiosk shown(Instrument instrument, Size size) {
        return ShownKiosk.at(new Place.FundingPage(instrument.id()), EXHIBITION, Language.EN, size);
    }
}
