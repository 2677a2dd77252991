package eu.smartregions.kiosk.report.chance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/// Visits of a made-up exhibition whose regions are dealt at random: some are far more popular than others, and most
/// visits read few, some many.
final class Worlds {
    static final int REGIONS = 89;

    private Worlds() {
    }

    static VisitSets random(int visits, SplittableRandom random) {
        VisitSets sets = new VisitSets();
        for (int visit = 0; visit < visits; visit++) {
            sets.add(some(size(random), random));
        }
        return sets;
    }

    /// The same, but that two regions are read together in a certain number of visits: by trading one of them for the
    /// other between visits, which leaves both as popular and each visit as large as they were.
    static VisitSets planted(int visits, PairClaims.Pair pair, int together, SplittableRandom random) {
        List<int[]> sets = new ArrayList<>();
        for (int visit = 0; visit < visits; visit++) {
            sets.add(some(size(random), random));
        }
        while (sets.stream().filter(set -> has(set, pair.one()) && has(set, pair.other())).count() < together) {
            int[] with = any(sets, set -> has(set, pair.one()) && !has(set, pair.other()) && set.length > 1, random);
            int[] from = any(sets, set -> has(set, pair.other()) && !has(set, pair.one()), random);
            for (int given : with) {
                if (given != pair.one() && !has(from, given)) {
                    replace(with, given, pair.other());
                    replace(from, pair.other(), given);
                    break;
                }
            }
        }
        VisitSets all = new VisitSets();
        sets.forEach(all::add);
        return all;
    }

    private static int[] any(List<int[]> sets, Predicate<int[]> which, SplittableRandom random) {
        List<int[]> some = sets.stream().filter(which).toList();
        return some.get(random.nextInt(some.size()));
    }

    private static boolean has(int[] set, int region) {
        return Arrays.stream(set).anyMatch(member -> member == region);
    }

    private static void replace(int[] set, int old, int anew) {
        Arrays.setAll(set, i -> set[i] == old ? anew : set[i]);
    }

    /// None in one of five visits, else three on average, and as many as 30.
    private static int size(SplittableRandom random) {
        int size = random.nextInt(5) == 0 ? 0 : 1;
        while (size > 0 && size < 30 && random.nextInt(3) > 0) {
            size++;
        }
        return size;
    }

    /// The first regions are the popular ones: their weights are 1, 1/2, 1/3 and so on, from a fifth on.
    private static int[] some(int size, SplittableRandom random) {
        boolean[] taken = new boolean[REGIONS];
        int[] set = new int[size];
        for (int i = 0; i < size; i++) {
            int region = one(random);
            while (taken[region]) {
                region = one(random);
            }
            taken[region] = true;
            set[i] = region;
        }
        Arrays.sort(set);
        return set;
    }

    private static int one(SplittableRandom random) {
        while (true) {
            int region = random.nextInt(REGIONS);
            if (random.nextDouble() * (region + 5) < 5) {
                return region;
            }
        }
    }
}
