package eu.smartregions.kiosk.visit;

import eu.smartregions.kiosk.visit.LogState.Standing;
import eu.smartregions.kiosk.visit.VisitStore.Occasion;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/// The one thread that writes. It takes events in groups, writes each group in one transaction, and keeps a group that
/// could not be written until a new connection has written it.
final class VisitWriter implements Runnable {
    /// Leaves most of the promised 250 ms from event to disk for the disk.
    private static final Duration WINDOW = Duration.ofMillis(100);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration RETENTION_PAUSE = Duration.ofHours(6);
    /// The first snapshot of a day comes when the kiosk has run for so long, which no start has to wait for.
    private static final Duration SNAPSHOT_PAUSE = Duration.ofMinutes(10);
    private static final int TRIES_AFTER_CLOSING = 3;
    private static final Logger LOG = System.getLogger(VisitWriter.class.getName());

    private final VisitPlace place;
    private final SubjectNames catalogue;
    private final EventQueue inbox;
    private final Consumer<List<VisitEvent>> committed;
    private final Uptime uptime;
    private final CountDownLatch opened = new CountDownLatch(1);
    private volatile LogState state = new LogState(Standing.OPENING, "");
    private volatile LogState.Ledger ledger = LogState.Ledger.UNREAD;
    private @Nullable VisitStore store;
    private long retainedNanos = System.nanoTime() - RETENTION_PAUSE.toNanos();
    private long snapshotNanos = System.nanoTime();
    private Occasion occasion = Occasion.START;
    private volatile long reportedAt;
    private long reportWritten;
    private Loss loss = newLoss(0);

    VisitWriter(VisitPlace place, SubjectNames catalogue, EventQueue inbox, Consumer<List<VisitEvent>> committed) {
        this.place = place;
        this.catalogue = catalogue;
        this.uptime = new Uptime(Clock.system(catalogue.zone()), System::nanoTime);
        this.inbox = inbox;
        this.committed = committed;
    }

    LogState state() {
        return state;
    }

    LogState.Ledger ledger() {
        return ledger;
    }

    void uptime(UptimeState now) {
        uptime.state(now);
    }

    void reported() {
        reportedAt = System.currentTimeMillis();
    }

    boolean awaitOpening(Duration longest) throws InterruptedException {
        return opened.await(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void run() {
        try {
            boolean going = keepTrying(List.of());
            while (going) {
                boolean last = inbox.closed();
                List<VisitEvent> group = inbox.next(WINDOW);
                going = keepTrying(group) && !(last && group.isEmpty());
            }
            finish();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            discardStore();
            state = new LogState(Standing.CLOSED, state.note());
            opened.countDown();
        }
    }

    /// Writes a group, however long it takes.
    ///
    /// @return false if the log was closed and the group could not be written
    private boolean keepTrying(List<VisitEvent> group) throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        int triesAfterClosing = 0;
        while (true) {
            try {
                write(group);
                return true;
            } catch (SQLException | IOException e) {
                despair(e);
                if (refusedForGood(e)) {
                    addLoss(group.size());
                    return true;
                }
            }
            if (inbox.closed()) {
                triesAfterClosing++;
                if (triesAfterClosing >= TRIES_AFTER_CLOSING) {
                    addLoss(group.size());
                    return false;
                }
                Thread.sleep(FIRST_PAUSE);
            }
            inbox.pause(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private void write(List<VisitEvent> group) throws SQLException, IOException {
        VisitStore open = openStore();
        addLoss(inbox.takeRefused());
        List<UptimeSpan> stretches = inbox.closed() ? uptime.ending() : uptime.due();
        long reported = reportedAt;
        Batch batch = new Batch(group, loss, stretches, stretches.isEmpty() && reported == reportWritten
                ? Optional.empty()
                : Optional.of(new Batch.Beat(System.currentTimeMillis(), diskFree(), reported)));
        if (!batch.isEmpty()) {
            open.write(batch);
            ledger = ledger.after(batch, Clock.systemUTC().instant());
            reportWritten = reported;
            loss = newLoss(0);
            tell(group);
            tidy(open);
        } else {
            noteState(open.state());
        }
    }

    private long diskFree() {
        try {
            return Files.getFileStore(place.folder()).getUsableSpace();
        } catch (IOException _) {
            return 0;
        }
    }

    /// Keeps the database small. The group has been written and reported: if this fails, it must not be written and
    /// reported again.
    private void tidy(VisitStore open) {
        try {
            open.tidy();
            if (System.nanoTime() - retainedNanos > RETENTION_PAUSE.toNanos()) {
                retainedNanos = System.nanoTime();
                open.retain();
            }
            if (System.nanoTime() - snapshotNanos > SNAPSHOT_PAUSE.toNanos()) {
                snapshotNanos = System.nanoTime();
                open.keepSnapshot();
            }
            noteState(open.state());
            if (open.isDue()) {
                discardStore();
            }
        } catch (SQLException | IOException e) {
            despair(e);
        }
    }

    private VisitStore openStore() throws SQLException, IOException {
        VisitStore open = store;
        if (open == null) {
            open = VisitStore.open(place, catalogue, Clock.systemUTC(), occasion);
            store = open;
            occasion = Occasion.AGAIN;
            ledger = open.ledger();
            noteState(open.state());
            opened.countDown();
        }
        return open;
    }

    private void tell(List<VisitEvent> group) {
        try {
            committed.accept(group);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Whoever waited for the commit failed", e);
        }
    }

    private void despair(Exception e) {
        discardStore();
        if (e instanceof SQLException sql && Inspection.meansCorruption(sql)) {
            occasion = Occasion.AFTER_DAMAGE;
        }
        noteState(new LogState(Standing.WAITING, "Visits cannot be written to " + place.folder() + " (" + e.getMessage()
                + "); it is tried again until it works."));
        opened.countDown();
    }

    private void discardStore() {
        VisitStore open = store;
        store = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException e) {
                LOG.log(Level.WARNING, "The visits database did not close: {0}", e.getMessage());
            }
        }
    }

    private void noteState(LogState now) {
        if (!now.equals(state)) {
            state = now;
            now.remark().ifPresent(note -> LOG.log(Level.WARNING, note));
        }
    }

    private void finish() {
        inbox.abandon();
        long left = loss.events() + inbox.takeRefused();
        if (left > 0) {
            LOG.log(Level.ERROR, "{0} events of visits could not be written and are lost", left);
        }
    }

    private void addLoss(long events) {
        if (events > 0) {
            loss = newLoss(loss.events() + events);
        }
    }

    private static Loss newLoss(long events) {
        return new Loss(VisitFile.newId(), Clock.systemUTC().instant(), events);
    }

    private static boolean refusedForGood(Exception e) {
        return e instanceof SQLException sql && (sql.getErrorCode() & 0xFF) == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
    }
}
