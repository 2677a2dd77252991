package eu.smartregions.kiosk.mosaic;

import eu.smartregions.kiosk.mosaic.draw.Tones;

/// The colours of a hero.
///
/// @param light whether its grounds are light, as inside the coast of a region whose ground is dark
record HeroInk(Tones tones, boolean light) {
    /// Returns the ground of the first and last tile.
    int ground() {
        return light ? Tones.WHITE : Tones.INK;
    }

    /// Returns the ground of the two others.
    int other() {
        return light ? tones.tint() : tones.deep();
    }

    /// Returns the colour of the first half of the figure.
    int figure() {
        return light ? tones.shade() : Tones.WHITE;
    }

    /// Returns the colour of the second half of the figure.
    int second() {
        return light ? tones.mid() : tones.bright();
    }

    /// Returns yellow where that can be seen, else another colour.
    int accent(int onLight) {
        return light ? onLight : Tones.ACCENT;
    }
}
