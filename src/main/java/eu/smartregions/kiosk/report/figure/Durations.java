package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.visit.Measure;
import java.util.Arrays;
import java.util.OptionalDouble;

/// Reading times of one page, and what can be said of them. There may be millions, so each takes four bytes; one of
/// more than 24 days counts as 24 days for quantiles.
final class Durations {
    private int[] millis = new int[16];
    private int count;
    private long beyondSum;

    /// @param reading in milliseconds
    void add(long reading) {
        if (count == millis.length) {
            millis = Arrays.copyOf(millis, count + count / 2);
        }
        int kept = Math.clamp(reading, 0, Integer.MAX_VALUE);
        millis[count] = kept;
        count++;
        beyondSum += reading - kept;
    }

    /// Adds what is left of old views: the reading times of views to two digits ([Measure#READING]), or their exact sum
    /// ([Measure#READING_MS]).
    ///
    /// @param row of one of the two
    void add(RolledUp row) {
        if (row.measure() == Measure.READING) {
            long rounded = Long.parseLong(row.detail());
            for (long i = 0; i < row.amount(); i++) {
                add(rounded);
            }
            beyondSum -= rounded * row.amount();
        } else {
            beyondSum += row.amount();
        }
    }

    void addAll(Durations other) {
        if (count + other.count > millis.length) {
            millis = Arrays.copyOf(millis, Math.max(count + other.count, count + count / 2));
        }
        System.arraycopy(other.millis, 0, millis, count, other.count);
        count += other.count;
        beyondSum += other.beyondSum;
    }

    int count() {
        return count;
    }

    long totalMillis() {
        return Arrays.stream(millis, 0, count).asLongStream().sum() + beyondSum;
    }

    Quartiles spread() {
        return new Quartiles(count, totalMillis(), quantile(0.25), quantile(0.5), quantile(0.75));
    }

    /// The quantile of `p`, interpolated linearly between the two nearest values; empty without readings.
    ///
    /// Source: Hyndman and Fan, "Sample quantiles in statistical packages", 1996, definition 7.
    OptionalDouble quantile(double p) {
        if (count == 0) {
            return OptionalDouble.empty();
        }
        Arrays.sort(millis, 0, count);
        double position = p * (count - 1);
        int below = (int) position;
        int above = Math.min(below + 1, count - 1);
        return OptionalDouble.of(millis[below] + (position - below) * (millis[above] - (double) millis[below]));
    }
}
