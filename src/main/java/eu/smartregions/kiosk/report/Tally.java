package eu.smartregions.kiosk.report;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.visit.EventType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Adds up visits, one after the other. What it keeps grows with the views, eight bytes each, and not with the events.
final class Tally {
    private final Map<Subject, Page> pages = new HashMap<>();
    private final Map<String, Long> languages = new HashMap<>();
    private final Map<Ending, Long> endings = new HashMap<>();

    /// A subject that figures can be about.
    ///
    /// @param regionsOffered 0 where it is no area
    record Named(Subject subject, String name, long regionsOffered) {
    }

    private record Ending(String screen, String reason) {
    }

    private static final class Page {
        private final Readings readings = new Readings();
        private long visits;
        private long collected;
        private long qrShown;
    }

    void add(RecordedVisit visit) {
        Set<Subject> seen = new HashSet<>();
        for (PageView view : visit.views()) {
            Page page = page(view.subject());
            page.readings.add(view.readingMillis());
            if (seen.add(view.subject())) {
                page.visits++;
            }
        }
        visit.subjectsOf(EventType.COLLECT).forEach(subject -> page(subject).collected++);
        visit.subjectsOf(EventType.QR).forEach(subject -> page(subject).qrShown++);
        languages.merge(visit.language(), 1L, Long::sum);
        visit.lastScreen().ifPresent(screen -> endings.merge(new Ending(screen, visit.endReason()), 1L, Long::sum));
    }

    Figures figures(List<Named> names) {
        return new Figures(of("region", names).map(this::region).toList(), of("area", names).map(this::area).toList(),
                languages.entrySet().stream().map(entry -> new LanguageRow(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparingLong(LanguageRow::visits).reversed()
                                .thenComparing(LanguageRow::language)).toList(),
                endings.entrySet().stream()
                        .map(entry -> new EndingRow(entry.getKey().screen(), entry.getKey().reason(), entry.getValue()))
                        .sorted(Comparator.comparingLong(EndingRow::visits).reversed()
                                .thenComparing(EndingRow::screen).thenComparing(EndingRow::endReason)).toList());
    }

    private static Stream<Named> of(String kind, List<Named> names) {
        return names.stream().filter(named -> named.subject().kind().equals(kind))
                .sorted(Comparator.comparing(Named::name).thenComparing(named -> named.subject().id()));
    }

    private RegionRow region(Named named) {
        Page page = page(named.subject());
        return new RegionRow(named.subject().id(), named.name(), page.visits, page.readings.count(),
                new RegionRow.Reading(page.readings.totalMillis(), page.readings.quantile(0.5),
                        page.readings.quantile(0.25), page.readings.quantile(0.75)),
                page.collected, page.qrShown);
    }

    private AreaRow area(Named named) {
        Page page = page(named.subject());
        return new AreaRow(named.subject().id(), named.name(), page.visits, page.readings.count(),
                page.readings.totalMillis(), page.readings.quantile(0.5), named.regionsOffered());
    }

    private Page page(Subject subject) {
        return pages.computeIfAbsent(subject, _ -> new Page());
    }
}
