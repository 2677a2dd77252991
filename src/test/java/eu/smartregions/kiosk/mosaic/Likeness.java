package eu.smartregions.kiosk.mosaic;

import eu.smartregions.kiosk.mosaic.draw.Pixels;

/// How alike two pictures are.
final class Likeness {
    private Likeness() {
    }

    /// The difference hash: of nine by eight fields, whether each is brighter than the next. Source: N. Krawetz, Kind
    /// of like that, 2013.
    static long hash(Pixels picture) {
        long hash = 0;
        for (int row = 0; row < 8; row++) {
            for (int column = 0; column < 8; column++) {
                hash = hash << 1 | (brightness(picture, column, row) < brightness(picture, column + 1, row) ? 1 : 0);
            }
        }
        return hash;
    }

    private static double brightness(Pixels picture, int column, int row) {
        int width = picture.width() / 9;
        int height = picture.height() / 8;
        double sum = 0;
        for (int y = row * height; y < (row + 1) * height; y++) {
            for (int x = column * width; x < (column + 1) * width; x++) {
                int colour = picture.at(x, y);
                sum += 0.299 * (colour >> 16 & 0xFF) + 0.587 * (colour >> 8 & 0xFF) + 0.114 * (colour & 0xFF);
            }
        }
        return sum;
    }

    /// Returns the share of a picture's pixels that are the same in a larger one.
    ///
    /// @param x where the picture would lie in the larger one, in pixels
    /// @param y where the picture would lie in the larger one, in pixels
    static double same(Pixels picture, Pixels larger, int x, int y) {
        int same = 0;
        for (int row = 0; row < picture.height(); row++) {
            for (int column = 0; column < picture.width(); column++) {
                same += picture.at(column, row) == larger.at(x + column, y + row) ? 1 : 0;
            }
        }
        return same / (double) (picture.width() * picture.height());
    }
}
