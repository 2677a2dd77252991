package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.visit.Answer;
import eu.smartregions.kiosk.visit.EventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Adds up visits, one after the other. What it keeps grows with the views, eight bytes each, and not with the events.
public final class Tally {
    private final Map<Subject, PageTally> pages = new HashMap<>();
    private final Map<String, Long> languages = new HashMap<>();
    private final Map<Ending, Long> endings = new HashMap<>();
    private final PairTally pairs = new PairTally();
    private final Map<Subject, Long> searches = new HashMap<>();
    private final Map<String, Long> answers = new HashMap<>();
    private final Hours hours = new Hours();

    /// A subject that figures can be about.
    ///
    /// @param regionsOffered 0 where it is no area
    public record Named(Subject subject, String name, long regionsOffered) {
    }

    private record Ending(String screen, String reason) {
    }

    public void add(RecordedVisit visit) {
        Set<Subject> seen = new HashSet<>();
        List<String> regions = new ArrayList<>();
        for (PageView view : visit.views()) {
            Subject subject = view.subject();
            boolean first = seen.add(subject);
            page(subject).addView(view.readingMillis(), first);
            if (first && subject.kind().equals("region")) {
                regions.add(subject.id());
            }
        }
        pairs.add(regions);
        for (EventRow event : visit.events()) {
            addChoice(event);
        }
        addSaves(visit.events());
        languages.merge(visit.language(), 1L, Long::sum);
        hours.addVisits(Hours.of(visit.origin().localMillis()), 1);
        visit.lastScreen().ifPresent(screen -> endings.merge(new Ending(screen, visit.endReason()), 1L, Long::sum));
    }

    public void add(RolledUp row) {
        switch (row.measure()) {
            case "visits" -> hours.addVisits(row.localHour(), row.amount());
            case "language" -> languages.merge(row.subject().id(), row.amount(), Long::sum);
            case "pair" -> pairs.add(row.subject().id(), row.detail(), row.amount());
            case "search" -> searches.merge(row.subject(), row.amount(), Long::sum);
            case "ending" -> endings.merge(new Ending(row.subject().id(), row.detail()), row.amount(), Long::sum);
            case "feedback" -> answers.merge(row.detail(), row.amount(), Long::sum);
            case "meaningful" -> {
                // It is in no table of its own.
            }
            default -> page(row.subject()).add(row);
        }
    }

    public void add(RecordedUptime stretch) {
        hours.add(stretch);
    }

    public Figures figures(List<Named> names, Selection selection) {
        return new Figures(
                new Figures.Demand(of("region", names).map(this::region).toList(),
                        of("area", names).map(this::area).toList(),
                        pairs.rows(),
                        rows(searches, SearchRow::new, Comparator.comparing(Subject::kind).thenComparing(Subject::id))),
                new Figures.Attendance(hours.rows(selection),
                        rows(languages, LanguageRow::new, Comparator.naturalOrder()),
                        rows(endings, (ending, visits) -> new EndingRow(ending.screen(), ending.reason(), visits),
                                Comparator.comparing(Ending::screen).thenComparing(Ending::reason)),
                        Stream.of(Answer.values()).map(Answer::key)
                                .map(answer -> new FeedbackRow(answer, answers.getOrDefault(answer, 0L))).toList()));
    }

    private void addChoice(EventRow event) {
        switch (event.type()) {
            case COLLECT -> page(event.subject()).addCollected(1);
            case QR -> page(event.subject()).addQrShown(1);
            case SEARCH -> searches.merge(event.subject(), 1L, Long::sum);
            case FEEDBACK -> answers.merge(event.detail(), 1L, Long::sum);
            default -> {
            }
        }
    }

    /// What is saved counts for the area whose page led to it: the way from there ends at a page about nothing in
    /// particular.
    private void addSaves(List<EventRow> events) {
        Optional<Subject> area = Optional.empty();
        for (EventRow event : events) {
            String kind = event.subject().kind();
            if (event.type() == EventType.COLLECT) {
                area.ifPresent(led -> page(led).addSaved());
            } else if (event.type().opensPage() && (kind.equals("area") || kind.equals("screen"))) {
                area = Optional.of(event.subject()).filter(_ -> kind.equals("area"));
            }
        }
    }

    private static <K, R> List<R> rows(Map<K, Long> counts, BiFunction<K, Long, R> row, Comparator<K> order) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<K, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey(order)))
                .map(entry -> row.apply(entry.getKey(), entry.getValue())).toList();
    }

    private static Stream<Named> of(String kind, List<Named> names) {
        return names.stream().filter(named -> named.subject().kind().equals(kind))
                .sorted(Comparator.comparing(Named::name).thenComparing(named -> named.subject().id()));
    }

    private RegionRow region(Named named) {
        return page(named.subject()).region(named);
    }

    private AreaRow area(Named named) {
        return page(named.subject()).area(named);
    }

    private PageTally page(Subject subject) {
        return pages.computeIfAbsent(subject, _ -> new PageTally());
    }
}
