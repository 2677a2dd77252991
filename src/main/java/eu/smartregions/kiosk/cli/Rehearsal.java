package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.visit.VisitEvent;
import eu.smartregions.kiosk.visit.VisitTracker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// Sends synthetic visitors through the real tracker: the kiosk is open from 9 to 18 h UTC, from the event's first day
/// on. Visitors follow each other; where more come than fit into a day, visits overlap as if there were several kiosks.
final class Rehearsal {
    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final LocalTime CLOSING = LocalTime.of(18, 0);

    private final RehearseCommand.Content content;
    private final RehearsalPlan plan;
    private int visitor;

    Rehearsal(RehearseCommand.Content content, RehearsalPlan plan) {
        this.content = content;
        this.plan = plan;
    }

    /// Plays all visits.
    ///
    /// @param log      receives every event
    /// @param progress receives the number of visitors so far
    void play(Consumer<VisitEvent> log, IntConsumer progress) {
        RehearsalTime time = new RehearsalTime(Instant.EPOCH);
        VisitTracker tracker = new VisitTracker(plan.terms(content.contentId()), time, time::nanos,
                () -> plan.visitNumber(content.contentId(), visitor), log);
        LocalDate first = content.exhibition().event().first();
        for (int day = 0; day < plan.days(); day++) {
            int until = (int) ((long) plan.visitors() * (day + 1) / plan.days());
            playDay(first.plusDays(day), until, time, tracker, progress);
        }
    }

    private void playDay(LocalDate date, int until, RehearsalTime time, VisitTracker tracker, IntConsumer progress) {
        Instant opening = date.atTime(OPENING).toInstant(ZoneOffset.UTC);
        Instant closing = date.atTime(CLOSING).toInstant(ZoneOffset.UTC);
        long openMillis = closing.toEpochMilli() - opening.toEpochMilli();
        int today = until - visitor;
        time.moveTo(opening);
        for (int i = 0; i < today; i++) {
            visitor++;
            SplittableRandom random = new SplittableRandom(plan.seed() * 1_000_003 + visitor);
            Instant arrival = opening.plusMillis((long) ((i + random.nextDouble()) * openMillis / today));
            boolean fits = time.instant().isBefore(closing);
            time.moveTo(fits && time.instant().isAfter(arrival) ? time.instant().plusSeconds(3) : arrival);
            new RehearsalVisitor(content.exhibition(), random, time, tracker).visit();
            progress.accept(visitor);
        }
    }
}
