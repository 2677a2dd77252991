package eu.smartregions.kiosk.mosaic;

import java.util.ArrayList;
import java.util.List;

/// A square of the block, counted from its upper left corner.
record Spot(int column, int row) {
    /// Returns all squares, row by row.
    static List<Spot> all() {
        List<Spot> all = new ArrayList<>();
        for (int i = 0; i < Site.BLOCK * Site.BLOCK; i++) {
            all.add(new Spot(i % Site.BLOCK, i / Site.BLOCK));
        }
        return all;
    }

    /// Returns the four squares of a hero that begins here.
    List<Spot> four() {
        return List.of(this, new Spot(column + 1, row), new Spot(column, row + 1), new Spot(column + 1, row + 1));
    }

    /// Returns the steps to another, along rows and columns.
    int steps(Spot other) {
        return Math.abs(column - other.column) + Math.abs(row - other.row);
    }

    /// Whether it is dark on a chessboard.
    boolean isOdd() {
        return (column + row) % 2 == 1;
    }
}
