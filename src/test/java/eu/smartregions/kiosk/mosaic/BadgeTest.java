package eu.smartregions.kiosk.mosaic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.Introduction.Emblem;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import eu.smartregions.kiosk.mosaic.draw.Pixels;
import eu.smartregions.kiosk.mosaic.draw.Tones;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a hook is about stands on its region's face: once, whole, and unlike every other tile.
final class BadgeTest {
    private static final int U = 72;
    private static final int SMALL = 24;
    private static final Optional<String> SQUARE = Optional.of("M0,0L10,0L10,10L0,10Z");
    /// A coast may cut the corners of a tile.
    private static final double MOST = 0.9;
    /// Of sixty-four; the two that are most alike, a sheet of paper and an office tower, differ by five.
    private static final int LEAST_BITS = 4;
    /// The two that are most alike, a peach and an apple, differ in 24 per cent of their pixels.
    private static final double LEAST_PIXELS = 0.2;

    @ParameterizedTest
    @EnumSource
    void everyEmblemIsDrawnInItsSquareAlone(Emblem emblem) {
        for (Badge.Round round : Badge.Round.values()) {
            Pixels drawn = Canvas.picture(3, 3, U, canvas -> new Badge(emblem, new Spot(1, 1), round).draw(canvas));
            assertEquals(U * U, Arrays.stream(drawn.argb()).filter(pixel -> pixel != 0).count());
            int ground = new Badge(emblem, new Spot(1, 1), round).ink().ground();
            long figure = Arrays.stream(drawn.argb()).filter(pixel -> pixel != 0 && pixel != ground).count();
            assertTrue(figure > U * U / 10, () -> emblem + " shows " + figure + " pixels");
        }
    }

    @Test
    void noEmblemIsLikeAnyOtherTile() {
        Map<String, Pixels> tiles = new LinkedHashMap<>();
        Ink ink = new Badge(Emblem.ATOM, new Spot(0, 0), Badge.Round.LIGHT).ink();
        for (Tile tile : EnumSet.complementOf(EnumSet.of(Tile.BLANK))) {
            tiles.put(tile.name(), Canvas.picture(1, 1, U, canvas -> tile.draw(canvas, 0, 0, ink)));
        }
        List<String> alike = new ArrayList<>();
        for (Emblem emblem : Emblem.values()) {
            if (Badge.tile(emblem).isPresent()) {
                assertEquals(1, Likeness.same(picture(emblem, Badge.Round.LIGHT, U),
                        tiles.get(Badge.tile(emblem).orElseThrow().name()), 0, 0));
                continue;
            }
            Pixels drawn = picture(emblem, Badge.Round.LIGHT, U);
            tiles.forEach((name, other) -> {
                int bits = Long.bitCount(Likeness.hash(drawn) ^ Likeness.hash(other));
                double differing = 1 - Likeness.same(drawn, other, 0, 0);
                if (bits < LEAST_BITS || differing < LEAST_PIXELS) {
                    alike.add(emblem + " and " + name + ": " + bits + " bits, " + differing);
                }
            });
            tiles.put("emblem " + emblem, drawn);
        }
        assertEquals(List.of(), alike);
    }

    @Test
    void everyBundledFaceShowsItsOwnOnce() {
        List<Region> regions = Bundled.EXHIBITION.regions().stream()
                .filter(region -> region.specialisation().introduction().motif().isPresent()).toList();
        assertTrue(regions.size() > 80, () -> regions.size() + " regions with a motif");
        for (Region region : regions) {
            Emblem emblem = region.specialisation().introduction().motif().orElseThrow();
            assertEquals(1, shown(MosaicTest.face(region, 0), emblem), region.id().value());
        }
    }

    @Test
    void withoutAnOutlineItStandsBesideTheHero() {
        for (AreaLook look : AreaLook.values()) {
            Mosaic face = face("somewhere", List.of(look), Optional.empty(), Optional.of(Emblem.ROCKET));
            assertEquals(1, shown(face, Emblem.ROCKET), look.key());
            Pixels plain = face("somewhere", List.of(look), Optional.empty(), Optional.empty()).compose(SMALL);
            Pixels drawn = face.compose(SMALL);
            IntStream.range(SMALL, 5 * SMALL).forEach(i -> assertEquals(plain.at(2 * SMALL, i),
                    drawn.at(2 * SMALL, i)));
        }
    }

    /// A chip as hero, in a corner and as badge would say the same thing three times.
    @Test
    void whatItShowsIsShownByNothingElse() {
        Set<Hero> heroes = EnumSet.noneOf(Hero.class);
        for (int i = 0; i < 30; i++) {
            Mosaic face = face("somewhere-" + i, List.of(AreaLook.DIGITAL), SQUARE, Optional.of(Emblem.CHIP));
            Pixels drawn = face.compose(SMALL);
            Hero.of(AreaLook.DIGITAL).stream().filter(hero -> shows(drawn, hero)).forEach(heroes::add);
        }
        assertEquals(Set.of(Hero.NETWORK), heroes);
        assertEquals(Tile.WAVES_OF_RADIO, Deck.of(AreaLook.DIGITAL).first(Set.of(Tile.CHIP)));
        assertEquals(Tile.CHIP, Deck.of(AreaLook.DIGITAL).first(Set.of()));
    }

    private static boolean shows(Pixels drawn, Hero hero) {
        Pixels large = Canvas.picture(2, 2, SMALL,
                canvas -> hero.draw(canvas, 0, 0, new HeroInk(Tones.of(AreaLook.DIGITAL), true)));
        return Spot.all().stream().filter(spot -> spot.column() < 5 && spot.row() < 5)
                .anyMatch(spot -> Likeness.same(large, drawn, spot.column() * SMALL, spot.row() * SMALL) > MOST);
    }

    /// The checksum is that of the pictures as they were before there were motifs.
    @Test
    void facesWithoutAMotifAreAsTheyWere() {
        CRC32 sum = new CRC32();
        AreaLook[] looks = AreaLook.values();
        for (int i = 0; i < looks.length; i++) {
            List<AreaLook> main = List.of(looks[i], looks[(i + 1) % looks.length], looks[(i + 4) % looks.length]);
            for (Optional<String> outline : List.of(SQUARE, Optional.<String>empty())) {
                Mosaic face = new Mosaic(new RegionId("somewhere"), main, outline, 2, Optional.empty());
                for (int pixel : face.compose(SMALL).argb()) {
                    for (int shift = 0; shift < 32; shift += 8) {
                        sum.update(pixel >> shift);
                    }
                }
            }
        }
        assertEquals(2_731_281_382L, sum.getValue());
    }

    private static Mosaic face(String id, List<AreaLook> main, Optional<String> outline, Optional<Emblem> motif) {
        return new Mosaic(new RegionId(id), main, outline, 0, motif);
    }

    /// Returns the number of squares of a face that show an emblem as a badge.
    private static long shown(Mosaic face, Emblem emblem) {
        Pixels drawn = face.compose(SMALL);
        return Spot.all().stream().filter(spot -> Arrays.stream(Badge.Round.values())
                .anyMatch(round -> Likeness.same(picture(emblem, round, SMALL), drawn, spot.column() * SMALL,
                        spot.row() * SMALL) > MOST))
                .count();
    }

    private static Pixels picture(Emblem emblem, Badge.Round round, int u) {
        return Canvas.picture(1, 1, u, canvas -> new Badge(emblem, new Spot(0, 0), round).draw(canvas));
    }
}
