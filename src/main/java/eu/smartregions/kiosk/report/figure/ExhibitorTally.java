package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.visit.PageView;
import eu.smartregions.kiosk.visit.RecordedVisit;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// Adds up the visits of a day at a kiosk that have to do with one exhibitor, or of several such days.
final class ExhibitorTally {
    private final Subject subject;
    private final AttentionTally whole;
    private final Map<String, AttentionTally> contents = new TreeMap<>();
    private final Map<String, Long> languages = new HashMap<>();
    private final Map<Subject, Long> areas = new HashMap<>();
    private final Map<LocalDateTime, Long> hours = new TreeMap<>();

    ExhibitorTally(Subject subject) {
        this.subject = subject;
        this.whole = new AttentionTally(subject);
    }

    void add(RecordedVisit visit) {
        contents.computeIfAbsent(visit.origin().contentId(), _ -> new AttentionTally(subject)).add(visit);
        if (whole.add(visit)) {
            languages.merge(visit.language(), 1L, Long::sum);
            hours.merge(visit.origin().startedAt().toLocalDateTime().truncatedTo(ChronoUnit.HOURS), 1L, Long::sum);
            visit.views().stream().map(PageView::subject).filter(page -> page.kind() == Subject.Kind.AREA).distinct()
                    .forEach(area -> areas.merge(area, 1L, Long::sum));
        }
    }

    /// In which company, language and hour, and with which content an old visit was, is not known any more.
    ///
    /// @param row about the exhibitor
    void add(RolledUp row) {
        whole.add(row);
    }

    void addAll(ExhibitorTally day) {
        whole.addAll(day.whole);
        day.languages.forEach((language, visits) -> languages.merge(language, visits, Long::sum));
        day.areas.forEach((area, visits) -> areas.merge(area, visits, Long::sum));
        day.hours.forEach((hour, visits) -> hours.merge(hour, visits, Long::sum));
    }

    /// Whether enough visits opened its page for anything to be told of the day.
    boolean isShown() {
        return whole.visits() >= DisclosureControl.LEAST;
    }

    Attention attention() {
        return whole.attention();
    }

    /// Rounded, because they are crossed with the exhibitor.
    ExhibitorAccount.Circumstances circumstances() {
        return new ExhibitorAccount.Circumstances(rounded(languages), rounded(areas),
                rounded(hours).entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(hour -> new ExhibitorAccount.Hour(hour.getKey(), hour.getValue())).toList());
    }

    /// While one content was on show.
    Attention attention(String contentId) {
        return contents.getOrDefault(contentId, new AttentionTally(subject)).attention();
    }

    /// The same while each of several contents was on show.
    Map<String, AttentionTally> contents() {
        return contents;
    }

    /// Adds what a content drew.
    void add(String contentId, AttentionTally drew) {
        contents.computeIfAbsent(contentId, _ -> new AttentionTally(subject)).addAll(drew);
    }

    private static <K> Map<K, Long> rounded(Map<K, Long> counts) {
        Map<K, Long> numbers = new HashMap<>(counts);
        numbers.replaceAll((_, count) -> DisclosureControl.rounded(count));
        numbers.values().removeIf(count -> count == 0);
        return numbers;
    }
}
