package eu.smartregions.kiosk.ui.theme;

import eu.smartregions.kiosk.content.AreaLook;
import java.util.List;

/// The patterns that tell areas apart without colour, as stroked paths: any size, any zoom, coloured by the style
/// sheet.
public final class Pattern {
    /// The reach of most marks, and of a dot, as shares of half a tile.
    private static final double MARK = 0.55;
    private static final double DOT = 0.16;

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
            boolean shifted = isShifted(look) && row % 2 == 1;
            for (double x = shifted ? tile : half; x + half * (shifted ? reach(look) : 1) <= width + 0.5; x += tile) {
                mark(path, look, x, y, half);
            }
            row++;
        }
        return path.toString();
    }

    /// The path that covers an outline with the pattern of a look: lines end at its edge, marks are left out where they
    /// would cross it. So nothing has to be cut off when it is drawn, for which the toolkit would need a picture of its
    /// own.
    ///
    /// @param tile of one repetition, in the units of the outline
    public static String within(AreaLook look, Rings rings, double tile) {
        StringBuilder path = new StringBuilder();
        if (look == AreaLook.ENERGY) {
            double first = Math.floor((rings.left() + rings.top()) / tile) * tile;
            for (double start = first; start < rings.right() + rings.bottom(); start += tile) {
                cut(path, rings, start - rings.top() + tile, rings.top() - tile, start - rings.bottom() - tile,
                        rings.bottom() + tile);
            }
        } else if (look == AreaLook.INDUSTRY) {
            double half = tile / 2;
            for (double x = start(rings.left(), tile) + half; x < rings.right(); x += tile) {
                cut(path, rings, x, rings.top() - tile, x, rings.bottom() + tile);
            }
            for (double y = start(rings.top(), tile) + half; y < rings.bottom(); y += tile) {
                cut(path, rings, rings.left() - tile, y, rings.right() + tile, y);
            }
        } else if (look != AreaLook.PLAIN) {
            marks(path, look, rings, tile);
        }
        return path.toString();
    }

    private static double start(double edge, double tile) {
        return Math.floor(edge / tile) * tile;
    }

    private static void cut(StringBuilder path, Rings rings, double fromX, double fromY, double toX, double toY) {
        double[] cuts = rings.cuts(fromX, fromY, toX, toY);
        for (int i = 0; i + 1 < cuts.length; i += 2) {
            line(path, fromX + (toX - fromX) * cuts[i], fromY + (toY - fromY) * cuts[i],
                    fromX + (toX - fromX) * cuts[i + 1], fromY + (toY - fromY) * cuts[i + 1]);
        }
    }

    private static void marks(StringBuilder path, AreaLook look, Rings rings, double tile) {
        double half = tile / 2;
        double wide = half * reach(look);
        double high = Math.min(wide, half * MARK);
        for (double y = start(rings.top(), tile) + half; y < rings.bottom(); y += tile) {
            List<Row> rows = List.of(new Row(rings, y - high), new Row(rings, y), new Row(rings, y + high));
            boolean shifted = isShifted(look) && Math.round(y / tile - 0.5) % 2 != 0;
            for (double x = start(rings.left(), tile) + (shifted ? 0 : half); x < rings.right(); x += tile) {
                double middle = x;
                if (rows.stream().allMatch(row -> row.holds(middle - wide, middle + wide))) {
                    mark(path, look, x, y, half);
                }
            }
        }
    }

    /// The parts of a horizontal line that are inside an outline.
    private record Row(double from, double length, double[] cuts) {
        Row(Rings rings, double y) {
            double left = rings.left() - 1;
            double right = rings.right() + 1;
            this(left, right - left, rings.cuts(left, y, right, y));
        }

        boolean holds(double left, double right) {
            for (int i = 0; i + 1 < cuts.length; i += 2) {
                if (from + length * cuts[i] <= left && right <= from + length * cuts[i + 1]) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean isShifted(AreaLook look) {
        return look == AreaLook.DIGITAL || look == AreaLook.MOBILITY;
    }

    /// Returns the reach of a mark to both sides, as a share of half a tile.
    private static double reach(AreaLook look) {
        return look == AreaLook.DIGITAL ? DOT : look == AreaLook.BLUE ? 1 : MARK;
    }

    private static void mark(StringBuilder path, AreaLook look, double x, double y, double half) {
        double r = half * MARK;
        switch (look) {
            case DIGITAL -> circle(path, x, y, half * DOT);
            case CIRCULAR -> circle(path, x, y, r);
            case AGROFOOD -> line(path, x - r, y - r * 0.7, x, y + r * 0.7, x + r, y - r * 0.7);
            case HEALTH -> {
                line(path, x - r, y, x + r, y);
                line(path, x, y - r, x, y + r);
            }
            case BLUE -> path.append('M').append(hundredths(x - half)).append(' ').append(hundredths(y))
                    .append('q').append(hundredths(half / 2)).append(' ').append(hundredths(-half * 0.9))
                    .append(' ').append(hundredths(half)).append(" 0t").append(hundredths(half)).append(" 0");
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
        String arc = "a" + hundredths(r) + " " + hundredths(r) + " 0 1 0 ";
        path.append('M').append(hundredths(x - r)).append(' ').append(hundredths(y))
                .append(arc).append(hundredths(2 * r)).append(" 0").append(arc).append(hundredths(-2 * r)).append(" 0");
    }

    private static void line(StringBuilder path, double... points) {
        for (int i = 0; i < points.length; i += 2) {
            path.append(i == 0 ? 'M' : 'L').append(hundredths(points[i])).append(' ').append(hundredths(points[i + 1]));
        }
    }

    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
