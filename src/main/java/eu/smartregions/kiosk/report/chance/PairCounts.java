package eu.smartregions.kiosk.report.chance;

/// How often each two of some numbers occur together.
public final class PairCounts {
    private final int numbers;
    private final long[] counts;

    /// @param numbers how many there are
    public PairCounts(int numbers) {
        this.numbers = numbers;
        counts = new long[Math.toIntExact(numbers * (numbers - 1L) / 2)];
    }

    /// Counts two different numbers, in either order.
    public void add(int one, int other, long count) {
        counts[place(one, other)] += count;
    }

    /// Returns how often two different numbers occur together.
    public long of(int one, int other) {
        return counts[place(one, other)];
    }

    /// Returns how many numbers there are.
    public int numbers() {
        return numbers;
    }

    private static int place(int one, int other) {
        int greater = Math.max(one, other);
        return greater * (greater - 1) / 2 + Math.min(one, other);
    }
}
