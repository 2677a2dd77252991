package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.SaveTheDate;
import eu.smartregions.kiosk.content.SaveTheDate.Days;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.Venue;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Phone;
import eu.smartregions.kiosk.ui.Toolkit;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.Test;

/// The page of a later event.
final class EventScreenTest {
    private static final SaveTheDate FORUM = new SaveTheDate("forum", text("Forum"), 2131,
            Optional.of(new Days(LocalDate.of(2131, 6, 1), LocalDate.of(2131, 6, 2))),
            Optional.of(new Venue(Optional.of("Old Hall"), text("Ghent"), new Country("BE"),
                    ZoneId.of("Europe/Brussels"))));
    private static final SaveTheDate SOME_DAY = new SaveTheDate("some-day", text("Some day"), 2132, Optional.empty(),
            Optional.empty());
    private static final SaveTheDate LAST = new SaveTheDate("last", text("Last"), 2133, Optional.empty(),
            Optional.empty());
    private static final SaveTheDate PAST = new SaveTheDate("past", text("Past"), 2015, Optional.empty(),
            Optional.empty());
    private static final Exhibition EXHIBITION = Exhibitions.dated(PAST, LAST, SOME_DAY, FORUM);

    @Test
    void saysWhatWhenAndWhereAndACalendarReadsIt() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.EventPage("forum"), EXHIBITION, Language.EN, Size.LARGE);
            List<String> texts = kiosk.texts();
            assertTrue(texts.containsAll(
                    List.of("Events", "Forum", "1–2 June 2131", "Old Hall, Ghent, Belgium", "For your calendar")),
                    texts::toString);
            List<String> codes = Phone.read(kiosk.scene);
            assertTrue(codes.getFirst().contains("SUMMARY:Forum"), codes::toString);
        });
    }

    /// Days of two months, which are long in these languages.
    @Test
    void onALargeScreenItsDaysStandOnOneLine() {
        Toolkit.run(() -> {
            for (Language language : List.of(Language.FI, Language.LT, Language.PT)) {
                ShownKiosk kiosk = ShownKiosk.at(new Place.EventPage("european-cluster-conference-2016"),
                        Bundled.EXHIBITION, language, Size.LARGE);
                Bounds days = OnScreen.place(kiosk.page().lookup(".glow .label"));
                assertTrue(days.getHeight() < kiosk.scale().em(2.4), () -> language + ": " + days);
                kiosk.view.end();
            }
        });
    }

    @Test
    void ofWhichOnlyTheYearIsKnownThereIsNothingForACalendar() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.EventPage("some-day"), EXHIBITION, Language.EN, Size.LARGE);
            assertTrue(kiosk.texts().contains("2132, days not known"), kiosk.texts()::toString);
            assertFalse(kiosk.texts().contains("For your calendar"), kiosk.texts()::toString);
            assertEquals(List.of(), Phone.read(kiosk.scene));
        });
    }

    @Test
    void offersTwoOtherEventsTheNextFirst() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.EventPage("forum"), EXHIBITION, Language.EN, Size.LARGE);
            assertEquals(List.of("Some day", "Last"), kiosk.names("CardGrid .k-card"));
            kiosk.fire("Some day");
            assertEquals(new Place.EventPage("some-day"), kiosk.navigator.here());
        });
    }

    @Test
    void aloneItSpeaksOfNoOthersAndIsSaved() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.EventPage("forum"), Exhibitions.dated(FORUM), Language.EN,
                    Size.TOTEM);
            assertFalse(kiosk.texts().contains("Other events"), kiosk.texts()::toString);
            assertEquals("Forum", kiosk.texts().get(1), "its own name is the title, below its dates");
            assertTrue(kiosk.page().lookup(".scene").getLayoutBounds().getWidth() >= Size.TOTEM.width());
            kiosk.fire("Save");
            assertEquals(List.of(Subject.event("forum")), kiosk.navigator.saved().subjects());
        });
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(Language.EN, english);
    }
}
