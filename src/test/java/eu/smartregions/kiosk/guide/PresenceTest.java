package eu.smartregions.kiosk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.content.Stand;
import eu.smartregions.kiosk.content.text.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The presence at a stand is right around the edges of its shifts.
final class PresenceTest {
    private static final Stand STAND = new Stand("A12", List.of(shift(1, "14:00", "16:30", Language.ES),
            shift(1, "09:00", "12:00", Language.EN), shift(1, "12:00", "13:00", Language.FR),
            shift(2, "10:00", "11:00", Language.EN)));

    @Test
    void knowsEveryEdge() {
        assertEquals(new Presence.Coming(moment(1, "09:00"), List.of(Language.EN)), at(1, "08:59"));
        assertEquals(new Presence.Here(moment(1, "13:00"), List.of(Language.EN)), at(1, "09:00"));
        assertEquals(new Presence.Here(moment(1, "13:00"), List.of(Language.FR)), at(1, "12:00"));
        assertEquals(new Presence.Coming(moment(1, "14:00"), List.of(Language.ES)), at(1, "13:00"));
        assertEquals(new Presence.Here(moment(1, "16:30"), List.of(Language.ES)), at(1, "16:29"));
        assertEquals(new Presence.Coming(moment(2, "10:00"), List.of(Language.EN)), at(1, "16:30"));
        assertEquals(new Presence.Nobody(), at(2, "11:00"));
    }

    @Test
    void knowsNothingWithoutShifts() {
        assertEquals(new Presence.Nobody(), Presence.of(new Stand("A1", List.of()), moment(1, "10:00")));
    }

    private static Presence at(int day, String time) {
        return Presence.of(STAND, moment(day, time));
    }

    private static LocalDateTime moment(int day, String time) {
        return LocalDate.of(2026, 6, day).atTime(LocalTime.parse(time));
    }

    private static Stand.Staffing shift(int day, String from, String to, Language language) {
        return new Stand.Staffing(LocalDate.of(2026, 6, day), LocalTime.parse(from), LocalTime.parse(to),
                List.of(language));
    }
}
