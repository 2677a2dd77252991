package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.report.chance.DealtReports;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/// How often the rules of a report claim something where only chance was at work: tried with the report's own numbers,
/// dealt at random.
///
/// @param reports how many were tried
/// @param pairs   how many of them named a pair of regions
/// @param any     how many of them claimed anything at all
public record FalseAlarms(int reports, int pairs, int any) {
    private static final long WORK = 3_000_000;
    private static final int FEWEST = 20;
    private static final int MOST = 100;

    /// Tries the rules; with many visits less often, so that a report does not wait for it.
    static FalseAlarms of(Figures figures, PairTally pairs, Scope scope) {
        int reports = Math.clamp(WORK / Math.max(1, scope.visits()), FEWEST, MOST);
        DealtReports dealt = new DealtReports(reports);
        int naming = pairs.naming(dealt);
        deal(dealt, figures.hours().stream().filter(hour -> hour.state().isPresent()).toList(), HourRow::visits);
        deal(dealt, figures.languages().stream().filter(row -> !row.language().equals(Tally.REST)).toList(),
                LanguageRow::visits);
        deal(dealt, figures.regions(), RegionRow::visits);
        deal(dealt, figures.searches().stream().filter(row -> !row.match().equals(Subject.NONE)).toList(),
                SearchRow::searches);
        deal(dealt,
                List.copyOf(figures.endings().stream().filter(row -> !row.screen().equals(Tally.REST))
                        .collect(Collectors.groupingBy(EndingRow::screen,
                                Collectors.summingLong(EndingRow::visits)))
                        .values()),
                Long::longValue);
        List<AreaRow> offering = figures.areas().stream().filter(area -> area.regionsOffered() > 0).toList();
        long opened = offering.stream().mapToLong(AreaRow::visits).sum();
        if (opened >= Ranking.FEW) {
            dealt.shares(offering.stream().map(AreaRow::regionsOffered).toList(), opened);
        }
        deal(dealt, scope.openDays(), Scope.OpenDay::kioskId);
        deal(dealt, scope.openDays(), Scope.OpenDay::day);
        return new FalseAlarms(reports, naming, dealt.claiming());
    }

    /// Deals visits to kiosks or days in proportion to how long they were open.
    private static <K> void deal(DealtReports dealt, List<Scope.OpenDay> days, Function<Scope.OpenDay, K> whose) {
        long visits = days.stream().mapToLong(Scope.OpenDay::visits).sum();
        if (visits >= Ranking.FEW) {
            dealt.shares(List.copyOf(days.stream()
                    .collect(Collectors.groupingBy(whose, Collectors.summingLong(Scope.OpenDay::openMillis))).values()),
                    visits);
        }
    }

    private static <T> void deal(DealtReports dealt, List<T> items, ToLongFunction<T> count) {
        long all = items.stream().mapToLong(count).sum();
        if (all >= Ranking.FEW) {
            dealt.greatest(items.size(), all);
        }
    }
}
