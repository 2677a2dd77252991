package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.visit.RecordedEvent;
import eu.smartregions.kiosk.visit.RecordedVisit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Adds up visits for the accounts of exhibitors, one after the other in the order of their beginnings. The accounts
/// tell what may be published, by the same rule as an [Account].
public final class ExhibitorsTally {
    private final Map<KioskDay, Day> days = new TreeMap<>();
    private final Map<String, LocalDate> contents = new LinkedHashMap<>();
    private final OpenHours open = new OpenHours();
    private final List<Exhibitor> exhibitors;
    private final Map<Subject, Exhibitor> subjects;

    private static final class Day {
        private final ScopeTally scope = new ScopeTally();
        private final Map<String, Long> contents = new HashMap<>();
        private final Map<Subject, ExhibitorTally> tallies = new HashMap<>();

        ExhibitorTally of(Subject subject) {
            return tallies.computeIfAbsent(subject, ExhibitorTally::new);
        }
    }

    public ExhibitorsTally(List<Exhibitor> exhibitors) {
        this.exhibitors = exhibitors;
        subjects = exhibitors.stream().collect(Collectors.toMap(Exhibitor::subject, exhibitor -> exhibitor));
    }

    public void add(RecordedVisit visit) {
        Day day = days.computeIfAbsent(KioskDay.of(visit.origin()), _ -> new Day());
        day.scope.add(visit);
        day.contents.merge(visit.origin().contentId(), 1L, Long::sum);
        contents.putIfAbsent(visit.origin().contentId(), visit.origin().localDay());
        visit.events().stream().map(RecordedEvent::subject).distinct().filter(subjects::containsKey)
                .forEach(subject -> day.of(subject).add(visit));
    }

    public void add(RolledUp row) {
        Day day = days.computeIfAbsent(row.kioskDay(), _ -> new Day());
        day.scope.add(row);
        if (subjects.containsKey(row.subject())) {
            day.of(row.subject()).add(row);
        }
    }

    public void add(RecordedUptime stretch) {
        open.add(stretch);
    }

    /// @param areas the names of areas
    public List<ExhibitorAccount> accounts(Scope.Known known, Map<Subject, String> areas) {
        days.entrySet().removeIf(day -> day.getValue().scope.shownHours(open.of(day.getKey())).isEmpty());
        Scope whole = Scope.of(known, days.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, day -> day.getValue().scope)), open);
        return exhibitors.stream().map(exhibitor -> new ExhibitorAccount(exhibitor, whole, own(exhibitor.subject()),
                series(exhibitor.subject()), areas)).toList();
    }

    private ExhibitorAccount.Own own(Subject subject) {
        ExhibitorTally whole = new ExhibitorTally(subject);
        Map<LocalDate, ExhibitorTally> byDate = new TreeMap<>();
        days.forEach((kioskDay, day) -> {
            ExhibitorTally tally = day.tallies.get(subject);
            if (tally != null && tally.isShown()) {
                whole.addAll(tally);
                byDate.computeIfAbsent(kioskDay.day(), _ -> new ExhibitorTally(subject)).addAll(tally);
            }
        });
        return new ExhibitorAccount.Own(whole.attention(), byDate.entrySet().stream()
                .map(day -> new ExhibitorAccount.Day(day.getKey(), day.getValue().attention().visits(),
                        day.getValue().attention().reading()))
                .toList(), whole.circumstances());
    }

    /// A day on which the content changed counts only where enough visits, and enough of them with the exhibitor's
    /// page, saw each content or none did.
    private List<ExhibitorAccount.Series> series(Subject subject) {
        ExhibitorTally drew = new ExhibitorTally(subject);
        Map<String, Long> visits = new HashMap<>();
        for (Day day : days.values()) {
            ExhibitorTally tally = day.of(subject);
            if (day.contents.values().stream().allMatch(count -> count >= DisclosureControl.LEAST)
                    && tally.contents().values().stream().allMatch(content -> content.visits() == 0
                            || content.visits() >= DisclosureControl.LEAST)) {
                day.contents.forEach((content, count) -> visits.merge(content, count, Long::sum));
                tally.contents().forEach(drew::add);
            }
        }
        List<ExhibitorAccount.Series> series = new ArrayList<>();
        contents.forEach((content, since) -> {
            if (visits.containsKey(content)) {
                series.add(new ExhibitorAccount.Series(content, since, visits.getOrDefault(content, 0L),
                        drew.attention(content)));
            }
        });
        return series;
    }
}
