package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.report.table.NaturalOrder;
import eu.smartregions.kiosk.visit.VisitKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The visits that figures are about: how they were chosen, and how many there were, on the days at a kiosk of which
/// anything may be told.
///
/// @param kioskIds of the kiosks that the visits were recorded at
/// @param openDays the days at kiosks with the visits of visitors and how long the kiosk was open, as far as a ledger
///     tells, by day
/// @param days     from the first to the last on which there were any; absent where there are none
public record Scope(Known known, List<String> kioskIds, long visits, Meaningful meaningful, List<OpenDay> openDays,
        Optional<Days> days) {
    /// Copies the lists.
    public Scope {
        kioskIds = List.copyOf(kioskIds);
        openDays = List.copyOf(openDays);
    }

    /// The part that is known before a visit is read.
    ///
    /// @param kioskNames what the organiser calls kiosks, by their identifiers
    /// @param occasion   the name of the conference, absent where the database does not know it
    /// @param lostEvents events of any visit that found no room, as far as was counted
    /// @param clocksSet  the clocks that were set while a kiosk ran
    public record Known(Selection selection, Map<String, String> kioskNames, Optional<String> occasion,
            long lostEvents, List<ClockSet> clocksSet) {
        public Known {
            kioskNames = Map.copyOf(kioskNames);
            clocksSet = List.copyOf(clocksSet);
        }
    }

    /// The clock of a running kiosk was set, so what it recorded before is told by the clock that it was set to.
    ///
    /// @param by how much later, or earlier where negative
    public record ClockSet(String kioskId, Duration by) {
    }

    /// Visits with two or more actions.
    ///
    /// @param of all visits of the days of which it may be told
    public record Meaningful(long visits, long of) {
    }

    /// A day at a kiosk.
    ///
    /// @param visits     of visitors
    /// @param openMillis for how long visitors could use the kiosk, above 0
    public record OpenDay(LocalDate day, String kioskId, long visits, long openMillis) {
    }

    /// The first and the last day of the visits, by the clocks of their kiosks.
    public record Days(LocalDate first, LocalDate last) {
    }

    /// Returns what a kiosk is called, its identifier where it has no name.
    public String kiosk(String kioskId) {
        return known.kioskNames.getOrDefault(kioskId, kioskId);
    }

    /// Adds days up of which something may be told.
    static Scope of(Known known, Map<KioskDay, ScopeTally> days, OpenHours open) {
        List<Map.Entry<KioskDay, ScopeTally>> shown = List.copyOf(days.entrySet());
        List<ScopeTally> judged = shown.stream().map(Map.Entry::getValue)
                .filter(day -> day.shownMeaningful().isPresent()).toList();
        List<LocalDate> dates = shown.stream().map(day -> day.getKey().day()).sorted().toList();
        return new Scope(known, shown.stream().map(day -> day.getKey().kioskId()).distinct().sorted().toList(),
                shown.stream().mapToLong(day -> day.getValue().visits()).sum(),
                new Meaningful(judged.stream().mapToLong(day -> day.shownMeaningful().orElse(0L)).sum(),
                        judged.stream().mapToLong(ScopeTally::visits).sum()),
                openDays(days, open),
                dates.isEmpty() ? Optional.empty() : Optional.of(new Days(dates.getFirst(), dates.getLast())));
    }

    private static List<OpenDay> openDays(Map<KioskDay, ScopeTally> days, OpenHours open) {
        return new TreeMap<>(days).entrySet().stream()
                .filter(day -> day.getKey().kind().equals(VisitKind.VISITOR.key()) && open.openMillis(day.getKey()) > 0)
                .map(day -> new OpenDay(day.getKey().day(), day.getKey().kioskId(), day.getValue().visits(),
                        open.openMillis(day.getKey())))
                .toList();
    }

    /// Returns how many kiosks the visits were recorded at.
    public int kiosks() {
        return kioskIds.size();
    }

    /// Returns what the kiosks are called that the visits were recorded at, in the order of [NaturalOrder]; empty where
    /// none of them has a name.
    public List<String> kioskNames() {
        return kioskIds.stream().anyMatch(known.kioskNames::containsKey)
                ? kioskIds.stream().map(this::kiosk).sorted(NaturalOrder.OF_NAMES).toList()
                : List.of();
    }

    /// The rule by which the visits were chosen.
    public Selection selection() {
        return known.selection();
    }

    /// The name of the conference, absent where the database does not know it.
    public Optional<String> occasion() {
        return known.occasion();
    }

    /// Events of any visit that found no room, as far as was counted.
    public long lostEvents() {
        return known.lostEvents();
    }
}
