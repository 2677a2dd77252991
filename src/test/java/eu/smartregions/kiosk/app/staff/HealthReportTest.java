package eu.smartregions.kiosk.app.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.Venue;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Sign;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/// Whether staff see that the kiosk's computer is set to another time zone than the venue's.
final class HealthReportTest {
    private static final Venue BRUSSELS = Exhibitions.small().event().venue();

    @Test
    void aZoneOfTheSameTimeIsGood() {
        assertEquals(new Sign("Time at the venue", "1 June 08:00 (Europe/Brussels)", true), clock("Europe/Brussels"));
        assertEquals(new Sign("Time at the venue", "1 June 08:00 (Europe/Brussels)", true), clock("Europe/Berlin"));
    }

    @Test
    void aZoneOfAnotherTimeIsTold() {
        assertEquals(new Sign("Time at the venue", "1 June 08:00 (Europe/Brussels); this computer's clock says 1 "
                + "June 06:00 (UTC)",
                false), clock("UTC"));
        assertEquals(new Sign("Time at the venue", "1 June 08:00 (Europe/Brussels); this computer's clock says "
                + "31 May 20:00 (Pacific/Honolulu)", false), clock("Pacific/Honolulu"));
    }

    private static Sign clock(String machine) {
        return HealthReport.clock(BRUSSELS, Clock.fixed(Instant.parse("2016-06-01T06:00:00Z"), ZoneId.of(machine)));
    }
}
