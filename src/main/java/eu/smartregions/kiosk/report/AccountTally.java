package eu.smartregions.kiosk.report;

import eu.smartregions.kiosk.content.Subject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Adds up visits for an [Account], one after the other in the order of their beginnings.
final class AccountTally {
    private final Tally tally = new Tally();
    private final Readings durations = new Readings();
    private final Readings regionReading = new Readings();
    private final long[] lengths = new long[Length.LIMITS.size() - 1];
    private final Set<String> kiosks = new HashSet<>();
    private long visits;
    private long meaningful;
    private @Nullable OffsetDateTime first;
    private @Nullable OffsetDateTime last;

    void add(RecordedVisit visit) {
        tally.add(visit);
        visits++;
        VisitRow row = visit.row();
        meaningful += row.meaningful() ? 1 : 0;
        kiosks.add(row.origin().kioskId());
        OffsetDateTime began = row.origin().startedAt();
        first = first == null ? began : first;
        last = began;
        durations.add(row.durationMillis());
        visit.views().stream().filter(view -> view.subject().kind().equals("region"))
                .forEach(view -> regionReading.add(view.readingMillis()));
        lengths[lengthOf(Duration.ofMillis(row.durationMillis()))]++;
    }

    void add(UptimeStretch stretch) {
        tally.add(stretch);
    }

    /// @param names      of everything that the figures mention
    /// @param lostEvents as noted in the database
    Account account(Selection selection, List<Tally.Named> names, long lostEvents) {
        Optional<Scope.Began> began = first == null || last == null ? Optional.empty()
                : Optional.of(new Scope.Began(first, last));
        Scope scope = new Scope(selection, occasion(names), kiosks.size(), visits, meaningful, lostEvents, began);
        return new Account(scope, tally.figures(names, selection), durations.spread(), regionReading.spread(), lengths(),
                names.stream().collect(Collectors.toMap(Tally.Named::subject, Tally.Named::name)));
    }

    private static int lengthOf(Duration duration) {
        int length = 0;
        while (duration.compareTo(Length.LIMITS.get(length + 1)) >= 0) {
            length++;
        }
        return length;
    }

    private List<Length> lengths() {
        List<Length> all = new ArrayList<>();
        for (int i = 0; i < lengths.length; i++) {
            all.add(new Length(Length.LIMITS.get(i), Length.LIMITS.get(i + 1), lengths[i]));
        }
        return all;
    }

    private static Optional<String> occasion(List<Tally.Named> names) {
        return names.stream().filter(named -> named.subject().equals(Subject.OCCASION)).map(Tally.Named::name).findFirst();
    }
}
