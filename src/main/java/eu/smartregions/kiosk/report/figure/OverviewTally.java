package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Opinion;
import eu.smartregions.kiosk.visit.RecordedEvent;
import eu.smartregions.kiosk.visit.RecordedVisit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Adds up visits for an [Overview]; can be read again and again while more are added.
public final class OverviewTally {
    private final PartTally whole = new PartTally();
    private final Map<LocalDate, PartTally> days = new HashMap<>();
    private final Map<Long, Long> hours = new HashMap<>();
    private final Map<Subject, Long> opened = new HashMap<>();
    private final Map<String, Long> languages = new HashMap<>();
    private final Map<String, Long> answers = new HashMap<>();

    private static final class PartTally {
        private final Durations durations = new Durations();
        private long visits;
        private long meaningful;

        void add(RecordedVisit visit) {
            visits++;
            durations.add(visit.durationMillis());
            meaningful += visit.isMeaningful() ? 1 : 0;
        }

        Overview.Part part() {
            return new Overview.Part(visits, meaningful, durations.spread());
        }
    }

    public void add(RecordedVisit visit) {
        whole.add(visit);
        days.computeIfAbsent(visit.origin().startedAt().toLocalDate(), _ -> new PartTally()).add(visit);
        hours.merge(Hours.of(visit.origin().localMillis()), 1L, Long::sum);
        visit.events().stream().filter(event -> event.type().opensPage()).map(RecordedEvent::subject).distinct()
                .forEach(page -> opened.merge(page, 1L, Long::sum));
        languages.merge(visit.language(), 1L, Long::sum);
        visit.answer().ifPresent(answer -> answers.merge(answer, 1L, Long::sum));
    }

    /// Adds what is left of old visits; their durations are not known any more.
    public void add(RolledUp row) {
        switch (row.measure()) {
            case VISITS -> {
                whole.visits += row.amount();
                hours.merge(row.localHour(), row.amount(), Long::sum);
            }
            case MEANINGFUL -> whole.meaningful += row.amount();
            case LANGUAGE -> languages.merge(row.subject().id(), row.amount(), Long::sum);
            case PAGE_VISITS -> opened.merge(row.subject(), row.amount(), Long::sum);
            case FEEDBACK -> answers.merge(row.detail(), row.amount(), Long::sum);
            default -> {
                // It is not seen at a glance.
            }
        }
    }

    /// @param uptime the hours so far, with the states of kiosks and without visits
    public Overview overview(LocalDate today, Hours uptime, Map<Subject, String> names) {
        hours.forEach((hour, visits) -> uptime.addVisits("", hour, visits));
        return new Overview(days.getOrDefault(today, new PartTally()).part(), whole.part(),
                uptime.rows(Selection.EVERYTHING),
                new Overview.Interests(opened(Subject.Kind.AREA, names), opened(Subject.Kind.REGION, names)),
                languages.entrySet().stream().map(entry -> new LanguageRow(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparingLong(LanguageRow::visits).reversed()
                                .thenComparing(LanguageRow::language))
                        .toList(),
                Stream.of(Opinion.values()).map(Opinion::key)
                        .map(answer -> new FeedbackRow(answer, answers.getOrDefault(answer, 0L))).toList());
    }

    private List<Overview.Opened> opened(Subject.Kind kind, Map<Subject, String> names) {
        return opened.entrySet().stream().filter(entry -> entry.getKey().kind() == kind)
                .map(entry -> new Overview.Opened(entry.getKey().id(),
                        names.getOrDefault(entry.getKey(), entry.getKey().id()), entry.getValue()))
                .sorted(Comparator.comparingLong(Overview.Opened::visits).reversed()
                        .thenComparing(Overview.Opened::name))
                .toList();
    }
}
