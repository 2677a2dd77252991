package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.visit.RecordedEvent;
import eu.smartregions.kiosk.visit.RecordedVisit;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Adds up visits for the accounts of exhibitors, one after the other in the order of their beginnings.
public final class ExhibitorsTally {
    private final ScopeTally scope = new ScopeTally();
    private final Map<String, Content> contents = new LinkedHashMap<>();
    private final Map<Subject, ExhibitorTally> tallies = new LinkedHashMap<>();
    private final List<Exhibitor> exhibitors;

    private static final class Content {
        private final LocalDateTime since;
        private long visits;

        Content(LocalDateTime since) {
            this.since = since;
        }
    }

    public ExhibitorsTally(List<Exhibitor> exhibitors) {
        this.exhibitors = exhibitors;
        exhibitors.forEach(exhibitor -> tallies.put(exhibitor.subject(), new ExhibitorTally(exhibitor.subject())));
    }

    public void add(RecordedVisit visit) {
        scope.add(visit);
        contents.computeIfAbsent(visit.origin().contentId(),
                _ -> new Content(visit.origin().startedAt().toLocalDateTime())).visits++;
        visit.events().stream().map(RecordedEvent::subject).distinct().map(tallies::get).forEach(tally -> {
            if (tally != null) {
                tally.add(visit);
            }
        });
    }

    public void add(RolledUp row) {
        scope.add(row);
        ExhibitorTally tally = tallies.get(row.subject());
        if (tally != null) {
            tally.add(row);
        }
    }

    /// @param areas the names of areas
    public List<ExhibitorAccount> accounts(Scope.Known known, Map<Subject, String> areas) {
        Scope whole = scope.scope(known);
        return exhibitors.stream().map(exhibitor -> {
            ExhibitorTally tally = tallies.getOrDefault(exhibitor.subject(), new ExhibitorTally(exhibitor.subject()));
            return new ExhibitorAccount(exhibitor, whole, tally.own(), series(tally), areas);
        }).toList();
    }

    private List<ExhibitorAccount.Series> series(ExhibitorTally tally) {
        return contents.entrySet().stream().map(content -> new ExhibitorAccount.Series(content.getKey(),
                content.getValue().since, content.getValue().visits, tally.attention(content.getKey()))).toList();
    }
}
