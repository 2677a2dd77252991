package eu.smartregions.kiosk.mosaic;

import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Drawing;
import eu.smartregions.kiosk.mosaic.draw.Ink;

/// The tiles: each draws one square. Their names say what is seen.
enum Tile {
    BLANK((_, _) -> {}),
    QUARTER(PlainTiles::quarter),
    ARCS(PlainTiles::arcs),
    STRIPES(PlainTiles::stripes),
    DIAGONALS(PlainTiles::diagonals),
    RINGS(PlainTiles::rings),
    DOTS(PlainTiles::dots),
    LENS(PlainTiles::lens),
    CHEVRONS(PlainTiles::chevrons),
    DIAMOND(PlainTiles::diamond),
    PETALS(PlainTiles::petals),
    WEAVE(PlainTiles::weave),
    TRIANGLES(PlainTiles::triangles),
    MILL(EnergyTiles::mill),
    BOLT(EnergyTiles::bolt),
    SOLAR(EnergyTiles::solar),
    SUN(EnergyTiles::sun),
    BATTERY(EnergyTiles::battery),
    CHIP(DigitalTiles::chip),
    WAVES_OF_RADIO(DigitalTiles::radio),
    BARS(DigitalTiles::bars),
    PIXELS(DigitalTiles::pixels),
    TRACE(DigitalTiles::trace),
    BEND(DigitalTiles::bend),
    ENDS(DigitalTiles::ends),
    SERVER(DigitalTiles::server),
    LOOP(LandTiles::loop),
    LEAF(LandTiles::leaf),
    DROP(LandTiles::drop),
    BOTTLE(LandTiles::bottle),
    BOX(LandTiles::box),
    GRAIN(LandTiles::grain),
    APPLE(LandTiles::apple),
    SPROUT(LandTiles::sprout),
    GEAR(WorkshopTiles::gear),
    SAW_ROOF(WorkshopTiles::sawRoof),
    NUT(WorkshopTiles::nut),
    CRANE(WorkshopTiles::crane),
    SPANNER(WorkshopTiles::spanner),
    HEART(HealthTiles::heart),
    CROSS(HealthTiles::cross),
    PILL(HealthTiles::pill),
    CELL(HealthTiles::cell),
    FLASK(HealthTiles::flask),
    FISH(SeaTiles::fish),
    SAIL(SeaTiles::sail),
    LIGHTHOUSE(SeaTiles::lighthouse),
    SCALES(SeaTiles::scales),
    SWELL(SeaTiles::swell),
    ANCHOR(SeaTiles::anchor),
    TRAIN(TravelTiles::train),
    ROAD(TravelTiles::road),
    RAILS(TravelTiles::rails),
    WHEEL(TravelTiles::wheel),
    ARCH(TravelTiles::arch),
    TOWER(CultureTiles::tower),
    WINDOW(CultureTiles::window),
    BALLOON(CultureTiles::balloon),
    PEAK(CultureTiles::peak),
    COLUMN(CultureTiles::column),
    GEM(WorkshopTiles::gem),
    CUBE(WorkshopTiles::cube),
    LATTICE(WorkshopTiles::lattice),
    HONEYCOMB(WorkshopTiles::honeycomb);

    private final Drawing figure;

    Tile(Drawing figure) {
        this.figure = figure;
    }

    /// Draws what it shows, on a ground that is there.
    void figure(Canvas canvas, Ink ink) {
        figure.draw(canvas, ink);
    }

    /// Draws a tile of its usual size, upright.
    void draw(Canvas canvas, double x, double y, Ink ink) {
        draw(canvas, x, y, 1, 0, ink);
    }

    /// Draws it in a square; nothing leaves the square.
    ///
    /// @param size  of the square, in tiles
    /// @param turns quarter turns
    void draw(Canvas canvas, double x, double y, double size, int turns, Ink ink) {
        canvas.square(x, y, size, turns, () -> {
            canvas.rect(0, 0, 1, 1, ink.ground());
            figure.draw(canvas, ink);
        });
    }

    /// Whether it may be turned by quarters.
    boolean turns() {
        return switch (this) {
            case QUARTER, ARCS, LENS, BEND, STRIPES, TRACE, DIAGONALS -> true;
            default -> false;
        };
    }
}
