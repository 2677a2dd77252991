package eu.smartregions.kiosk;

import eu.smartregions.kiosk.content.Language;
import eu.smartregions.kiosk.report.HourRow;
import eu.smartregions.kiosk.report.LanguageRow;
import eu.smartregions.kiosk.report.Overview;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Bar;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Chart;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Figures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Says an overview in sentences and bars, for staff.
final class StaffFigures {
    private static final int MOST_BARS = 10;
    /// Fewer visits than this say nothing about what visitors like.
    private static final long FEWEST = 5;

    private StaffFigures() {
    }

    /// @param today the day by the kiosk's clock
    static Figures of(Overview overview, LocalDate today) {
        List<String> headlines = List.of("Today: " + part(overview.today()), "In all: " + part(overview.whole()));
        if (overview.whole().visits() < FEWEST) {
            return new Figures(List.of(headlines.getFirst(), headlines.getLast(), "Too few visits to show more yet."), List.of());
        }
        return new Figures(headlines, List.of(
                new Chart(hours(overview, today), hoursOf(overview, today)),
                chart("The field opened in most visits is %s.", overview.interests().areas(), StaffFigures::bar),
                chart("The region opened in most visits is %s.", overview.interests().regions(), StaffFigures::bar),
                chart("Most visits ended in %s.", overview.languages(), StaffFigures::bar),
                chart("How the kiosk was, as visitors said.", overview.feedback(),
                        row -> bar(row.answer().replace('-', ' '), row.visits()))));
    }

    private static String part(Overview.Part part) {
        String median = part.durations().median().isEmpty() ? ""
                : ", median " + minutes(Math.round(part.durations().median().getAsDouble() / 1000))
                        + (part.durations().count() < part.visits() ? " in the last 90 days" : "");
        return (part.visits() == 1 ? "1 visit" : part.visits() + " visits") + ", " + part.meaningful()
                + " with two or more actions" + median + ".";
    }

    private static String minutes(long seconds) {
        return seconds / 60 + " min " + seconds % 60 + " s";
    }

    private static String hours(Overview overview, LocalDate today) {
        return hoursOf(overview, today).stream().max((one, other) -> Long.compare(one.value(), other.value()))
                .filter(bar -> bar.value() > 0).map(bar -> "The busiest hour today began at " + bar.name() + ".")
                .orElse("No visits began today yet.");
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

    /// @param finding with a place for the name of the longest bar
    private static <R> Chart chart(String finding, List<R> rows, Function<R, Bar> bar) {
        List<Bar> bars = rows.stream().limit(MOST_BARS).map(bar).toList();
        Optional<Bar> longest = bars.stream().max((one, other) -> Long.compare(one.value(), other.value()));
        return new Chart(longest.filter(most -> most.value() > 0).map(most -> finding.formatted(most.name()))
                .orElse("Nothing to show yet."), bars);
    }
}
