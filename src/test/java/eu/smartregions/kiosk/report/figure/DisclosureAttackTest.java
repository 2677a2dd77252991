package eu.smartregions.kiosk.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.visit.EventType;
import eu.smartregions.kiosk.visit.RecordedEvent;
import eu.smartregions.kiosk.visit.RecordedVisit;
import eu.smartregions.kiosk.visit.VisitKind;
import eu.smartregions.kiosk.visit.VisitOrigin;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Somebody has every export that there can be of a small world: of each kiosk, of any of them merged, of any days and
/// of one kind of visits or all, and the page of an exhibitor from each. He takes every one from every other that
/// covers it. He must not learn of anything that one to four visits did it.
class DisclosureAttackTest {
    private static final int WORLDS = 20;
    private static final int DAYS = 3;
    private static final int HOURS = 3;
    private static final LocalDate FIRST = LocalDate.of(2019, 6, 11);
    private static final List<String> KIOSKS = List.of("k1", "k2", "k3");
    private static final List<String> REGIONS = List.of("alpha", "beta", "delta", "gamma");
    private static final Exhibitor ALPHA = new Exhibitor(new Subject(Subject.Kind.REGION, "alpha"), "Alpha");
    private static final List<Tally.Named> NAMES = REGIONS.stream()
            .map(region -> new Tally.Named(new Subject(Subject.Kind.REGION, region), region, 0)).toList();

    /// What an export covers: kiosks as bits, days from and to, and one kind of visits or all.
    private record Cover(int kiosks, int from, int to, boolean all) {
        boolean covers(Cover other) {
            return (kiosks & other.kiosks) == other.kiosks && from <= other.from && other.to <= to
                    && (all || !other.all) && !equals(other);
        }

        boolean covers(RecordedVisit visit) {
            long day = visit.origin().localDay().toEpochDay() - FIRST.toEpochDay();
            return (kiosks >> KIOSKS.indexOf(visit.origin().kioskId()) & 1) == 1 && from <= day && day <= to
                    && (all || visit.origin().kind().equals(VisitKind.VISITOR.key()));
        }
    }

    /// What one export says, line by line.
    ///
    /// @param exact   numbers of visits that are told exactly
    /// @param rounded numbers that are rounded down to fives
    /// @param beside  what is said beside a number that is told exactly
    private record Said(Map<String, Long> exact, Map<String, Long> rounded, Map<String, String> beside) {
    }

    @Test
    void nothingIsLearntOfAFew() {
        for (int seed = 0; seed < WORLDS; seed++) {
            int world = seed;
            assertEquals(List.of(), learnt(visits(new Random(seed)), AccountTally::published), () -> "world " + world);
        }
    }

    @Test
    void muchIsLearntFromTheTablesThatAreNotForPublishing() {
        assertTrue(learnt(visits(new Random(0)), AccountTally::everything).size() > 1_000);
    }

    /// What is hidden of the hours of a day at a kiosk follows from all visits and the hours that are told. Somebody
    /// who knows the rule tries everything that the hours may have been, and of none follows that it was one to four.
    @Test
    void theRestGivesNoHourAway() {
        Map<String, List<int[]>> possible = new TreeMap<>();
        for (int i = 0; i < 21 * 21 * 21; i++) {
            int[] hours = {i % 21, i / 21 % 21, i / 441};
            Map<Integer, Long> parts = IntStream.range(0, 3).filter(hour -> hours[hour] > 0).boxed()
                    .collect(Collectors.toMap(hour -> hour, hour -> (long) hours[hour]));
            int all = IntStream.of(hours).sum();
            if (all >= DisclosureControl.LEAST && all <= 20) {
                ShownParts.of(parts, hours.length).ifPresent(told -> possible
                        .computeIfAbsent(all + " " + new TreeMap<>(told.parts()), _ -> new ArrayList<>()).add(hours));
            }
        }
        assertTrue(possible.size() > 100, "much is told: " + possible.size());
        possible.forEach((told, worlds) -> IntStream.range(0, 3).forEach(hour -> assertTrue(
                worlds.stream().anyMatch(world -> !isAFew(world[hour], world[hour])), () -> told + " tells " + hour)));
    }

    private static List<String> learnt(List<RecordedVisit> visits, Publishing publishing) {
        Map<Cover, Said> exports = covers().stream()
                .collect(Collectors.toMap(Function.identity(), cover -> said(visits, cover, publishing)));
        List<String> learnt = new ArrayList<>();
        exports.forEach((cover, said) -> {
            said.exact.forEach((line, count) -> note(learnt, isAFew(count, count), cover + " " + line));
            exports.forEach((part, less) -> {
                if (cover.covers(part)) {
                    compare(said, less).forEach(line -> learnt.add(cover + " - " + part + " " + line));
                }
            });
        });
        return learnt;
    }

    /// The lines of which the difference of two exports says that it is of one to four visits.
    private static List<String> compare(Said more, Said less) {
        List<String> learnt = new ArrayList<>();
        more.exact.forEach((line, count) -> {
            long apart = count - less.exact.getOrDefault(line, 0L);
            note(learnt, isAFew(Math.abs(apart), Math.abs(apart)), line + ": " + apart);
            note(learnt, apart == 0 && less.exact.containsKey(line)
                    && !more.beside.getOrDefault(line, "").equals(less.beside.getOrDefault(line, "")),
                    line + " has changed without a visit");
        });
        more.rounded.forEach((line, count) -> {
            long apart = count - less.rounded.getOrDefault(line, 0L);
            note(learnt, isAFew(Math.max(0, apart - 4), apart + 4), line + ": " + apart);
        });
        return learnt;
    }

