package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Opinion;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.visit.PageView;
import eu.smartregions.kiosk.visit.RecordedEvent;
import eu.smartregions.kiosk.visit.RecordedVisit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Adds up visits, one after the other. What it keeps grows with the views, four bytes each, and not with the events.
public final class Tally {
    /// What visits have in common of which too few have anything in common.
    public static final String REST = "rest";

    /// Languages that visits can end in, and screens with the reasons for which they can end there, as known to those
    /// who read figures; fewer are safe.
    private static final int LANGUAGES = Language.values().length;
    private static final int ENDINGS = 40;

    private final Map<Subject, PageTally> pages = new HashMap<>();
    private final Map<String, Long> languages = new HashMap<>();
    private final Map<Ending, Long> endings = new HashMap<>();
    private final PairTally pairs = new PairTally();
    private final Map<Subject, Long> searches = new HashMap<>();
    private final Map<String, Long> answers = new HashMap<>();
    private final Hours hours = new Hours();
    private final LongUnaryOperator told;

    /// A tally that tells everything.
    public Tally() {
        this(count -> count);
    }

    /// @param told the number that is told of a number of things that visitors chose
    Tally(LongUnaryOperator told) {
        this.told = told;
    }

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
            if (first && subject.kind() == Subject.Kind.REGION) {
                regions.add(subject.id());
            }
        }
        pairs.add(regions);
        for (RecordedEvent event : visit.events()) {
            addChoice(event);
        }
        visit.savedFrom().forEach(area -> page(area).addSaved());
        visit.answer().ifPresent(answer -> answers.merge(answer, 1L, Long::sum));
        languages.merge(visit.language(), 1L, Long::sum);
        hours.addVisits(visit.origin().kioskId(), Hours.of(visit.origin().localMillis()), 1);
        visit.lastScreen().ifPresent(screen -> endings.merge(new Ending(screen, visit.endReason()), 1L, Long::sum));
    }

    /// Adds everything of a day at a kiosk.
    void addAll(Tally day) {
        day.pages.forEach((subject, page) -> page(subject).addAll(page));
        day.languages.forEach((language, visits) -> languages.merge(language, visits, Long::sum));
        day.endings.forEach((ending, visits) -> endings.merge(ending, visits, Long::sum));
        addChoices(day, _ -> true);
        hours.addAll(day.hours);
    }

    /// Adds what may be told of a day at a kiosk.
    ///
    /// @param kioskId of the kiosk
    /// @param began   the hours of which may be told how many visits began
    void addShown(Tally day, String kioskId, Map<Long, Long> began) {
        day.pages.forEach((subject, page) -> {
            if (page.isShown()) {
                page(subject).addAll(page);
            }
        });
        ShownParts.of(day.languages, LANGUAGES).ifPresent(shown -> add(shown, languages, REST));
        ShownParts.of(day.endings, ENDINGS).ifPresent(shown -> add(shown, endings, new Ending(REST, REST)));
        addChoices(day, region -> day.page(new Subject(Subject.Kind.REGION, region)).isShown());
        began.forEach((hour, visits) -> hours.addVisits(kioskId, hour, visits));
    }

    private static <K> void add(ShownParts<K> shown, Map<K, Long> counts, K rest) {
        shown.parts().forEach((part, visits) -> counts.merge(part, visits, Long::sum));
        if (shown.hidden() > 0) {
            counts.merge(rest, shown.hidden(), Long::sum);
        }
    }

    private void addChoices(Tally day, Predicate<String> shown) {
        pairs.addAll(day.pairs, shown);
        day.searches.forEach((match, count) -> searches.merge(match, count, Long::sum));
        day.answers.forEach((answer, visits) -> answers.merge(answer, visits, Long::sum));
    }

    /// The reading times of all views of regions' pages.
    Quartiles regionReading() {
        Durations all = new Durations();
        pages.forEach((subject, page) -> {
            if (subject.kind() == Subject.Kind.REGION) {
                all.addAll(page.readings());
            }
        });
        return all.spread();
    }

    public void add(RolledUp row) {
        switch (row.measure()) {
            case VISITS -> hours.addVisits(row.whose().kioskId(), row.localHour(), row.amount());
            case LANGUAGE -> languages.merge(row.subject().id(), row.amount(), Long::sum);
            case PAIR -> pairs.add(row.subject().id(), row.detail(), row.amount());
            case SEARCH -> searches.merge(row.subject(), row.amount(), Long::sum);
            case ENDING -> endings.merge(new Ending(row.subject().id(), row.detail()), row.amount(), Long::sum);
            case FEEDBACK -> answers.merge(row.detail(), row.amount(), Long::sum);
            case MEANINGFUL -> {
                // It is in no table of its own.
            }
            case PAGE_VISITS, PAGE_VIEWS, READING_MS, READING, COLLECTED, QR, SAVED -> page(row.subject()).add(row);
        }
    }

    public void add(RecordedUptime stretch) {
        hours.add(stretch);
    }

    /// How often the rules of a report claim something where only chance was at work.
    ///
    /// @param figures of this tally
    FalseAlarms falseAlarms(Figures figures, Scope scope) {
        return FalseAlarms.of(figures, pairs, scope);
    }

    public Figures figures(List<Named> names, Selection selection) {
        return new Figures(
                new Figures.Demand(of(Subject.Kind.REGION, names).map(this::region).toList(),
                        of(Subject.Kind.AREA, names).map(this::area).toList(),
                        pairs.rows(),
                        rows(told(searches), SearchRow::new,
                                Comparator.comparing((Subject match) -> match.kind().key())
                                        .thenComparing(Subject::id))),
                new Figures.Attendance(hours.rows(selection),
                        hours.kioskRows(selection, kioskNames(names)), hours.silences(selection),
                        rows(languages, LanguageRow::new, Comparator.naturalOrder()),
                        rows(endings, (ending, visits) -> new EndingRow(ending.screen(), ending.reason(), visits),
                                Comparator.comparing(Ending::screen).thenComparing(Ending::reason)),
                        Stream.of(Opinion.values()).map(Opinion::key)
                                .map(answer -> new FeedbackRow(answer,
                                        told.applyAsLong(answers.getOrDefault(answer, 0L))))
                                .toList()));
    }

    private static Map<String, String> kioskNames(List<Named> names) {
        return names.stream().filter(named -> named.subject().kind() == Subject.Kind.KIOSK)
                .collect(Collectors.toMap(named -> named.subject().id(), Named::name));
    }

    private void addChoice(RecordedEvent event) {
        switch (event.type()) {
            case COLLECT -> page(event.subject()).addCollected(1);
            case QR -> page(event.subject()).addQrShown(1);
            case SEARCH -> searches.merge(event.subject(), 1L, Long::sum);
            default -> {
                // It is in no figure, or computed from the whole visit.
            }
        }
    }

    /// Without what nothing is told of.
    private <K> Map<K, Long> told(Map<K, Long> counts) {
        Map<K, Long> numbers = new HashMap<>(counts);
        numbers.replaceAll((_, count) -> told.applyAsLong(count));
        numbers.values().removeIf(count -> count == 0);
        return numbers;
    }

    private static <K, R> List<R> rows(Map<K, Long> counts, BiFunction<K, Long, R> row, Comparator<K> order) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<K, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey(order)))
                .map(entry -> row.apply(entry.getKey(), entry.getValue())).toList();
    }

    private static Stream<Named> of(Subject.Kind kind, List<Named> names) {
        return names.stream().filter(named -> named.subject().kind() == kind)
                .sorted(Comparator.comparing(Named::name).thenComparing(named -> named.subject().id()));
    }

    private RegionRow region(Named named) {
        return page(named.subject()).region(named, told);
    }

    private AreaRow area(Named named) {
        return page(named.subject()).area(named, told);
    }

    private PageTally page(Subject subject) {
        return pages.computeIfAbsent(subject, _ -> new PageTally());
    }
}
