package eu.smartregions.kiosk.app.check;

import eu.smartregions.kiosk.screen.staff.StaffDesk.Touched;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// How a touch panel is to be corrected. All lengths are shares of the screen's width and height.
///
/// @param matrix six numbers, row by row, that take a point where a finger was felt to the one where it was
/// @param off    the longest way between the two, before the correction
/// @param left   the same after it
public record TouchFit(List<Double> matrix, double off, double left) {
    /// A panel that needs no correction.
    public static final List<Double> NOTHING = List.of(1.0, 0.0, 0.0, 0.0, 1.0, 0.0);
    private static final int COLUMNS = 3;
    private static final double SINGULAR = 1e-6;

    public TouchFit {
        matrix = List.copyOf(matrix);
    }

    /// Returns the correction with the least squares of what is left; empty if the touches lie on one line.
    public static Optional<TouchFit> of(List<Touched> touches) {
        return row(touches, Touched::meantX).flatMap(across -> row(touches, Touched::meantY).map(down -> {
            List<Double> matrix = List.of(across[0], across[1], across[2], down[0], down[1], down[2]);
            return new TouchFit(matrix, longest(touches, NOTHING), longest(touches, matrix));
        }));
    }

    /// Returns the correction that does first another one, then this.
    public List<Double> after(List<Double> first) {
        return List.of(column(0, first, 0), column(0, first, 1), column(0, first, 2) + matrix.get(2),
                column(COLUMNS, first, 0), column(COLUMNS, first, 1), column(COLUMNS, first, 2) + matrix.get(5));
    }

    private double column(int row, List<Double> first, int column) {
        return matrix.get(row) * first.get(column) + matrix.get(row + 1) * first.get(COLUMNS + column);
    }

    /// Returns six numbers as scripts and libinput read them.
    static String written(List<Double> matrix) {
        return matrix.stream().map(number -> String.format(Locale.ROOT, "%.6f", number))
                .collect(Collectors.joining(" "));
    }

    private static double longest(List<Touched> touches, List<Double> m) {
        return touches.stream()
                .mapToDouble(each -> Math.max(
                        Math.abs(m.get(0) * each.x() + m.get(1) * each.y() + m.get(2) - each.meantX()),
                        Math.abs(m.get(3) * each.x() + m.get(4) * each.y() + m.get(5) - each.meantY())))
                .max().orElse(0);
    }

    /// Solves the normal equations of one row by Cramer's rule.
    private static Optional<double[]> row(List<Touched> touches, ToDoubleFunction<Touched> meant) {
        double[][] sums = new double[COLUMNS][COLUMNS];
        double[] goal = new double[COLUMNS];
        for (Touched each : touches) {
            double[] felt = {each.x(), each.y(), 1};
            for (int i = 0; i < COLUMNS; i++) {
                goal[i] += felt[i] * meant.applyAsDouble(each);
                for (int j = 0; j < COLUMNS; j++) {
                    sums[i][j] += felt[i] * felt[j];
                }
            }
        }
        double whole = determinant(sums);
        if (Math.abs(whole) < SINGULAR) {
            return Optional.empty();
        }
        double[] solved = new double[COLUMNS];
        for (int j = 0; j < COLUMNS; j++) {
            double[][] changed = new double[COLUMNS][];
            for (int i = 0; i < COLUMNS; i++) {
                changed[i] = sums[i].clone();
                changed[i][j] = goal[i];
            }
            solved[j] = determinant(changed) / whole;
        }
        return Optional.of(solved);
    }

    private static double determinant(double[][] m) {
        return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1]) - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
                + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
    }
}