    private static void note(List<String> learnt, boolean isLearnt, String what) {
        if (isLearnt) {
            learnt.add(what);
        }
    }

    private static boolean isAFew(long least, long most) {
        return least > 0 && most < DisclosureControl.LEAST;
    }

    private interface Publishing {
        Figures of(AccountTally tally, List<Tally.Named> names, Selection selection);
    }

    private static Said said(List<RecordedVisit> visits, Cover cover, Publishing publishing) {
        AccountTally tally = new AccountTally();
        ExhibitorsTally exhibitors = new ExhibitorsTally(List.of(ALPHA));
        visits.stream().filter(cover::covers).forEach(visit -> {
            tally.add(visit);
            exhibitors.add(visit);
        });
        Said said = new Said(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        say(publishing.of(tally, NAMES, Selection.EVERYTHING), said);
        say(exhibitors
                .accounts(new Scope.Known(Selection.EVERYTHING, Map.of(), Optional.empty(), 0, List.of()), Map.of())
                .getFirst(), said);
        return said;
    }

    private static void say(Figures figures, Said said) {
        figures.regions().forEach(row -> {
            said.exact.put("region " + row.regionId(), row.visits());
            said.beside.put("region " + row.regionId(), row.views() + " " + row.reading());
            said.rounded.put("saved " + row.regionId(), row.collected());
        });
        figures.languages().forEach(row -> said.exact.put("language " + row.language(), row.visits()));
        figures.endings().forEach(row -> said.exact.put("ending " + row.screen() + row.endReason(), row.visits()));
        figures.hours().forEach(row -> said.exact.put("hour " + row.begin(), row.visits()));
        figures.pairs().forEach(row -> said.rounded.put("pair " + row.regionA() + row.regionB(), row.visits()));
        figures.searches().forEach(row -> said.rounded.put("search " + row.match().id(), row.searches()));
        figures.feedback().forEach(row -> said.rounded.put("answer " + row.answer(), row.visits()));
    }

    private static void say(ExhibitorAccount account, Said said) {
        said.exact.put("visits", account.scope().visits());
        said.exact.put("region alpha by its page", account.own().whole().visits());
        said.beside.put("region alpha by its page", account.own().whole().reading().toString());
        account.own().days().forEach(day -> {
            said.exact.put("alpha on " + day.day(), day.visits());
            said.beside.put("alpha on " + day.day(), day.reading().toString());
        });
        account.series().forEach(series -> {
            said.exact.put("content " + series.contentId(), series.visits());
            said.exact.put("alpha with " + series.contentId(), series.attention().visits());
        });
        account.own().circumstances().languages()
                .forEach((language, count) -> said.rounded.put("alpha in " + language, count));
        account.own().circumstances().hours()
                .forEach(hour -> said.rounded.put("alpha at " + hour.begin(), hour.visits()));
    }

    private static List<Cover> covers() {
        List<Cover> covers = new ArrayList<>();
        for (int kiosks = 1; kiosks < 1 << KIOSKS.size(); kiosks++) {
            for (int from = 0; from < DAYS; from++) {
                for (int to = from; to < DAYS; to++) {
                    covers.add(new Cover(kiosks, from, to, true));
                    covers.add(new Cover(kiosks, from, to, false));
                }
            }
        }
        return covers;
    }

    private record Where(String kiosk, int day, int hour, VisitKind kind) {
    }

    /// Many days with few visits, so that many numbers are small.
    private static List<RecordedVisit> visits(Random random) {
        List<RecordedVisit> visits = new ArrayList<>();
        for (String kiosk : KIOSKS) {
            for (int day = 0; day < DAYS; day++) {
                int count = random.nextInt(30);
                for (int i = 0; i < count; i++) {
                    visits.add(visit(random, new Where(kiosk, day, random.nextInt(HOURS),
                            random.nextInt(4) == 0 ? VisitKind.REHEARSAL : VisitKind.VISITOR)));
                }
            }
        }
        return visits;
    }

    private static RecordedVisit visit(Random random, Where where) {
        LongUnaryOperator later = step -> step * 1_000 + random.nextInt(900);
        List<RecordedEvent> events = new ArrayList<>();
        for (String region : REGIONS) {
            if (random.nextInt(3) == 0) {
                Subject page = new Subject(Subject.Kind.REGION, region);
                add(events, later, EventType.OPEN, page);
                if (random.nextInt(4) == 0) {
                    add(events, later, EventType.COLLECT, page);
                }
            }
        }
        if (random.nextInt(5) == 0) {
            add(events, later, EventType.SEARCH, new Subject(Subject.Kind.REGION, REGIONS.get(random.nextInt(4))));
        }
        add(events, later, EventType.TOUCH, Subject.NONE);
        add(events, later, EventType.END, Subject.screen(random.nextInt(4) == 0 ? "home" : "map"));
        String language = List.of("en", "en", "en", "fr", "mt").get(random.nextInt(5));
        return new RecordedVisit(new VisitOrigin("", where.kiosk, where.kind.key(),
                FIRST.plusDays(where.day).atTime(10 + where.hour, 0).atOffset(ZoneOffset.UTC),
                where.hour < 2 ? "before" : "after", language, 60_000), events);
    }

    private static void add(List<RecordedEvent> events, LongUnaryOperator later, EventType type, Subject subject) {
        int seq = events.size() + 1;
        events.add(new RecordedEvent(seq, later.applyAsLong(seq), type, subject, type == EventType.END ? "idle" : ""));
    }
}
