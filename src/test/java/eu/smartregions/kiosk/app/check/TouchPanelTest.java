package eu.smartregions.kiosk.app.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.app.check.CheckLine.Verdict;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Outcome;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Touched;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What staff found out about the touch panel is kept, corrected and told.
final class TouchPanelTest {
    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");

    @TempDir
    private Path data;

    private Outcome tried(double dx, Optional<Path> running) {
        return TouchPanel.keep(data, running, TouchFitTest.crosses(dx, 0), NOW);
    }

    private CheckLine line() {
        return TouchPanel.line(data, ZoneOffset.UTC);
    }

    private String matrix() throws Exception {
        return Files.readAllLines(data.resolve(TouchPanel.FILE)).getLast().replace("-0.000000", "0.000000");
    }

    @Test
    void isUnknownUntilSomebodyTried() {
        assertEquals(Verdict.NOTE, line().verdict());
        assertTrue(tried(0.01, Optional.empty()).good());
        assertEquals(CheckLine.good("touch", "Tried on 1 December 2026: fingers are felt where they are."), line());
    }

    @Test
    void aPanelThatIsOffIsCorrected() throws Exception {
        Outcome outcome = tried(0.1, Optional.empty());
        assertTrue(outcome.summary().startsWith("Fingers were felt up to 10.0 % of the screen beside"),
                outcome::summary);
        assertEquals("matrix = 1.000000 0.000000 -0.100000 0.000000 1.000000 0.000000", matrix());
        assertEquals(Verdict.NOTE, line().verdict());
    }

    @Test
    void whatIsInForceStaysOrIsAddedTo() throws Exception {
        Path running = Files.createDirectory(data.resolve("run"));
        tried(0.1, Optional.of(running));
        Files.copy(data.resolve(TouchPanel.FILE), running.resolve(TouchPanel.FILE));
        tried(0, Optional.of(running));
        assertEquals("matrix = 1.000000 0.000000 -0.100000 0.000000 1.000000 0.000000", matrix());
        tried(0.1, Optional.of(running));
        assertEquals("matrix = 1.000000 0.000000 -0.200000 0.000000 1.000000 0.000000", matrix());
    }

    @Test
    void touchesOfSomethingElseChangeNothing() {
        Outcome outcome = TouchPanel.keep(data, Optional.empty(), TouchFitTest.crosses(0, 0).stream()
                .map(each -> new Touched(each.meantX(), each.meantY(),
                        each.x(), each.x() * each.y()))
                .toList(), NOW);
        assertFalse(outcome.good());
        assertFalse(Files.exists(data.resolve(TouchPanel.FILE)));
    }

    @Test
    void aDamagedFileIsAsIfNobodyHadTried() throws Exception {
        Files.writeString(data.resolve(TouchPanel.FILE), "tried = yesterday\noff = \\u00zz\n");
        assertEquals(Verdict.NOTE, line().verdict());
    }
}
