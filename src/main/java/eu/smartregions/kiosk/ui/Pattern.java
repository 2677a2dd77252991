package eu.smartregions.kiosk.ui;

import eu.smartregions.kiosk.content.AreaLook;

/// The patterns that tell areas apart without colour, as stroked paths: any size, any zoom, coloured by the style sheet.
public final class Pattern {

    private Pattern() {
    }

    /// The path that covers a box with the pattern of a look, in SVG notation; empty for the plain look.
    ///
    /// @param width  of the box, in pixels
    /// @param height of the box, in pixels
    /// @param tile   of one repetition, in pixels
    public static String path(AreaLook look, double width, double height, double tile) {
        if (look == AreaLook.PLAIN) {
            return "";
        }
        if (look == AreaLook.ENERGY) {
            return diagonals(width, height, tile);
        }
        if (look == AreaLook.INDUSTRY) {
            return grid(width, height, tile);
        }
        StringBuilder path = new StringBuilder();
        double half = tile / 2;
        int row = 0;
        for (double y = half; y + half <= height + 0.5; y += tile) {
            boolean shifted = (look == AreaLook.DIGITAL || look == AreaLook.MOBILITY) && row % 2 == 1;
            for (double x = shifted ? tile : half; x + half <= width + 0.5 + (shifted ? half : 0); x += tile) {
                mark(path, look, x, y, half);
            }
            row++;
        }
        return path.toString();
    }

    private static void mark(StringBuilder path, AreaLook look, double x, double y, double half) {
        double r = half * 0.55;
        switch (look) {
            case DIGITAL -> circle(path, x, y, half * 0.16);
            case CIRCULAR -> circle(path, x, y, r);
            case AGROFOOD -> line(path, x - r, y - r * 0.7, x, y + r * 0.7, x + r, y - r * 0.7);
            case HEALTH -> {
                line(path, x - r, y, x + r, y);
                line(path, x, y - r, x, y + r);
            }
            case BLUE -> path.append('M').append(tenths(x - half)).append(' ').append(tenths(y))
                    .append('q').append(tenths(half / 2)).append(' ').append(tenths(-half * 0.9))
                    .append(' ').append(tenths(half)).append(" 0t").append(tenths(half)).append(" 0");
            case MOBILITY -> line(path, x - r, y, x + r, y);
            case CREATIVE -> line(path, x, y - r, x + r, y, x, y + r, x - r, y, x, y - r);
            case MATERIALS -> line(path, x, y - r, x + r, y + r * 0.8, x - r, y + r * 0.8, x, y - r);
            case ENERGY, INDUSTRY, PLAIN -> throw new IllegalArgumentException(look + " is not made of marks");
        }
    }

    private static String diagonals(double width, double height, double tile) {
        StringBuilder path = new StringBuilder();
        for (double start = tile; start < width + height; start += tile) {
            double x1 = Math.max(0, start - height);
            double x2 = Math.min(width, start);
            line(path, x1, start - x1, x2, start - x2);
        }
        return path.toString();
    }

    private static String grid(double width, double height, double tile) {
        StringBuilder path = new StringBuilder();
        for (double x = tile / 2; x < width; x += tile) {
            line(path, x, 0, x, height);
        }
        for (double y = tile / 2; y < height; y += tile) {
            line(path, 0, y, width, y);
        }
        return path.toString();
    }

    private static void circle(StringBuilder path, double x, double y, double r) {
        String arc = "a" + tenths(r) + " " + tenths(r) + " 0 1 0 ";
        path.append('M').append(tenths(x - r)).append(' ').append(tenths(y))
                .append(arc).append(tenths(2 * r)).append(" 0").append(arc).append(tenths(-2 * r)).append(" 0");
    }

    private static void line(StringBuilder path, double... points) {
        for (int i = 0; i < points.length; i += 2) {
            path.append(i == 0 ? 'M' : 'L').append(tenths(points[i])).append(' ').append(tenths(points[i + 1]));
        }
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
