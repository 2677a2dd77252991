package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.visit.RecordedVisit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Adds up visits day by day and kiosk by kiosk, one after the other in the order of their beginnings: for tables that
/// hold everything, and for those and for an [Account] that may be published.
///
/// What may be published follows one rule ([DisclosureControl]). A day at a kiosk with fewer visits than
/// [DisclosureControl#LEAST] is left out; so is, on each day at a kiosk, whatever fewer visits have in common. What is
/// crossed with something else is rounded. As different selections differ by whole days at kiosks, nothing about fewer
/// visits follows from taking one from another, nor single kiosks from merged ones.
public final class AccountTally {
    private final Map<KioskDay, DayTally> days = new TreeMap<>();
    private final List<RecordedUptime> uptime = new ArrayList<>();

    public void add(RecordedVisit visit) {
        days.computeIfAbsent(KioskDay.of(visit.origin()), _ -> new DayTally()).add(visit);
    }

    /// Adds what is left of old visits.
    public void add(RolledUp row) {
        days.computeIfAbsent(row.kioskDay(), _ -> new DayTally()).add(row);
    }

    public void add(RecordedUptime stretch) {
        uptime.add(stretch);
    }

    /// The tables of everything, for those only who may see single visits.
    public Figures everything(List<Tally.Named> names, Selection selection) {
        Tally all = new Tally();
        days.values().forEach(day -> all.addAll(day.tally()));
        uptime.forEach(all::add);
        return all.figures(names, selection);
    }

    /// The tables that may be published.
    public Figures published(List<Tally.Named> names, Selection selection) {
        return shown().figures(names, selection);
    }

    /// How many visits began at each kiosk.
    public Map<String, Long> visitsAtKiosks() {
        return visitsAt(days.keySet());
    }

    /// How many visits began at each kiosk on the days of which something may be told.
    public Map<String, Long> shownVisitsAtKiosks() {
        return visitsAt(shownDays().keySet());
    }

    private Map<String, Long> visitsAt(Set<KioskDay> some) {
        Map<String, Long> visits = new HashMap<>();
        some.forEach(day -> visits.merge(day.kioskId(), days.getOrDefault(day, new DayTally()).scope().visits(),
                Long::sum));
        return visits;
    }

    /// Everything that a report says, which may be published.
    ///
    /// @param names of everything that the figures mention
    public Account account(Scope.Known known, List<Tally.Named> names) {
        Durations durations = new Durations();
        Map<Integer, Long> lengths = new HashMap<>();
        Map<KioskDay, ScopeTally> told = new HashMap<>();
        shownDays().forEach((key, _) -> {
            DayTally day = days.getOrDefault(key, new DayTally());
            told.put(key, day.scope());
            durations.addAll(day.durations());
            day.shownLengths().forEach((length, visits) -> lengths.merge(length, visits, Long::sum));
        });
        Tally shown = shown();
        Figures figures = shown.figures(names, known.selection());
        Scope scope = Scope.of(known, told, open());
        return new Account(scope, figures, shown.falseAlarms(figures, scope), durations.spread(),
                shown.regionReading(), lengths(lengths),
                names.stream().collect(Collectors.toMap(Tally.Named::subject, Tally.Named::name)),
                names.stream().filter(named -> named.subject().kind() == Subject.Kind.LOOK)
                        .collect(Collectors.toMap(named -> named.subject().id(), Tally.Named::name)));
    }

    private Tally shown() {
        Tally shown = new Tally(DisclosureControl::rounded);
        shownDays().forEach(
                (day, hours) -> shown.addShown(days.getOrDefault(day, new DayTally()).tally(), day.kioskId(), hours));
        uptime.forEach(shown::add);
        return shown;
    }

    /// The days of which anything may be told, with the hours of which may be told how many visits began.
    private Map<KioskDay, Map<Long, Long>> shownDays() {
        OpenHours open = open();
        Map<KioskDay, Map<Long, Long>> shown = new TreeMap<>();
        days.forEach((key, day) -> day.scope().shownHours(open.of(key)).ifPresent(hours -> shown.put(key, hours)));
        return shown;
    }

    private OpenHours open() {
        OpenHours open = new OpenHours();
        uptime.forEach(open::add);
        return open;
    }

    private static List<Length> lengths(Map<Integer, Long> visits) {
        List<Length> all = new ArrayList<>();
        for (int i = 0; i < Length.LIMITS.size() - 1; i++) {
            all.add(new Length(Length.LIMITS.get(i), Length.LIMITS.get(i + 1), visits.getOrDefault(i, 0L)));
        }
        return all;
    }
}
