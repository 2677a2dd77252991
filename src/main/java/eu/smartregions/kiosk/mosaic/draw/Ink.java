package eu.smartregions.kiosk.mosaic.draw;

/// The colours of a tile, as ARGB.
///
/// @param ground of the square, or [Tones#NONE] to leave what is there
/// @param figure of what is drawn on it
/// @param second of its second part
public record Ink(int ground, int figure, int second) {
    /// A tile of two colours.
    public Ink(int ground, int figure) {
        this(ground, figure, figure);
    }

    /// Returns a colour between figure and ground, for what is behind or in the shade.
    public int quiet() {
        return Tones.mix(figure, ground, 0.4);
    }
}
