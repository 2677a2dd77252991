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
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Somebody has two exports of the same kiosk with different filters, of which one covers the other: some days more, or
/// another kind of visits as well. He knows how the table of pairs is made, and takes one from the other to learn of
/// how few visits a cell is. He must not learn it of any, from one export or from both.
class DifferencingTest {
    private static final int DATA_SETS = 10_000;
    private static final int DAYS = 3;
    private static final LocalDate FIRST = LocalDate.of(2019, 6, 11);
    private static final List<String> REGIONS = List.of("alpha", "beta", "delta");

    @Test
    void ofNoPairOfRegionsDoTwoExportsTellThatOneToFourVisitsOpenedBoth() {
        assertEquals(0, disclosed(DisclosureControl::rounded, shown -> shown + DisclosureControl.LEAST - 1));
    }

    @Test
    void theTableIsMadeAsTheAttackTakesItToBe() {
        for (int seed = 0; seed < DATA_SETS; seed++) {
            List<RecordedVisit> visits = visits(new Random(seed));
            Map<String, Long> shown = counts(visits, Selection.VISITORS);
            shown.replaceAll((_, count) -> DisclosureControl.rounded(count));
            shown.values().removeIf(count -> count == 0);
            assertEquals(shown, published(visits, Selection.VISITORS), "seed " + seed);
        }
    }

    /// Leaving out small numbers is not enough: seven less five is two. So the attack is one that finds something.
    @Test
    void tellsThemWhereSmallNumbersAreOnlyLeftOut() {
        assertTrue(disclosed(count -> count < DisclosureControl.LEAST ? 0 : count,
                shown -> shown == 0 ? DisclosureControl.LEAST - 1 : shown) > 1_000);
    }

    /// @param shown what is published of a number
    /// @param most  the greatest number of which this is published
    /// @return how many numbers from one to four were learnt
    private static int disclosed(LongUnaryOperator shown, LongUnaryOperator most) {
        int disclosed = 0;
        for (int seed = 0; seed < DATA_SETS; seed++) {
            Random random = new Random(seed);
            List<RecordedVisit> visits = visits(random);
            Selection larger = selection(0, DAYS - 1,
                    random.nextBoolean() ? Optional.empty() : Optional.of(VisitKind.VISITOR));
            Selection smaller = selection(random.nextInt(2), 1 + random.nextInt(2), Optional.of(VisitKind.VISITOR));
            Map<String, Long> all = counts(visits, larger);
            Map<String, Long> part = counts(visits, smaller);
            for (String pair : all.keySet()) {
                long inAll = shown.applyAsLong(all.get(pair));
                long inPart = shown.applyAsLong(part.getOrDefault(pair, 0L));
                List<Long> alone = LongStream.rangeClosed(inPart, most.applyAsLong(inPart)).boxed().toList();
                List<Long> apart = LongStream.rangeClosed(inAll, most.applyAsLong(inAll)).boxed()
                        .flatMap(whole -> alone.stream().filter(some -> some <= whole).map(some -> whole - some))
                        .distinct().toList();
                assertTrue(alone.contains(part.getOrDefault(pair, 0L)), "the attack is right about what is possible");
                assertTrue(apart.contains(all.get(pair) - part.getOrDefault(pair, 0L)), "and about the difference");
                disclosed += isAFew(alone) ? 1 : 0;
                disclosed += isAFew(apart) ? 1 : 0;
            }
        }
        return disclosed;
    }

    /// Whether nothing else is possible than some visits, and fewer than may be shown.
    private static boolean isAFew(List<Long> possible) {
        return possible.stream().allMatch(count -> count > 0 && count < DisclosureControl.LEAST);
    }

    /// The table as it is exported.
    private static Map<String, Long> published(List<RecordedVisit> visits, Selection selection) {
        Tally tally = new Tally();
        visits.stream().filter(visit -> chosen(visit, selection)).forEach(tally::add);
        return tally.figures(List.of(), selection).pairs().stream()
                .collect(Collectors.toMap(row -> row.regionA() + ' ' + row.regionB(), PairRow::visits));
    }

    /// How many visits opened both, in truth.
    private static Map<String, Long> counts(List<RecordedVisit> visits, Selection selection) {
        Map<String, Long> counts = new HashMap<>();
        for (RecordedVisit visit : visits) {
            List<String> opened = visit.events().stream().map(event -> event.subject().id()).toList();
            for (int i = 0; i < REGIONS.size(); i++) {
                for (String other : REGIONS.subList(i + 1, REGIONS.size())) {
                    boolean both = chosen(visit, selection) && opened.contains(REGIONS.get(i))
                            && opened.contains(other);
                    counts.merge(REGIONS.get(i) + ' ' + other, both ? 1L : 0L, Long::sum);
                }
            }
        }
        return counts;
    }

    private static boolean chosen(RecordedVisit visit, Selection selection) {
        return selection.includes(visit.origin().startedAt().toLocalDate())
                && selection.kind().map(kind -> kind.key().equals(visit.origin().kind())).orElse(true);
    }

    private static List<RecordedVisit> visits(Random random) {
        List<RecordedVisit> visits = new ArrayList<>();
        int count = 5 + random.nextInt(25);
        for (int i = 0; i < count; i++) {
            OffsetDateTime began = FIRST.plusDays(random.nextInt(DAYS)).atTime(10, 0).atOffset(ZoneOffset.UTC);
            VisitKind kind = random.nextInt(4) == 0 ? VisitKind.REHEARSAL : VisitKind.VISITOR;
            List<RecordedEvent> events = new ArrayList<>();
            for (String region : REGIONS) {
                if (random.nextBoolean()) {
                    events.add(new RecordedEvent(events.size() + 1, events.size() * 1_000L, EventType.OPEN,
                            new Subject(Subject.Kind.REGION, region), "tap"));
                }
            }
            visits.add(new RecordedVisit(new VisitOrigin("", "", kind.key(), began, "", "en", 60_000), events));
        }
        return visits;
    }

    private static Selection selection(int from, int to, Optional<VisitKind> kind) {
        return new Selection(Optional.of(FIRST.plusDays(Math.min(from, to))),
                Optional.of(FIRST.plusDays(Math.max(from, to))),
                kind);
    }
}
