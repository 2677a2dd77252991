package eu.smartregions.kiosk.report;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Rows that a thread of its own reads ahead: a database and whoever works on what it says then work at the same time. What
/// waits in between is bounded.
final class ReadAhead<R> {
    private static final int ROWS_A_GROUP = 100;
    /// As many rows as a server is busy with at a time, and more than the reader can still put when nobody takes any more: a full
    /// group, what is left, and the end.
    private static final int GROUPS = 20;

    private final BlockingQueue<List<R>> groups = new ArrayBlockingQueue<>(GROUPS);
    private final FutureTask<Void> reading;
    private volatile boolean wanted = true;

    /// Makes of a row what is handed over, on the reading thread.
    interface RowReader<R> {
        /// Empty if there is nothing to hand over.
        Optional<R> read(ResultSet row) throws SQLException, IOException;
    }

    private ReadAhead(PreparedStatement select, RowReader<R> reader) {
        reading = new FutureTask<>(() -> {
            readAll(select, reader);
            return null;
        });
    }

    /// Hands over each row that a query gives, in order. When it returns or fails, nothing is read any more.
    ///
    /// @param each called on this thread; must not use the connection that is read from
    static <R> void each(PreparedStatement select, RowReader<R> reader, RowConsumer<R> each) throws IOException, SQLException {
        ReadAhead<R> ahead = new ReadAhead<>(select, reader);
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

    private void handOver(RowConsumer<R> each) throws IOException, SQLException, InterruptedException {
        for (List<R> group = groups.take(); !group.isEmpty(); group = groups.take()) {
            for (R row : group) {
                each.accept(row);
            }
        }
        try {
            reading.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case SQLException failure -> throw failure;
                case IOException failure -> throw failure;
                case RuntimeException failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /// An empty group says that it was the last.
    private void readAll(PreparedStatement select, RowReader<R> reader) throws SQLException, IOException, InterruptedException {
        try (ResultSet rows = select.executeQuery()) {
            List<R> group = new ArrayList<>(ROWS_A_GROUP);
            while (wanted && rows.next()) {
                reader.read(rows).ifPresent(group::add);
                if (group.size() == ROWS_A_GROUP) {
                    groups.put(group);
                    group = new ArrayList<>(ROWS_A_GROUP);
                }
            }
            if (!group.isEmpty()) {
                groups.put(group);
            }
        } finally {
            groups.put(List.of());
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
