package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exchange;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.Partnership;
import eu.smartregions.kiosk.content.Priority;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Theme;
import eu.smartregions.kiosk.content.ThemeId;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.Reason;
import eu.smartregions.kiosk.guide.Reason.Side;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Reasons as they are read: one sentence a kind, told about the region that was found.
final class ReasonWordsTest {
    private static final Exhibition EXHIBITION = withTheme(Exhibitions.withAreas(6), new Theme(new ThemeId("algae"),
            SmallFair.text("Algae")));
    private static final AreaId FIRST = EXHIBITION.areas().get(0).id();
    private static final AreaId SECOND = EXHIBITION.areas().get(1).id();
    private static final Partnership WIND = new Partnership("wind", SmallFair.text("Wind"), SmallFair.text("Energy "
            + "platform"), new Partnership.Members(List.of(), List.of()), Set.of(FIRST));
    private static final Exchange OFFER = new Exchange(Exchange.Side.OFFER, Exchange.Means.SKILLS, FIRST,
            SmallFair.text("Welders"));
    private static final Exchange WISH = new Exchange(Exchange.Side.WISH, Exchange.Means.SKILLS, FIRST,
            SmallFair.text("People who weld"));

    private final ReasonWords english = new ReasonWords(EXHIBITION, new Words(new LanguageChoice(Language.EN)));

    @Test
    void saysEveryKindOfReasonFromTheSideOfTheRegionFound() {
        said("Offers what you look for: Welders", new Reason.Meets(Side.OTHER, OFFER, WISH));
        said("Looks for what you offer: People who weld", new Reason.Meets(Side.ONE, OFFER, WISH));
        said("Leads what you take part in: Wind", new Reason.Leads(Side.OTHER, WIND));
        said("Takes part in what you lead: Wind", new Reason.Leads(Side.ONE, WIND));
        said("Leads in your fields: Wind", new Reason.Opens(Side.OTHER, WIND));
        said("Could join what you lead: Wind", new Reason.Opens(Side.ONE, WIND));
        said("Adds to your fields: Energy transition", new Reason.Completes(WIND, Set.of(FIRST), Set.of(SECOND)));
        said("Looks for the same: skills (Industrial modernisation)",
                new Reason.BothWish(Exchange.Means.SKILLS, FIRST));
        said("On the same platform: Energy platform", new Reason.Platform(WIND.platform()));
        said("Offers: Welders", new Reason.Offers(OFFER));
        said("Leads: Wind", new Reason.IsLead(WIND));
        said("Takes part in: Wind", new Reason.IsPartner(WIND));
    }

    @Test
    void reasonsOfOneKindAreOneSentenceInTheOrderOfTheFirst() {
        assertEquals(List.of("Works with you in: Wind, Net", "In common: Industrial modernisation", "Works on: Rotors, "
                + "Energy transition"),
                english.sentences(List.of(new Reason.Together(WIND), new Reason.SharedArea(FIRST),
                        new Reason.Network(SmallFair.text("Net")), new Reason.Network(SmallFair.text("Wind")),
                        new Reason.Works(new Priority(SmallFair.text("Rotors"), Set.of(FIRST), Set.of())),
                        new Reason.Active(SECOND))));
    }

    @Test
    void namesThreeAtMostAndCountsFieldsInCommon() {
        List<Reason> fields = EXHIBITION.areas().stream().<Reason>map(area -> new Reason.SharedArea(area.id()))
                .toList();
        said("In common: Industrial modernisation, Energy transition, Health and life sciences",
                fields.subList(0, 3).toArray(Reason[]::new));
        said("4\u00a0fields in common", fields.subList(0, 4).toArray(Reason[]::new));
        said("Works with you in: Net 0, Net 1, Net 2", IntStream.range(0, 5)
                .mapToObj(i -> new Reason.Network(SmallFair.text("Net " + i))).toArray(Reason[]::new));
    }

    @Test
    void mayBeToldFromAllOfThemDownToTheStrongestWithOneNameAndThenTheOthers() {
        List<Reason> reasons = List.of(new Reason.Together(WIND), new Reason.Network(SmallFair.text("Net")),
                new Reason.SharedArea(FIRST));
        String both = "Works with you in: Wind, Net";
        assertEquals(List.of(both + Lettering.SEPARATOR + "In common: Industrial modernisation", both,
                "Works with you in: Wind", "Works with you in: Net", "In common: Industrial modernisation"),
                english.wordings(reasons));
        assertEquals(List.of(), english.wordings(List.of()));
    }

    @Test
    void namesFieldsInTheOrderOfHomeAndWhatHasNoNameByItsIdentifier() {
        assertEquals("Industrial modernisation, Energy transition", english.areas(List.of(SECOND, FIRST)));
        assertEquals("Energy transition", english.area(SECOND));
        assertEquals("gone", english.area(new AreaId("gone")));
        assertEquals("Algae", english.theme(new ThemeId("algae")));
        assertEquals("lost", english.theme(new ThemeId("lost")));
        LanguageChoice german = new LanguageChoice(Language.DE);
        assertEquals(List.of(german.messages(Language.DE).text("reason.lead", "Wind")),
                new ReasonWords(EXHIBITION, new Words(german)).sentences(List.of(new Reason.IsLead(WIND))));
    }

    private void said(String sentence, Reason... reasons) {
        assertEquals(List.of(sentence), english.sentences(List.of(reasons)));
    }

    private static Exhibition withTheme(Exhibition plain, Theme theme) {
        PriorityArea last = plain.areas().getLast();
        return new Exhibition(plain.event(), Stream.concat(plain.areas().stream().limit(plain.areas().size() - 1L),
                Stream.of(new PriorityArea(last.id(), last.name(), last.sentence(), last.art(), List.of(theme))))
                .toList(), plain.regions(), plain.library(), plain.plans());
    }
}
