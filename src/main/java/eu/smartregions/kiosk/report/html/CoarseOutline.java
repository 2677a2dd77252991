package eu.smartregions.kiosk.report.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An outline as coarse as a page draws it: on a grid of so many units of the map, so that a whole map takes little
/// room in a page.
final class CoarseOutline {
    /// In map units; about a pixel of a map on a page.
    static final int GRID = 2;

    private static final Pattern STEP = Pattern.compile("([MLZ])?\\s*(?:(-?[0-9.]+)[ ,]+(-?[0-9.]+))?");

    private final StringBuilder path = new StringBuilder();
    private StringBuilder ring = new StringBuilder();
    private int corners;
    private long x;
    private long y;

    private CoarseOutline() {
    }

    /// Returns the outline in units of [#GRID], in relative steps; empty where nothing of it is left.
    ///
    /// @param fine absolute `M`, `L` and `Z`, as maps of the content are
    static String coarse(String fine) {
        CoarseOutline outline = new CoarseOutline();
        Matcher step = STEP.matcher(fine);
        while (step.find()) {
            String command = step.group(1);
            if ("Z".equals(command)) {
                outline.close();
            } else if (step.group(2) != null) {
                outline.to("M".equals(command), Math.round(Double.parseDouble(step.group(2)) / GRID),
                        Math.round(Double.parseDouble(step.group(3)) / GRID));
            }
        }
        outline.close();
        return outline.path.toString();
    }

    private void to(boolean first, long toX, long toY) {
        if (first) {
            close();
            ring.append('M').append(toX).append(' ').append(toY);
        } else if (toX != x || toY != y) {
            ring.append(corners == 0 ? "l" : toX - x < 0 ? "" : " ").append(toX - x).append(toY - y < 0 ? "" : " ")
                    .append(toY - y);
            corners++;
        }
        x = toX;
        y = toY;
    }

    /// Keeps a ring that still encloses something.
    private void close() {
        if (corners > 2) {
            path.append(ring).append('z');
        }
        ring = new StringBuilder();
        corners = 0;
    }
}
