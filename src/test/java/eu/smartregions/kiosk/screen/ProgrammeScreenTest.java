package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Phone;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The programme, a day at a time: what is to come, what is on, what is open all day, what is over.
final class ProgrammeScreenTest {
    private static final Exhibition EXHIBITION = SmallFair.with(SmallFair.PROGRAMME);

    @Test
    void showsWhatIsToComeThenWhatIsOverAndBesideWhatIsOn() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = programme(EXHIBITION, SmallFair.june(11, "10:30:30"));
            assertEquals(List.of("Today", "Tomorrow"), kiosk.names(".k-chip"));
            assertEquals(List.of("Today"), chosen(kiosk));
            assertEquals(List.of("Markets", "Guided walk", "Opening"), kiosk.names(".k-card"));
            List<String> texts = kiosk.texts();
            assertTrue(texts.indexOf("Later today, in this order") < texts.indexOf("Earlier today"), texts::toString);
            assertTrue(texts.containsAll(List.of("On now", "10:00–11:00", "Wind at sea", "Ends in 30 min")),
                    texts::toString);
        });
    }

    @Test
    void aChipShowsTheSessionsOfItsDayInTheirOrder() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = programme(EXHIBITION, SmallFair.june(11, "10:30"));
            kiosk.fire("Tomorrow");
            kiosk.layOut();
            assertEquals(List.of("Closing"), kiosk.names(".k-card"));
            assertEquals(List.of("Tomorrow"), chosen(kiosk));
            assertEquals(new Place.Programme(Optional.of(LocalDate.of(2019, 6, 12))), kiosk.navigator.here());
            ShownKiosk before = programme(EXHIBITION, SmallFair.june(10, "18:00"));
            assertEquals(List.of("Opening", "Wind at sea", "Markets", "Guided walk"), before.names(".k-card"));
            assertTrue(before.texts().contains("Tuesday 11 June, in this order"), () -> before.texts().toString());
        });
    }

    @Test
    void theNameOfADayBeginsWithACapitalLetterInEveryLanguage() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Programme(Optional.of(LocalDate.of(2016, 6, 2))),
                    Bundled.EXHIBITION, Language.FI, Size.LARGE);
            assertEquals(List.of("Torstai 2. kesäkuuta"), chosen(kiosk));
            assertTrue(kiosk.texts().contains("Torstai 2. kesäkuuta"), kiosk.texts()::toString);
        });
    }

    @Test
    void aDayOfOneSessionIsFollowedByTheNextDatesToSave() {
        Place second = new Place.Programme(Optional.of(LocalDate.of(2016, 6, 2)));
        List<Instant> twoDays = List.of(Instant.parse("2026-03-02T10:00:00Z"), Instant.parse("2026-03-03T10:00:00Z"));
        Toolkit.run(() -> List.of(Size.LARGE, Size.TOTEM).forEach(size -> twoDays.forEach(moment -> {
            ShownKiosk kiosk = new ShownKiosk(Bundled.EXHIBITION, Language.EN, size, moment);
            kiosk.navigator.enter(second);
            kiosk.layOut();
            assertTrue(kiosk.texts().contains("Dates to save"), kiosk.texts()::toString);
            kiosk.fire("Week of Innovative Regions in Europe (WIRE) 2016");
            assertEquals("event", kiosk.navigator.here().screen());
        })));
    }

    @Test
    void beginsWithTheDayThatCountsWhereNothingIsOn() {
        Toolkit.run(() -> {
            ShownKiosk before = programme(EXHIBITION, SmallFair.june(10, "18:00"));
            assertEquals(List.of("Tomorrow", "Wednesday 12 June"), before.names(".k-chip"));
            assertTrue(before.texts().contains("The conference is coming: 11–12 June 2019, Brussels, Belgium"));
            ShownKiosk second = programme(EXHIBITION, SmallFair.june(12, "08:00"));
            assertEquals(List.of("Tuesday 11 June", "Today"), second.names(".k-chip"));
            assertTrue(second.texts().containsAll(List.of("Next", "Closing", "in 61 min")),
                    () -> second.texts().toString());
            ShownKiosk after = programme(EXHIBITION, SmallFair.june(20, "12:00"));
            assertEquals(List.of("Tuesday 11 June"), chosen(after));
            assertTrue(after.texts().contains("The conference is over: 11–12 June 2019, Brussels, Belgium"));
        });
    }

    @Test
    void whatHasNoTimeIsNotPromisedForLaterInTheEvening() {
        Toolkit.run(() -> {
            List<String> noon = programme(EXHIBITION, SmallFair.june(11, "12:30")).texts();
            assertTrue(noon.contains("Later today, in this order"), noon::toString);
            List<String> evening = programme(EXHIBITION, SmallFair.june(11, "19:00")).texts();
            assertFalse(evening.contains("Later today, in this order"), evening::toString);
            assertTrue(evening.contains("Tuesday 11 June, in this order"), evening::toString);
        });
    }

    @Test
    void theBundledDaysAreReplayedAndSayWhichDayIsShown() {
        Toolkit.run(() -> {
            ShownKiosk first = programme(Bundled.EXHIBITION, brussels("2026-11-30", "09:12:30"));
            assertEquals(List.of("Wednesday 1 June", "Thursday 2 June", "Dates to save 8"), first.names(".k-chip"));
            List<String> texts = first.texts();
            assertTrue(texts.containsAll(List.of("As on 1 June 2016", "Later today, in this order", "On now",
                    "08:00–09:30", "Ends in 18 min", "All day")), texts::toString);
            assertEquals("Opening speech and opening of the exhibition", first.names(".k-card").getFirst());
            List<String> second = programme(Bundled.EXHIBITION, brussels("2026-12-01", "09:12")).texts();
            assertTrue(second.contains("As on 2 June 2016"), second::toString);
        });
    }

    /// A column beside a longer one would leave the rest of its pages empty.
    @Test
    void onATabletEverythingStandsInOneColumn() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(Bundled.EXHIBITION, Language.EN, Size.TABLET,
                    brussels("2026-11-30", "10:12"));
            kiosk.begin(AccessOptions.USUAL);
            kiosk.go(new Place.Programme());
            assertEquals(List.of(Size.TABLET.width() - 2 * kiosk.scale().margin()),
                    kiosk.targets(".k-card").map(card -> card.getWidth()).distinct().toList());
        });
    }

    @Test
    void laterEventsAreOnThePageToo() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = programme(Bundled.EXHIBITION, brussels("2026-11-30", "09:12"));
            kiosk.fire("Dates to save 8");
            kiosk.layOut();
            assertEquals(new Place.Events(), kiosk.navigator.here());
            assertEquals(List.of("Dates to save 8"), chosen(kiosk));
            kiosk.fire("Thursday 2 June");
            kiosk.layOut();
            assertEquals(List.of("Thursday 2 June"), chosen(kiosk));
        });
    }

    @Test
    void aTouchOpensTheSessionInFullWithACodeForTheCalendar() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = programme(EXHIBITION, SmallFair.june(11, "10:30"));
            kiosk.fire("Markets");
            assertTrue(kiosk.view.sheetOpen());
            assertEquals(new Place.Programme(), kiosk.navigator.here());
            assertTrue(Phone.read(kiosk.scene).getFirst().contains("SUMMARY:Markets"));
        });
    }

    @Test
    void namesDaysAndSessionsInTheLanguageChosen() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = programme(EXHIBITION, SmallFair.june(10, "18:00"));
            kiosk.language.choose(Language.DE);
            kiosk.layOut();
            assertEquals(List.of("Morgen", "Mittwoch, 12. Juni"), kiosk.names(".k-chip"));
            kiosk.language.choose(Language.FI);
            kiosk.layOut();
            assertEquals("Keskiviikko 12. kesäkuuta", kiosk.names(".k-chip").getLast(), "a capital, as on other chips");
        });
    }

    private static List<String> chosen(ShownKiosk kiosk) {
        return kiosk.targets(".k-chip").filter(Target::chosen).map(Target::getAccessibleText).toList();
    }

    private static Instant brussels(String day, String time) {
        return LocalDate.parse(day).atTime(LocalTime.parse(time))
                .atZone(Bundled.EXHIBITION.event().venue().zone()).toInstant();
    }

    private static ShownKiosk programme(Exhibition exhibition, Instant moment) {
        ShownKiosk kiosk = new ShownKiosk(exhibition, Language.EN, Size.LARGE, moment);
        kiosk.begin(AccessOptions.USUAL);
        kiosk.go(new Place.Programme());
        return kiosk;
    }
}
