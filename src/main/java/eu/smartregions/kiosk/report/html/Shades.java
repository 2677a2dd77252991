package eu.smartregions.kiosk.report.html;

/// Even steps of a number of visits, each with a shade of its own: round numbers, so that a legend can be read.
///
/// @param step visits in a step, at least 1
record Shades(long step) {
    /// How many shades there are.
    static final int MOST = 5;

    /// Returns the steps of up to `most` visits.
    static Shades upTo(long most) {
        long step = 1;
        long[] factors = {2, 5, 10};
        long ten = 1;
        int factor = 0;
        while (step * MOST < most) {
            step = ten * factors[factor];
            factor = (factor + 1) % factors.length;
            ten = factor == 0 ? ten * 10 : ten;
        }
        return new Shades(step);
    }

    /// The shade of a number of visits, from 1 to [#MOST]; 0 for none.
    int of(long visits) {
        return (int) Math.min(MOST, (visits + step - 1) / step);
    }

    /// The least number of visits with a shade.
    long from(int shade) {
        return (shade - 1) * step + 1;
    }

    /// The greatest number of visits with a shade.
    long to(int shade) {
        return shade * step;
    }
}
