package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.visit.PageView;
import eu.smartregions.kiosk.visit.RecordedVisit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// Adds up the visits that have to do with one exhibitor.
final class ExhibitorTally {
    private final Subject subject;
    private final AttentionTally whole;
    private final Map<LocalDate, AttentionTally> days = new TreeMap<>();
    private final Map<String, AttentionTally> contents = new HashMap<>();
    private final Map<String, Long> languages = new HashMap<>();
    private final Map<Subject, Long> areas = new HashMap<>();
    private final Map<LocalDateTime, Long> hours = new TreeMap<>();

    ExhibitorTally(Subject subject) {
        this.subject = subject;
        this.whole = new AttentionTally(subject);
    }

    void add(RecordedVisit visit) {
        LocalDateTime began = visit.origin().startedAt().toLocalDateTime();
        contents.computeIfAbsent(visit.origin().contentId(), _ -> new AttentionTally(subject)).add(visit);
        if (whole.add(visit)) {
            days.computeIfAbsent(began.toLocalDate(), _ -> new AttentionTally(subject)).add(visit);
            languages.merge(visit.language(), 1L, Long::sum);
            hours.merge(began.truncatedTo(ChronoUnit.HOURS), 1L, Long::sum);
            visit.views().stream().map(PageView::subject).filter(page -> page.kind() == Subject.Kind.AREA).distinct()
                    .forEach(area -> areas.merge(area, 1L, Long::sum));
        }
    }

    /// In which company, language and hour, and with which content an old visit was, is not known any more.
    ///
    /// @param row about the exhibitor
    void add(RolledUp row) {
        whole.add(row);
        days.computeIfAbsent(row.day(), _ -> new AttentionTally(subject)).add(row);
    }

    ExhibitorAccount.Own own() {
        return new ExhibitorAccount.Own(whole.attention(), days.entrySet().stream()
                .map(day -> new ExhibitorAccount.Day(day.getKey(), day.getValue().attention()))
                .filter(day -> day.attention().visits() > 0).toList(),
                new ExhibitorAccount.Circumstances(languages, areas, hours.entrySet().stream()
                        .map(hour -> new ExhibitorAccount.Hour(hour.getKey(), hour.getValue())).toList()));
    }

    /// While one content was on show.
    Attention attention(String contentId) {
        return contents.getOrDefault(contentId, new AttentionTally(subject)).attention();
    }
}
