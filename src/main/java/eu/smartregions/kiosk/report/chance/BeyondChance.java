package eu.smartregions.kiosk.report.chance;

/// The rule by which one number is called greater than another, everywhere: in the report, on an exhibitor's page and
/// on the staff's screen. What chance alone would make in more than one case of a hundred is called level.
///
/// The greatest of many counts is told from the next one by the same rule as one of two: the exact test of the winner
/// against the runner-up keeps its level however many there were to choose from.
///
/// Sources: Przyborowski and Wilenski, "Homogeneity of results in testing samples from Poisson series", 1940, for two
/// counts; Hung and Fithian, "Rank verification for exponential families", 2019, for the greatest of many; Fisher, "The
/// logic of inductive inference", 1935, for two shares; Clopper and Pearson, "The use of confidence or fiducial limits
/// illustrated in the case of the binomial", 1934, for the doubled tail.
public final class BeyondChance {
    /// The probability of a claim where chance alone was at work, at most.
    public static final double LEVEL = 0.01;

    private BeyondChance() {
    }

    /// Whether a count of independent occurrences is greater than another one by more than chance makes.
    public static boolean tells(long more, long less) {
        return more > less && probability(more + less, more, 0.5) <= LEVEL;
    }

    /// Whether two shares differ by more than chance makes.
    ///
    /// @param part      of `whole`
    /// @param otherPart of `otherWhole`
    public static boolean tellsShares(long part, long whole, long otherPart, long otherWhole) {
        long parts = part + otherPart;
        boolean above = (double) part * otherWhole > (double) otherPart * whole;
        double tail = above
                ? hypergeometricTail(whole, otherWhole, parts, part)
                : hypergeometricTail(otherWhole, whole, parts, otherPart);
        return 2 * tail <= LEVEL;
    }

    /// Returns the probability that chance alone takes a count at least as far from its expectation on the same side,
    /// doubled for the other side.
    ///
    /// @param all   how many occurrences there are
    /// @param count how many of them are of this kind
    /// @param share the probability that one is of this kind
    static double probability(long all, long count, double share) {
        if (share >= 1) {
            return 1;
        }
        boolean above = count > all * share;
        double tail = above ? upperTail(all, count, share) : upperTail(all, all - count, 1 - share);
        return Math.min(1, 2 * tail);
    }

    /// Returns the probability of `count` or more among `all`, where `count` is not below the expectation: from there
    /// on every further number is less probable than the one before, so that the sum may end where nothing is added.
    static double upperTail(long all, long count, double share) {
        double odds = share / (1 - share);
        double term = Math.exp(logChoose(all, count) + count * Math.log(share) + (all - count) * Math.log1p(-share));
        double sum = 0;
        for (long k = count; k <= all && sum + term > sum; k++) {
            sum += term;
            term *= odds * (all - k) / (k + 1);
        }
        return sum;
    }

    /// Returns the probability that of `drawn` out of two groups, `count` or more are of the first, where `count` is
    /// not below the expectation.
    private static double hypergeometricTail(long first, long second, long drawn, long count) {
        double term = Math.exp(logChoose(first, count) + logChoose(second, drawn - count)
                - logChoose(first + second, drawn));
        double sum = 0;
        for (long k = count; k <= Math.min(first, drawn) && sum + term > sum; k++) {
            sum += term;
            term *= (double) (first - k) * (drawn - k) / ((double) (k + 1) * (second - drawn + k + 1));
        }
        return sum;
    }

    private static double logChoose(long all, long count) {
        double logarithm = 0;
        for (long i = 1; i <= Math.min(count, all - count); i++) {
            logarithm += Math.log((double) (all - i + 1) / i);
        }
        return logarithm;
    }
}
