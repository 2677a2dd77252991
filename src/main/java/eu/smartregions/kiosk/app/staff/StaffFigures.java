package eu.smartregions.kiosk.app.staff;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.report.figure.FeedbackRow;
import eu.smartregions.kiosk.report.figure.HourRow;
import eu.smartregions.kiosk.report.figure.LanguageRow;
import eu.smartregions.kiosk.report.figure.Overview;
import eu.smartregions.kiosk.report.figure.Ranking;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Bar;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Chart;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Figures;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Sums an overview up in sentences and bars, for staff.
public final class StaffFigures {
    private static final int MOST_BARS = 10;
    private static final int MOST_NAMED = 2;
    private static final String NOTHING = "Nothing to show yet.";
    /// With fewer visits than this nothing can be said about what visitors like.
    private static final long FEWEST = 5;

    private StaffFigures() {
    }

    /// Returns the sentences and bars of an overview.
    ///
    /// @param today the day by the kiosk's clock
    public static Figures of(Overview overview, LocalDate today) {
        List<String> headlines = List.of("Today: " + part(overview.today()), "In all: " + part(overview.whole()));
        if (overview.whole().visits() < FEWEST) {
            return new Figures(List.of(headlines.getFirst(), headlines.getLast(), "Too few visits to show more yet."),
                    List.of());
        }
        return new Figures(headlines, List.of(
                new Chart(hours(overview, today), hoursOf(overview, today)),
                chart("field", "The field opened in most visits is %s", overview.interests().areas(),
                        StaffFigures::bar),
                chart("region", "The region opened in most visits is %s", overview.interests().regions(),
                        StaffFigures::bar),
                chart("language", "Most visits ended in %s", overview.languages(), StaffFigures::bar),
                answers(overview.feedback())));
    }

    private static String part(Overview.Part part) {
        String median = part.durations().median().isEmpty()
                ? ""
                : ", median " + minutes(Math.round(part.durations().median().getAsDouble() / 1000))
                        + (part.durations().count() < part.visits() ? " in the last 90 days" : "");
        return (part.visits() == 1 ? "1 visit" : part.visits() + " visits") + ", " + part.meaningful()
                + " with two or more actions" + median + ".";
    }

    private static String minutes(long seconds) {
        return seconds / 60 + " min " + seconds % 60 + " s";
    }

    private static String hours(Overview overview, LocalDate today) {
        return finding("hour", "The busiest hour today began at %s", "No visits began today yet.",
                hoursOf(overview, today));
    }

    private static List<Bar> hoursOf(Overview overview, LocalDate today) {
        List<HourRow> hours = overview.hours().stream().filter(row -> row.date().equals(today)).toList();
        List<HourRow> fromOpening = hours.stream().dropWhile(StaffFigures::off).toList();
        return fromOpening.reversed().stream().dropWhile(StaffFigures::off).toList().reversed().stream()
                .map(StaffFigures::bar).toList();
    }

    private static Bar bar(HourRow row) {
        return new Bar("%d:00".formatted(row.hour()), row.visits(), off(row) ? "off" : Long.toString(row.visits()));
    }

    private static boolean off(HourRow row) {
        return row.state().isEmpty() && row.visits() == 0;
    }

    private static Bar bar(Overview.Opened opened) {
        return bar(opened.name(), opened.visits());
    }

    private static Bar bar(LanguageRow row) {
        return bar(Language.of(row.language()).map(Language::ownName).orElse(row.language()), row.visits());
    }

    private static Bar bar(String name, long visits) {
        return new Bar(name, visits, Long.toString(visits));
    }

    private static Chart answers(List<FeedbackRow> rows) {
        List<Bar> bars = rows.stream().map(row -> bar(row.answer().replace('-', ' '), row.visits())).toList();
        boolean any = bars.stream().anyMatch(bar -> bar.value() > 0);
        return new Chart(any ? "How the kiosk was, as visitors said." : NOTHING, bars);
    }

    /// Makes a chart whose heading states its finding.
    ///
    /// @param what  one of the things that the bars stand for
    /// @param clear with a place for the name of the longest bar
    private static <R> Chart chart(String what, String clear, List<R> rows, Function<R, Bar> bar) {
        List<Bar> bars = rows.stream().map(bar).toList();
        return new Chart(finding(what, clear, NOTHING, bars), bars.stream().limit(MOST_BARS).toList());
    }

    /// Names the longest bar only if it leads all others by more than chance explains.
    private static String finding(String what, String clear, String none, List<Bar> bars) {
        return switch (Ranking.among(bars, Bar::value)) {
            case Ranking.None<Bar> _ -> none;
            case Ranking.Few<Bar> _ -> "Too little was counted yet to say which " + what + " leads.";
            case Ranking.Level<Bar>(List<Bar> leaders) -> leaders.size() > MOST_NAMED
                    ? "No " + what + " stands out: " + leaders.size() + " are level at the top, with up to "
                            + leaders.getFirst().value() + "."
                    : "No " + what + " stands out; level at the top are "
                            + leaders.stream().map(bar -> bar.name() + " (" + bar.value() + ")")
                                    .collect(Collectors.joining(" and "))
                            + ".";
            case Ranking.Clear<Bar>(Bar first, long count, long next) -> clear.formatted(first.name())
                    + " (" + count + (bars.size() > 1 ? "; the next " + next : "") + ").";
        };
    }
}
