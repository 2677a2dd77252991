package eu.smartregions.kiosk.report.chance;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;

/// The same rules over the same numbers dealt at random, again and again: which of such reports claim something that is
/// not there. What one rule claims in a report and what another does is added up.
public final class DealtReports {
    private static final int SEED = 1;
    /// So often are all visits dealt before the first report, to be far from what they were.
    private static final int FIRST_DEALS = 5;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final boolean[] claiming;

    /// @param reports how many are made
    public DealtReports(int reports) {
        claiming = new boolean[reports];
    }

    /// Returns how many of the reports name a pair of regions. Each is made of visits that keep their sizes and regions
    /// that keep their popularity.
    ///
    /// @param numbers how many regions there are
    /// @param shown   the number that is shown of a number of visits
    public int pairs(VisitSets visits, int numbers, LongUnaryOperator shown) {
        PairClaims claims = new PairClaims(visits, numbers);
        if (claims.testsNone()) {
            return 0;
        }
        VisitSets dealt = visits.copy();
        IntStream.range(0, FIRST_DEALS).forEach(_ -> dealt.deal(random, numbers));
        int naming = 0;
        for (int report = 0; report < claiming.length; report++) {
            dealt.deal(random, numbers);
            boolean named = !claims.beyond(dealt.pairs(numbers), shown).isEmpty();
            claiming[report] |= named;
            naming += named ? 1 : 0;
        }
        return naming;
    }

    /// Deals occurrences to some counts, each as likely as any other, of which the greatest may be named.
    public void greatest(int counts, long occurrences) {
        for (int report = 0; report < claiming.length && counts > 1; report++) {
            long[] dealt = new long[counts];
            for (long i = 0; i < occurrences; i++) {
                dealt[random.nextInt(counts)]++;
            }
            Arrays.sort(dealt);
            claiming[report] |= BeyondChance.tells(dealt[counts - 1], dealt[counts - 2]);
        }
    }

    /// Deals occurrences in proportion to what is expected, of which the counts that are far off may be named.
    public void shares(List<Long> expected, long occurrences) {
        long[] ends = expected.stream().mapToLong(Long::longValue).toArray();
        Arrays.parallelPrefix(ends, Long::sum);
        List<Integer> places = IntStream.range(0, ends.length).boxed().toList();
        for (int report = 0; report < claiming.length && ends.length > 1; report++) {
            long[] dealt = new long[ends.length];
            for (long i = 0; i < occurrences; i++) {
                int place = Arrays.binarySearch(ends, random.nextLong(ends[ends.length - 1]));
                dealt[place < 0 ? -place - 1 : place + 1]++;
            }
            claiming[report] |= !UnexpectedShares.among(places, place -> dealt[place], expected::get).isEmpty();
        }
    }

    /// Returns how many of the reports claim anything.
    public int claiming() {
        return (int) IntStream.range(0, claiming.length).filter(report -> claiming[report]).count();
    }
}
