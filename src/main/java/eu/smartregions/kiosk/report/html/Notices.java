package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.figure.Hours;
import eu.smartregions.kiosk.report.figure.Scope;
import eu.smartregions.kiosk.visit.VisitKind;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The remarks that readers must know before they read any figure.
final class Notices {
    private static final int MOST_SILENCES = 8;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Notices() {
    }

    private static String by(Duration duration) {
        return duration.toDays() < 2
                ? ReportWords.time(duration.toMillis())
                : ReportWords.count(duration.toDays(), "day");
    }

    /// @param silences when a kiosk was off while others were open
    static void write(Html html, Scope scope, List<Hours.Silence> silences) {
        write(html, scope);
        for (Hours.Silence silence : silences.stream().limit(MOST_SILENCES).toList()) {
            html.element("p", "The kiosk " + scope.kiosk(silence.kioskId()) + " was off on "
                    + ReportWords.day(silence.from().toLocalDate()) + " from " + TIME.format(silence.from()) + " to "
                    + TIME.format(silence.until()) + ", while others were open.", "class", "notice");
        }
        if (silences.size() > MOST_SILENCES) {
            html.element("p", "Kiosks were off while others were open "
                    + ReportWords.count(silences.size() - MOST_SILENCES, "more time")
                    + "; the table of hours tells when.", "class", "notice");
        }
    }

    static void write(Html html, Scope scope) {
        Optional<VisitKind> kind = scope.selection().kind();
        if (kind.isEmpty()) {
            html.element("p", "Synthetic rehearsal visits and visits of staff are counted here together with those "
                    + "of visitors.",
                    "class", "notice");
        } else if (kind.get() != VisitKind.VISITOR) {
            html.element("p", "These are no visits of visitors but " + ReportPage.who(scope.selection()) + ".",
                    "class", "notice");
        }
        for (Scope.ClockSet set : scope.known().clocksSet()) {
            html.element("p", "The clock of the kiosk " + scope.kiosk(set.kioskId()) + " was set "
                    + by(set.by().abs()) + (set.by().isNegative() ? " back" : " ahead")
                    + " while it ran. What it counted in the same run before is told by the clock that it was set to.",
                    "class", "notice");
        }
        if (scope.lostEvents() > 0) {
            html.element("p", ReportWords.count(scope.lostEvents(), "event") + " could not be kept because the disk "
                    + "was full or "
                    + "failed; all figures may be too low.", "class", "notice");
        }
    }
}
