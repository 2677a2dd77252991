package eu.smartregions.kiosk.mosaic.draw;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// A composed picture.
public final class Pixels {
    private final int width;
    private final int height;
    private final int[] argb;

    private Pixels(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    static Pixels of(BufferedImage image) {
        return new Pixels(image.getWidth(), image.getHeight(),
                ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
    }

    /// Returns its width in pixels.
    public int width() {
        return width;
    }

    /// Returns its height in pixels.
    public int height() {
        return height;
    }

    /// Returns its pixels row by row as ARGB, premultiplied; not a copy, since pictures are large.
    public int[] argb() {
        return argb;
    }

    /// Returns the colour of a pixel as ARGB, premultiplied.
    public int at(int x, int y) {
        return argb[y * width + x];
    }
}
