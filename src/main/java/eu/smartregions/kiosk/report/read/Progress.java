package eu.smartregions.kiosk.report.read;

import eu.smartregions.kiosk.report.table.RowConsumer;
import java.io.IOException;

/// Told how far long work has got; called on the thread that works, and often enough to be shown to people.
@FunctionalInterface
public interface Progress {
    /// For those who do not want to know.
    Progress NONE = (_, _) -> {};

    /// @param step what is being done, in a few words such as `Counting visits`
    /// @param done how much of the whole work is done, from 0 to 1; never falls
    void reached(String step, double done);

    /// Progress of a part of the work.
    ///
    /// @param from how much of the whole is done when the part begins
    /// @param to   how much when it ends
    default Progress part(double from, double to) {
        return (step, done) -> reached(step, from + done * (to - from));
    }

    /// Takes rows on to `each`, and tells how many of `all` have been, a hundred times at most.
    default <R> RowConsumer<R> counting(String step, long all, RowConsumer<R> each) {
        return new Counting<>(this, step, all, each);
    }

    /// Counts rows as they pass.
    final class Counting<R> implements RowConsumer<R> {
        private final Progress progress;
        private final String step;
        private final long all;
        private final RowConsumer<R> each;
        private long passed;
        private long told;

        private Counting(Progress progress, String step, long all, RowConsumer<R> each) {
            this.progress = progress;
            this.step = step;
            this.all = all;
            this.each = each;
        }

        @Override
        public void accept(R row) throws IOException {
            each.accept(row);
            passed++;
            long percent = all == 0 ? 100 : Math.min(100, passed * 100 / all);
            if (percent > told) {
                told = percent;
                progress.reached(step, percent / 100.0);
            }
        }
    }
}
