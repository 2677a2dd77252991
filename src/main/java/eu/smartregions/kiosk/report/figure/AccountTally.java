package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.visit.RecordedVisit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Adds up visits for an [Account], one after the other in the order of their beginnings.
public final class AccountTally {
    private final Tally tally = new Tally();
    private final ScopeTally scope = new ScopeTally();
    private final Durations durations = new Durations();
    private final Durations regionReading = new Durations();
    private final long[] lengths = new long[Length.LIMITS.size() - 1];

    public void add(RecordedVisit visit) {
        tally.add(visit);
        scope.add(visit);
        visit.views().stream().filter(view -> view.subject().kind() == Subject.Kind.REGION)
                .forEach(view -> regionReading.add(view.readingMillis()));
        durations.add(visit.durationMillis());
        lengths[lengthOf(Duration.ofMillis(visit.durationMillis()))]++;
    }

    /// Adds what is left of old visits; their durations are not known any more.
    public void add(RolledUp row) {
        tally.add(row);
        scope.add(row);
    }

    public void add(RecordedUptime stretch) {
        tally.add(stretch);
    }

    /// @param names of everything that the figures mention
    public Account account(Scope.Known known, List<Tally.Named> names) {
        Scope counted = scope.scope(known);
        Figures figures = tally.figures(names, known.selection());
        return new Account(counted, figures, tally.falseAlarms(figures, counted.visits()), durations.spread(),
                regionReading.spread(), lengths(),
                names.stream().collect(Collectors.toMap(Tally.Named::subject, Tally.Named::name)),
                names.stream().filter(named -> named.subject().kind() == Subject.Kind.LOOK)
                        .collect(Collectors.toMap(named -> named.subject().id(), Tally.Named::name)));
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
}
