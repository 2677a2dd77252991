package eu.smartregions.kiosk.mosaic;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.mosaic.draw.Canvas;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a field is known by, drawn over two by two tiles; its colours change from tile to tile.
enum Hero {
    ROTOR(PowerHeroes::rotor, Tile.MILL),
    FLASH(PowerHeroes::flash, Tile.BOLT),
    SUNRISE(PowerHeroes::sunrise, Tile.SUN),
    PROCESSOR(PowerHeroes::processor, Tile.CHIP),
    NETWORK(PowerHeroes::network, null),
    CYCLE(LifeHeroes::cycle, Tile.LOOP),
    BIG_LEAF(LifeHeroes::leaf, Tile.LEAF),
    EAR(LifeHeroes::ear, Tile.GRAIN),
    BIG_APPLE(LifeHeroes::bigApple, Tile.APPLE),
    COGWHEEL(WorkshopHeroes::cogwheel, Tile.GEAR),
    ROBOT(WorkshopHeroes::robot, null),
    WORKS(WorkshopHeroes::works, Tile.SAW_ROOF),
    COGS(WorkshopHeroes::cogs, Tile.GEAR),
    BIG_HEART(LifeHeroes::bigHeart, Tile.HEART),
    HELIX(LifeHeroes::helix, null),
    BIG_FISH(JourneyHeroes::fish, Tile.FISH),
    BOAT(JourneyHeroes::boat, Tile.SAIL),
    BIG_WHEEL(JourneyHeroes::bigWheel, Tile.WHEEL),
    LOCOMOTIVE(JourneyHeroes::locomotive, Tile.TRAIN),
    TEMPLE(JourneyHeroes::temple, Tile.COLUMN),
    THEATRE(JourneyHeroes::theatre, null),
    CRYSTAL(WorkshopHeroes::crystal, Tile.GEM),
    CUBES(WorkshopHeroes::cubes, Tile.CUBE),
    ROSETTE(JourneyHeroes::rosette, null);

    private final Figure figure;
    private final Optional<Tile> twin;

    Hero(Figure figure, @Nullable Tile twin) {
        this.figure = figure;
        this.twin = Optional.ofNullable(twin);
    }

    /// What a hero shows, drawn on the square from 0, 0 to 2, 2.
    @FunctionalInterface
    interface Figure {
        void draw(Canvas canvas, HeroInk ink);
    }

    /// Returns the tile that shows the same, which is not drawn beside it.
    Optional<Tile> twin() {
        return twin;
    }

    /// Returns the heroes of a look; the first stands for it where nothing else is said.
    static List<Hero> of(AreaLook look) {
        return switch (look) {
            case ENERGY -> List.of(ROTOR, FLASH, SUNRISE);
            case DIGITAL -> List.of(PROCESSOR, NETWORK);
            case CIRCULAR -> List.of(CYCLE, BIG_LEAF);
            case AGROFOOD -> List.of(EAR, BIG_APPLE);
            case INDUSTRY -> List.of(COGWHEEL, ROBOT, WORKS, COGS);
            case HEALTH -> List.of(BIG_HEART, HELIX);
            case BLUE -> List.of(BIG_FISH, BOAT);
            case MOBILITY -> List.of(BIG_WHEEL, LOCOMOTIVE);
            case CREATIVE -> List.of(TEMPLE, THEATRE);
            case MATERIALS -> List.of(CRYSTAL, CUBES);
            case PLAIN -> List.of(ROSETTE);
        };
    }

    /// Draws it on the two by two tiles from a place on.
    void draw(Canvas canvas, double x, double y, HeroInk ink) {
        canvas.at(x, y, 1, () -> canvas.within(new Rectangle2D.Double(0, 0, 2, 2), () -> {
            for (int i = 0; i < 4; i++) {
                canvas.rect(i % 2, Math.floorDiv(i, 2), 1, 1, i % 3 == 0 ? ink.ground() : ink.other());
            }
            figure.draw(canvas, ink);
        }));
    }
}
