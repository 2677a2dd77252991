package eu.smartregions.kiosk.app.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The sheet of an opening check.
final class ReadinessTest {
    private static final ZonedDateTime WHEN = ZonedDateTime.parse("2026-11-30T08:30:00+01:00[Europe/Brussels]");

    private static Readiness of(CheckLine... lines) {
        return new Readiness("Hall 1", "1.0", WHEN, List.of(lines));
    }

    @Test
    void aNoteKeepsNobodyOut() {
        Readiness sheet = of(CheckLine.good("disk", "Enough."), CheckLine.note("voice", "None."));
        assertTrue(sheet.ready());
        assertTrue(sheet.text().startsWith("Readiness of the kiosk Hall 1\n30 November 2026, 08:30 (Europe/Brussels)"),
                sheet::text);
        assertTrue(sheet.text().contains("\nnote    voice               None.\n"), sheet::text);
        assertTrue(sheet.text().contains("Ready for visitors."), sheet::text);
    }

    @Test
    void oneThingToMendDoes() {
        Readiness sheet = of(CheckLine.good("disk", "Enough."), CheckLine.bad("clock", "It is 1970."));
        assertFalse(sheet.ready());
        assertTrue(sheet.text().contains("Not ready: one thing to mend."), sheet::text);
        assertEquals("""
                {
                  "ready": false,
                  "kiosk": "Hall 1",
                  "version": "1.0",
                  "when": "2026-11-30T07:30:00Z",
                  "items": [
                    {"item": "disk", "result": "ok", "said": "Enough."},
                    {"item": "clock", "result": "not ok", "said": "It is 1970."}
                  ]
                }
                """, sheet.json());
    }
}
