package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.Instrument;
import eu.smartregions.kiosk.content.Instrument.Aim;
import eu.smartregions.kiosk.content.Instrument.Applicant;
import eu.smartregions.kiosk.content.Instrument.Investors;
import eu.smartregions.kiosk.content.Instrument.Partnering;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How funding instruments read.
final class InstrumentWordsTest {
    private static final Exhibition EXHIBITION = Exhibitions.small();
    private static final Optional<Instrument.Budget> BUDGET = Optional
            .of(new Instrument.Budget(new BigDecimal("2.3"), "2014–2020", Optional.empty()));

    @Test
    void choicesComeInTheirOwnOrder() {
        InstrumentWords words = in(Language.EN);
        assertEquals("Public authority, Research or university, Network or cluster",
                words.said(List.of(Applicant.NETWORK, Applicant.AUTHORITY, Applicant.RESEARCH)));
        assertEquals("Allein, Mit anderen Regionen", in(Language.DE).said(EnumSet.allOf(Partnering.class)));
        assertEquals("Scale up", words.said(Aim.SCALE_UP));
    }

    @Test
    void moneyIsItsSizeIfKnownAndWhoseItIs() {
        assertEquals("€2.3 billion (2014–2020)" + Lettering.SEPARATOR + "Public money",
                in(Language.EN).money(instrument(BUDGET, Set.of())));
        assertEquals("2,3 Mrd. € (2014–2020)" + Lettering.SEPARATOR + "Öffentliche Mittel",
                in(Language.DE).money(instrument(BUDGET, Set.of())));
        assertEquals("Public money", in(Language.EN).money(instrument(Optional.empty(), Set.of())));
    }

    @Test
    void noFieldsMeanAllOfThem() {
        assertEquals("All fields", in(Language.EN).fields(instrument(BUDGET, Set.of())));
        assertEquals("Area digital", in(Language.EN).fields(instrument(BUDGET, Set.of(new AreaId("digital")))));
    }

    @Test
    void onAPhoneItEndsWithWhereItWasMet() {
        assertEquals(String.join("\n", "Fund", "- €2.3 billion (2014–2020)" + Lettering.SEPARATOR + "Public money",
                "- Company", "- Test an idea, Train people", "- Alone", "- Area energy", "Smart Regions 2019"),
                in(Language.EN).handout(instrument(BUDGET, Set.of(new AreaId("energy")))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyChoiceHasAWordInEveryLanguage(Language language) {
        InstrumentWords words = in(language);
        List.of(Applicant.values(), Aim.values(), Partnering.values(), Investors.values()).forEach(choices -> {
            List<String> said = List.of(choices).stream().map(each -> words.said((Enum<?>) each)).toList();
            assertEquals(said.size(), Set.copyOf(said).size(), said::toString);
        });
    }

    private static InstrumentWords in(Language language) {
        return new InstrumentWords(EXHIBITION, new Words(new LanguageChoice(language)));
    }

    private static Instrument instrument(Optional<Instrument.Budget> budget, Set<AreaId> areas) {
        return new Instrument("fund", LocalizedText.of(Language.EN, "Fund"), LocalizedText.of(Language.EN, "It pays."),
                new Instrument.Money("esif", Investors.PUBLIC, budget),
                new Instrument.Conditions(Set.of(Applicant.COMPANY), Set.of(Aim.TRAIN, Aim.TEST),
                        Set.of(Partnering.ALONE), areas));
    }
}
