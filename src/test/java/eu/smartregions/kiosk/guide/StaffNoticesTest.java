package eu.smartregions.kiosk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.content.Event;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.ProgrammeSession;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// What staff tell at the last minute, for everybody and about sessions.
final class StaffNoticesTest {
    private static final LocalDate DAY = LocalDate.of(2019, 6, 11);
    private static final Notice FIRE = new Notice(Notice.Kind.GENERAL, OptionalInt.empty(), "Fire drill", DAY);
    private static final Notice OFF = new Notice(Notice.Kind.CANCELLED, OptionalInt.of(0), "", DAY.plusDays(1));

    @Test
    void anotherNoticeAboutTheSameTakesItsPlace() {
        Notice later = new Notice(Notice.Kind.GENERAL, OptionalInt.empty(), "Drill is over", DAY);
        StaffNotices notices = StaffNotices.none().with(FIRE).with(OFF).with(later);
        assertEquals(List.of(OFF, later), notices.all());
        assertEquals(Optional.of(later), notices.general());
        assertEquals(List.of(later), notices.without(OptionalInt.of(0)).all());
        assertEquals(Optional.empty(), notices.without(OptionalInt.empty()).general());
    }

    @Test
    void eachIsShownUntilItsDayIsOver() {
        StaffNotices notices = StaffNotices.none().with(FIRE).with(OFF);
        assertEquals(notices, notices.on(DAY));
        assertEquals(List.of(OFF), notices.on(DAY.plusDays(1)).all());
        assertEquals(StaffNotices.none(), notices.on(DAY.plusDays(2)));
    }

    @Test
    void aSessionIsKnownByItsPlaceInTheProgramme() {
        Event small = Exhibitions.small().event();
        ProgrammeSession opening = session("Opening");
        ProgrammeSession markets = session("Markets");
        Event event = new Event(small.name(), small.days(), small.venue(), List.of(opening, markets), List.of());
        StaffNotices notices = StaffNotices.none().with(FIRE).with(OFF);
        assertEquals(Optional.of(OFF), notices.about(opening, event));
        assertEquals(Optional.empty(), notices.about(markets, event));
    }

    private static ProgrammeSession session(String title) {
        return new ProgrammeSession(LocalizedText.of(Language.EN, title),
                new ProgrammeSession.Slot(DAY, Optional.empty(), Optional.empty()), List.of());
    }
}
