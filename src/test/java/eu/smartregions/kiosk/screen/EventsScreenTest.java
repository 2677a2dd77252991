package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.SaveTheDate;
import eu.smartregions.kiosk.content.SaveTheDate.Days;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Toolkit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The conference and the events after it: those to come by month, those that are over under Earlier.
final class EventsScreenTest {
    private static final SaveTheDate FORUM = date("forum", "Forum", LocalDate.of(2131, 6, 1));
    private static final SaveTheDate FAIR = date("fair", "Fair", LocalDate.of(2131, 6, 20));
    private static final SaveTheDate SUMMIT = date("summit", "Summit", LocalDate.of(2131, 9, 3));
    private static final SaveTheDate PAST = date("past", "Past", LocalDate.of(2015, 9, 3));
    private static final SaveTheDate LONG_PAST = date("long-past", "Long past", LocalDate.of(2014, 9, 3));
    private static final SaveTheDate SOME_DAY = new SaveTheDate("some-day", text("Some day"), 2131, Optional.empty(),
            Optional.empty());

    @Test
    void listsWhatIsToComeByMonthAndThoseOfAYearAtItsEnd() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown(Language.EN, SOME_DAY, SUMMIT, FAIR, FORUM);
            assertEquals(List.of("June 2131", "Forum", "Fair", "September 2131", "Summit", "2131", "2131", "Some day"),
                    headingsAndTitles(kiosk, "June 2131", "September 2131", "2131", "Forum", "Fair", "Summit",
                            "Some day"));
            kiosk.language.choose(Language.DE);
            assertTrue(kiosk.texts().contains("Juni 2131"), kiosk.texts()::toString);
            kiosk.fire("Fair");
            assertEquals(new Place.EventPage("fair"), kiosk.navigator.here());
        });
    }

    @Test
    void whatIsOverIsUnderEarlierTheLatestFirst() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown(Language.EN, LONG_PAST, PAST, FORUM);
            assertTrue(kiosk.find("Past").isEmpty());
            kiosk.fire("Earlier");
            assertEquals(List.of("Forum", "Past", "Long past"), kiosk.names("CardGrid .k-card"));
            assertTrue(kiosk.targets(".k-card").noneMatch(card -> card.getAccessibleText().equals("Earlier")),
                    "it is open for good");
        });
    }

    @Test
    void whereNothingIsToComeItSaysSoAndEarlierIsOpen() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown(Language.EN, LONG_PAST, PAST);
            assertTrue(kiosk.texts().contains("No later events are known."), kiosk.texts()::toString);
            assertTrue(kiosk.texts().contains("Earlier"), kiosk.texts()::toString);
            assertEquals(List.of("Past", "Long past"), kiosk.names("CardGrid .k-card"));
        });
    }

    @Test
    void withoutLaterEventsThereIsTheConferenceAlone() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown(Language.EN);
            assertTrue(kiosk.texts().contains("The conference is over: 11–12 June 2019, Brussels, Belgium"),
                    kiosk.texts()::toString);
            assertFalse(kiosk.texts().contains("No later events are known."), kiosk.texts()::toString);
            assertFalse(kiosk.texts().contains("Earlier"), kiosk.texts()::toString);
        });
    }

    private static List<String> headingsAndTitles(ShownKiosk kiosk, String... wanted) {
        return kiosk.texts().stream().filter(List.of(wanted)::contains).toList();
    }

    private static ShownKiosk shown(Language language, SaveTheDate... dates) {
        Exhibition exhibition = Exhibitions.dated(dates);
        return ShownKiosk.at(new Place.Events(), exhibition, language, Size.LARGE);
    }

    private static SaveTheDate date(String id, String title, LocalDate day) {
        return new SaveTheDate(id, text(title), day.getYear(), Optional.of(new Days(day, day)), Optional.empty());
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(Language.EN, english);
    }
}
