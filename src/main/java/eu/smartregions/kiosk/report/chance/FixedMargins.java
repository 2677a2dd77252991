package eu.smartregions.kiosk.report.chance;

/// The model of visits that read what they read by chance: every visit reads exactly as many regions as it did, every
/// region is read as often as it was, and nothing else is known. Of all such models it is the one of the greatest
/// entropy: the probability that a visit of `k` regions reads a certain set is proportional to the product of weights
/// of its members, one weight for each region. From it follows how often chance alone brings two regions together.
///
/// Sources: Chen, Dempster and Liu, "Weighted finite population sampling to maximize entropy", 1994, for the
/// probabilities of one and of two members by recursion over the size; Saracco, Straka, Di Clemente, Gabrielli,
/// Caldarelli and Squartini, "Inferring monopartite projections of bipartite networks: an entropy-based approach",
/// 2017, for judging common neighbours by such a model.
final class FixedMargins {
    private static final int MOST_ROUNDS = 300;
    private static final double NEAR = 1e-6;

    private final long[] sizes;
    private final double[] weights;
    /// By size and region: the probability that a visit of that size reads the region.
    private final double[][] reads;
    private final double[] rates;

    /// Fits the weights.
    ///
    /// @param sizes      how many visits read 0, 1, 2 and more regions
    /// @param popularity in how many visits each region was read
    FixedMargins(long[] sizes, long[] popularity) {
        this.sizes = sizes.clone();
        weights = new double[popularity.length];
        reads = new double[sizes.length][popularity.length];
        rates = new double[sizes.length];
        long visits = 0;
        for (int k = 1; k < sizes.length; k++) {
            visits += sizes[k];
        }
        for (int r = 0; r < weights.length; r++) {
            weights[r] = popularity[r] / (visits - popularity[r] + 0.5);
        }
        spread();
        for (int round = 0; round < MOST_ROUNDS && adjust(popularity, visits) > NEAR; round++) {
            spread();
        }
        spread();
    }

    /// Returns in how many visits chance alone brings two regions together, on average.
    double expected(int one, int other) {
        double both = 0;
        double sum = 0;
        for (int k = 1; k < sizes.length; k++) {
            double least = Math.max(0, reads[k][one] + reads[k][other] - 1);
            double most = Math.min(reads[k][one], reads[k][other]);
            both = Math.min(most, Math.max(least, rates[k] * weights[one] * (reads[k - 1][other] - both)));
            sum += sizes[k] * both;
        }
        return sum;
    }

    /// Takes the weights nearer to the popularity that they shall give.
    ///
    /// @return by which part of it the popularity of a region was missed, at most
    private double adjust(long[] popularity, long visits) {
        double farthest = 0;
        double sum = 0;
        for (int r = 0; r < weights.length; r++) {
            double modelled = 0;
            for (int k = 1; k < sizes.length; k++) {
                modelled += sizes[k] * reads[k][r];
            }
            if (popularity[r] == 0) {
                continue;
            }
            farthest = Math.max(farthest, Math.abs(modelled / popularity[r] - 1));
            weights[r] *= popularity[r] / modelled * (visits - modelled + 0.5) / (visits - popularity[r] + 0.5);
            sum += weights[r];
        }
        for (int r = 0; r < weights.length; r++) {
            weights[r] /= sum;
        }
        return farthest;
    }

    /// Works out the probabilities for each size from those for the size below.
    private void spread() {
        for (int k = 1; k < sizes.length; k++) {
            double sum = 0;
            for (int r = 0; r < weights.length; r++) {
                reads[k][r] = weights[r] * (1 - reads[k - 1][r]);
                sum += reads[k][r];
            }
            rates[k] = sum == 0 ? 0 : k / sum;
            for (int r = 0; r < weights.length; r++) {
                reads[k][r] = Math.min(1, reads[k][r] * rates[k]);
            }
        }
    }
}
