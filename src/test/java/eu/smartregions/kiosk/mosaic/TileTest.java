package eu.smartregions.kiosk.mosaic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import eu.smartregions.kiosk.mosaic.draw.Pixels;
import eu.smartregions.kiosk.mosaic.draw.Tones;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each tile and each hero draws something, in its own square and nowhere else.
final class TileTest {
    private static final int U = 40;

    @ParameterizedTest
    @EnumSource
    void drawsInItsSquareAlone(Tile tile) {
        for (int turns = 0; turns < 4; turns++) {
            int turned = turns;
            Pixels drawn = Canvas.picture(3, 3, U,
                    canvas -> tile.draw(canvas, 1, 1, 1, turned, new Ink(Tones.INK, Tones.WHITE, Tones.ACCENT)));
            assertEquals(U * U, inside(drawn, 1, false));
            assertEquals(0, outside(drawn, 1));
            assertTrue(tile == Tile.BLANK || inside(drawn, 1, true) > U * U / 20, () -> tile + " shows something");
        }
    }

    @ParameterizedTest
    @EnumSource
    void drawsInItsFourSquaresAlone(Hero hero) {
        for (AreaLook look : AreaLook.values()) {
            Pixels drawn = Canvas.picture(4, 4, U,
                    canvas -> hero.draw(canvas, 1, 1, new HeroInk(Tones.of(look), look.ordinal() % 2 == 0)));
            assertEquals(4 * U * U, inside(drawn, 2, false));
            assertEquals(0, outside(drawn, 2));
            assertTrue(Arrays.stream(drawn.argb()).distinct().count() > 4, () -> hero + " shows something");
        }
    }

    @Test
    void everyLookHasItsHeroesAndItsDeck() {
        for (Hero hero : Hero.values()) {
            assertTrue(Arrays.stream(AreaLook.values())
                    .anyMatch(look -> Hero.of(look).contains(hero)), () -> hero + " belongs to a field");
        }
        for (Tile tile : Tile.values()) {
            assertTrue(tile == Tile.BLANK || Arrays.stream(AreaLook.values())
                    .map(Deck::of).anyMatch(deck -> deck.pictures().contains(tile) || deck.rhythm().contains(tile)),
                    () -> tile + " belongs to a field");
        }
    }

    /// Red on white and white on red are the signs of others.
    @Test
    void theCrossIsNeverRedOnWhiteNorWhiteOnRed() {
        Tones red = Tones.of(AreaLook.HEALTH);
        Pixels onWhite = cross(new Ink(Tones.WHITE, red.dark()));
        assertEquals(Tones.WHITE, onWhite.at(1, 1));
        assertEquals(Tones.INK, onWhite.at(U / 2, U / 2));
        Pixels onRed = cross(new Ink(red.dark(), Tones.WHITE));
        assertEquals(Tones.INK, onRed.at(1, 1));
        assertEquals(Tones.WHITE, onRed.at(U / 2, U / 2));
    }

    private static Pixels cross(Ink ink) {
        return Canvas.picture(1, 1, U, canvas -> Tile.CROSS.draw(canvas, 0, 0, ink));
    }

    /// Returns the number of pixels drawn in the middle squares.
    ///
    /// @param figure whether those of the ground are left out
    private static long inside(Pixels drawn, int side, boolean figure) {
        long count = 0;
        for (int y = U; y < U + side * U; y++) {
            for (int x = U; x < U + side * U; x++) {
                int pixel = drawn.at(x, y);
                count += pixel >>> 24 == 0xFF && !(figure && pixel == Tones.INK) ? 1 : 0;
            }
        }
        return count;
    }

    private static long outside(Pixels drawn, int side) {
        return Arrays.stream(drawn.argb()).filter(pixel -> pixel != 0).count() - inside(drawn, side, false);
    }
}
