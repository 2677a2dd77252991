package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.figure.Hours;
import eu.smartregions.kiosk.report.figure.Scope;
import eu.smartregions.kiosk.report.table.NaturalOrder;
import eu.smartregions.kiosk.visit.VisitKind;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The remarks that readers must know before they read any figure.
final class Notices {
    private static final int MOST_SILENCES = 8;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Notices() {
    }

    /// @param silences when a kiosk was off while others were open
    static void write(Html html, Scope scope, List<Hours.Silence> silences, ReportWords words) {
        write(html, scope, words);
        silences.stream()
                .sorted(Comparator.comparing(Hours.Silence::from)
                        .thenComparing(silence -> scope.kiosk(silence.kioskId()), NaturalOrder.OF_NAMES))
                .limit(MOST_SILENCES).forEach(silence -> notice(html, said(silence, scope, words)));
        if (silences.size() > MOST_SILENCES) {
            notice(html, words.counted("notice.silences", silences.size() - MOST_SILENCES));
        }
    }

    private static String said(Hours.Silence silence, Scope scope, ReportWords words) {
        String kiosk = scope.kiosk(silence.kioskId());
        LocalDate day = silence.from().toLocalDate();
        if (silence.until().isAfter(day.plusDays(1).atStartOfDay())) {
            return words.text("notice.silence.days", kiosk, words.day(day), TIME.format(silence.from()),
                    words.day(silence.until().toLocalDate()), TIME.format(silence.until()));
        }
        return words.text("notice.silence", kiosk, words.day(day), TIME.format(silence.from()),
                silence.until().toLocalDate().isAfter(day) ? "24:00" : TIME.format(silence.until()));
    }

    static void write(Html html, Scope scope, ReportWords words) {
        Optional<VisitKind> kind = scope.selection().kind();
        if (kind.isEmpty()) {
            notice(html, words.text("notice.all"));
        } else if (kind.get() != VisitKind.VISITOR) {
            notice(html, words.text("notice.kind", PageHead.who(scope.selection(), words)));
        }
        for (Scope.ClockSet set : scope.known().clocksSet()) {
            notice(html, words.text(set.by().isNegative() ? "notice.clock.back" : "notice.clock.ahead",
                    scope.kiosk(set.kioskId()), by(set.by().abs(), words)));
        }
        if (scope.lostEvents() > 0) {
            notice(html, words.text("notice.lost", words.count(scope.lostEvents(), "event")));
        }
    }

    private static void notice(Html html, String said) {
        html.element("p", said, "class", "notice");
    }

    private static String by(Duration duration, ReportWords words) {
        return duration.toDays() < 2
                ? words.time(duration.toMillis())
                : words.count(duration.toDays(), "day");
    }
}
