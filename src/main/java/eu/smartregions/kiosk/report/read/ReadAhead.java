package eu.smartregions.kiosk.report.read;

import eu.smartregions.kiosk.report.table.RowConsumer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Rows that a thread of its own reads ahead, and others make something of: a database, they and whoever takes what was
/// made then work at the same time. What waits in between is bounded.
public final class ReadAhead<R, M> {
    private static final int ROWS_A_GROUP = 100;
    /// As many rows as a server is busy with at a time, and more than the reader can still put when nobody takes any
    /// more: a full group, what is left, and the end.
    private static final int GROUPS = 20;

    private final BlockingQueue<CompletableFuture<List<M>>> groups = new ArrayBlockingQueue<>(GROUPS);
    private final FutureTask<Void> reading;
    private volatile boolean wanted = true;

    /// Copies a row, on the reading thread.
    public interface RowReader<R> {
        /// Empty if there is nothing to hand over.
        Optional<R> read(ResultSet row) throws SQLException, IOException;
    }

    /// Makes of what was copied what is handed over, on any thread, several at a time.
    public interface Maker<R, M> {
        M make(R copied) throws IOException;
    }

    private ReadAhead(PreparedStatement select, RowReader<R> reader, Maker<R, M> maker) {
        reading = new FutureTask<>(() -> {
            readAll(select, reader, maker);
            return null;
        });
    }

    /// Hands over each row that a query gives, in order. When it returns or fails, nothing is read any more.
    ///
    /// @param each called on this thread; must not use the connection that is read from
    public static <R, M> void each(PreparedStatement select, RowReader<R> reader, Maker<R, M> maker,
            RowConsumer<M> each)
            throws IOException, SQLException {
        ReadAhead<R, M> ahead = new ReadAhead<>(select, reader, maker);
        Thread thread = Thread.ofPlatform().daemon().name("reading ahead").start(ahead.reading);
        try {
            ahead.handOver(each);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("It was interrupted.").initCause(e);
        } finally {
            ahead.wanted = false;
            ahead.groups.clear();
            awaitEnd(thread);
        }
    }

    private void handOver(RowConsumer<M> each) throws IOException, SQLException, InterruptedException {
        try {
            for (List<M> group = groups.take().get(); !group.isEmpty(); group = groups.take().get()) {
                for (M made : group) {
                    each.accept(made);
                }
            }
            reading.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case SQLException failure -> throw failure;
                case IOException failure -> throw failure;
                case UncheckedIOException failure -> throw failure.getCause();
                case RuntimeException failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /// An empty group says that it was the last.
    private void readAll(PreparedStatement select, RowReader<R> reader, Maker<R, M> maker)
            throws SQLException, IOException, InterruptedException {
        try (ResultSet rows = select.executeQuery()) {
            List<R> group = new ArrayList<>(ROWS_A_GROUP);
            while (wanted && rows.next()) {
                reader.read(rows).ifPresent(group::add);
                if (group.size() == ROWS_A_GROUP) {
                    put(group, maker);
                    group = new ArrayList<>(ROWS_A_GROUP);
                }
            }
            if (!group.isEmpty()) {
                put(group, maker);
            }
        } finally {
            groups.put(CompletableFuture.completedFuture(List.of()));
        }
    }

    private void put(List<R> group, Maker<R, M> maker) throws InterruptedException {
        groups.put(CompletableFuture.supplyAsync(() -> group.stream().map(copied -> made(copied, maker)).toList()));
    }

    private static <R, M> M made(R copied, Maker<R, M> maker) {
        try {
            return maker.make(copied);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The connection may be closed afterwards, so there is no way out before.
    private static void awaitEnd(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
