package eu.smartregions.kiosk.report.chance;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// Which regions each visit read: for each visit a set of numbers, one set after the other in one array.
public final class VisitSets {
    private int[] members = new int[64];
    private int[] ends = new int[16];
    private int visits;

    public VisitSets() {
    }

    private VisitSets(VisitSets other) {
        members = Arrays.copyOf(other.members, other.end(other.visits - 1));
        ends = Arrays.copyOf(other.ends, other.visits);
        visits = other.visits;
    }

    /// Adds a visit.
    ///
    /// @param set each number once; not kept
    public void add(int... set) {
        int begin = end(visits - 1);
        if (visits == ends.length) {
            ends = Arrays.copyOf(ends, visits * 2);
        }
        if (begin + set.length > members.length) {
            members = Arrays.copyOf(members, Math.max(members.length * 2, begin + set.length));
        }
        System.arraycopy(set, 0, members, begin, set.length);
        ends[visits] = begin + set.length;
        visits++;
    }

    /// Hands over what each visit read.
    public void each(Consumer<int[]> consumer) {
        for (int visit = 0; visit < visits; visit++) {
            consumer.accept(Arrays.copyOfRange(members, end(visit - 1), end(visit)));
        }
    }

    /// Returns how many visits have 0, 1, 2 and more members.
    long[] sizes() {
        int largest = 0;
        for (int visit = 0; visit < visits; visit++) {
            largest = Math.max(largest, end(visit) - end(visit - 1));
        }
        long[] sizes = new long[largest + 1];
        for (int visit = 0; visit < visits; visit++) {
            sizes[end(visit) - end(visit - 1)]++;
        }
        return sizes;
    }

    /// Returns in how many visits each number is.
    ///
    /// @param numbers how many there are
    long[] popularity(int numbers) {
        long[] popularity = new long[numbers];
        for (int i = 0; i < end(visits - 1); i++) {
            popularity[members[i]]++;
        }
        return popularity;
    }

    /// Counts in how many visits each two numbers are together.
    ///
    /// @param numbers how many there are
    public PairCounts pairs(int numbers) {
        PairCounts counts = new PairCounts(numbers);
        for (int visit = 0; visit < visits; visit++) {
            int end = end(visit);
            for (int i = end(visit - 1); i < end; i++) {
                for (int j = i + 1; j < end; j++) {
                    counts.add(members[i], members[j], 1);
                }
            }
        }
        return counts;
    }

    VisitSets copy() {
        return new VisitSets(this);
    }

    /// Deals members anew at random, so that every visit keeps its size and every number its popularity: as many trades
    /// as there are visits, each between two of them, that shuffle what only one of the two has.
    ///
    /// Source: Strona, Nappo, Boccacci, Fattorini and San-Miguel-Ayanz, "A fast and unbiased procedure to randomize
    /// ecological binary matrices with fixed row and column totals", 2014.
    ///
    /// @param numbers how many there are
    void deal(SplittableRandom random, int numbers) {
        int[] marks = new int[numbers];
        for (int trade = 1; trade <= visits && visits > 1; trade++) {
            int one = random.nextInt(visits);
            int other = random.nextInt(visits - 1);
            trade(one, other < one ? other : other + 1, new Marks(marks, 2 * trade), random);
        }
    }

    /// Tells by a stamp that is new in every trade which numbers it has met.
    private record Marks(int[] of, int stamp) {
    }

    private void trade(int one, int other, Marks marks, SplittableRandom random) {
        int begin = end(one - 1);
        int otherBegin = end(other - 1);
        for (int i = begin; i < end(one); i++) {
            marks.of[members[i]] = marks.stamp;
        }
        int shared = gather(otherBegin, end(other), marks.of, marks.stamp, marks.stamp + 1);
        gather(begin, end(one), marks.of, marks.stamp + 1, marks.stamp + 1);
        shuffle(begin + shared, end(one), otherBegin + shared, end(other), random);
    }

    /// Moves the members that are marked to the front of a set, and marks them anew.
    ///
    /// @return how many there are
    private int gather(int begin, int end, int[] marks, int marked, int anew) {
        int front = begin;
        for (int i = begin; i < end; i++) {
            if (marks[members[i]] == marked) {
                marks[members[i]] = anew;
                swap(front, i);
                front++;
            }
        }
        return front - begin;
    }

    /// Shuffles the members of two stretches among them.
    private void shuffle(int begin, int end, int otherBegin, int otherEnd, SplittableRandom random) {
        int length = end - begin;
        for (int i = length + otherEnd - otherBegin - 1; i > 0; i--) {
            int with = random.nextInt(i + 1);
            swap(i < length ? begin + i : otherBegin + i - length,
                    with < length ? begin + with : otherBegin + with - length);
        }
    }

    private void swap(int one, int other) {
        int kept = members[one];
        members[one] = members[other];
        members[other] = kept;
    }

    private int end(int visit) {
        return visit < 0 ? 0 : ends[visit];
    }
}
