package eu.smartregions.kiosk.report;

import java.io.IOException;

/// Told how far long work has got; called on the thread that works, at most a hundred times a step.
@FunctionalInterface
public interface Progress {
    /// For those who do not want to know.
    Progress NONE = (_, _) -> { };

    /// @param step what is being done, in a few words such as `counting visits`
    /// @param done from 0 to 1 within the step
    void reached(String step, double done);

    /// Takes rows on to `each`, and tells how many of them have been.
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
