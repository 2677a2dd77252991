package eu.smartregions.kiosk.mosaic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import eu.smartregions.kiosk.mosaic.draw.PathText;
import eu.smartregions.kiosk.mosaic.draw.Pixels;
import eu.smartregions.kiosk.mosaic.draw.Tones;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The face of every region is its own, always the same, and made of whole squares.
final class MosaicTest {
    private static final int U = 24;
    /// Of sixty-four; the two that are most alike, Extremadura and the Lublin region, differ by twelve.
    private static final int LEAST_BITS = 8;
    private static final RegionId SOMEWHERE = new RegionId("somewhere");
    /// An island as large as the block, one tile of sea round it.
    private static final Optional<String> SQUARE = Optional.of("M0,0L10,0L10,10L0,10Z");

    @Test
    void ofNoTwoRegionsIsAlike() {
        Map<RegionId, Long> hashes = new HashMap<>();
        List<String> alike = new ArrayList<>();
        for (Region region : Bundled.EXHIBITION.regions()) {
            long hash = Likeness.hash(face(region, 0).compose(U));
            hashes.forEach((other, its) -> {
                if (Long.bitCount(its ^ hash) < LEAST_BITS) {
                    alike.add(region.id() + " and " + other + ": " + Long.bitCount(its ^ hash));
                }
            });
            hashes.put(region.id(), hash);
        }
        assertEquals(89, hashes.size());
        assertEquals(List.of(), alike);
    }

    @Test
    void isTheSameEachTime() {
        Region region = Bundled.EXHIBITION.regions().getFirst();
        assertArrayEquals(face(region, 2).compose(U).argb(), face(region, 2).compose(U).argb());
        assertEquals(face(region, 2), face(region, 2));
        Mosaic otherId = new Mosaic(SOMEWHERE, face(region, 2).main(), face(region, 2).outline(), 2,
                face(region, 2).motif());
        assertTrue(differing(face(region, 2).compose(U), otherId.compose(U)) > U * U);
    }

    @Test
    void everyPictureHasANameOfItsOwn() {
        List<Composition> pictures = new ArrayList<>();
        for (Region region : Bundled.EXHIBITION.regions()) {
            pictures.addAll(List.of(face(region, 0), face(region, 6), face(region, 0).ground()));
        }
        for (AreaLook look : AreaLook.values()) {
            pictures.addAll(List.of(new Motif(look), new Frieze(look, 8), new Frieze(look, 11)));
        }
        assertEquals(pictures.size(), pictures.stream().map(Composition::name).distinct().count());
    }

    @Test
    void isSixTilesHighAndAsWideAsItsBaseRow() {
        Pixels face = new Mosaic(SOMEWHERE, List.of(AreaLook.BLUE), SQUARE, 9, Optional.empty()).compose(50);
        assertEquals("750 x 300", face.width() + " x " + face.height());
    }

    /// Every pixel is opaque, so no ground shines through between two tiles.
    @Test
    void hasNoHairlines() {
        for (Region region : Bundled.EXHIBITION.regions()) {
            for (int pixel : face(region, 0).compose(U).argb()) {
                assertEquals(0xFF, pixel >>> 24, region.id().value());
            }
        }
        // Two neighbours of one colour, inside a coast and turned as all tiles may be.
        for (int turns = 0; turns < 4; turns++) {
            int turned = turns;
            Pixels two = Canvas.picture(2, 1, U, canvas -> canvas.inside(PathText.shape("M0,0H2V1H0Z"), land -> {
                Tile.BLANK.draw(land, 0, 0, 1, turned, new Ink(Tones.INK, Tones.WHITE));
                Tile.BLANK.draw(land, 1, 0, 1, turned, new Ink(Tones.INK, Tones.WHITE));
            }));
            for (int pixel : two.argb()) {
                assertEquals(Tones.INK, pixel);
            }
        }
    }

    @Test
    void baseRowRunsToTheLeftOfTheBlock() {
        Tones blue = Tones.of(AreaLook.BLUE);
        Pixels face = new Mosaic(SOMEWHERE, List.of(AreaLook.BLUE), SQUARE, 2, Optional.empty()).compose(U);
        assertEquals(blue.ground(), face.at(0, 5 * U - 1));
        for (int x = 0; x < 8 * U; x++) {
            assertNotEquals(blue.ground(), face.at(x, 5 * U));
        }
    }

    @Test
    void itsGroundIsItsBaseRowAlone() {
        Mosaic face = new Mosaic(SOMEWHERE, List.of(AreaLook.INDUSTRY), SQUARE, 3, Optional.empty());
        Pixels whole = face.compose(U);
        Pixels ground = face.ground().compose(U);
        assertEquals("216 x 24", ground.width() + " x " + ground.height());
        for (int i = 0; i < ground.argb().length; i++) {
            assertEquals(whole.argb()[5 * U * 9 * U + i], ground.argb()[i]);
        }
    }

    @Test
    void withoutAnOutlineTheHeroStandsInItsPlace() {
        Pixels face = new Mosaic(SOMEWHERE, List.of(AreaLook.HEALTH), Optional.empty(), 0, Optional.empty()).compose(U);
        long filled = 0;
        for (int y = U; y < 5 * U; y++) {
            for (int x = U; x < 5 * U; x++) {
                filled += face.at(x, y) == Tones.INK || face.at(x, y) == Tones.of(AreaLook.HEALTH).dark() ? 1 : 0;
            }
        }
        assertTrue(filled > 4 * U * U, () -> "the middle is the hero's");
    }

    @ParameterizedTest
    @ValueSource(strings = {"M0,0Z", "M0,0L1,1Z", "M0,0L1,0L2,0Z", "M0,0L0,1000L0.001,1000L0.001,0Z",
            "M0,0L1000,0L1000,0.001L0,0.001Z", "M-5,-5L-4,-5L-4,-4Z", "M0,0L1,0L1,1L0,1ZM0,0L1,0L1,1L0,1Z"})
    void oddOutlinesAreDrawn(String outline) {
        Mosaic face = new Mosaic(SOMEWHERE, List.of(AreaLook.DIGITAL), Optional.of(outline), 0, Optional.empty());
        assertTrue(Arrays.stream(face.compose(U).argb()).distinct().count() > 4);
    }

    @Test
    void withoutMainFieldsItIsPlain() {
        assertEquals(AreaLook.PLAIN, new Mosaic(SOMEWHERE, List.of(), SQUARE, 0, Optional.empty()).look());
    }

    @Test
    void threeFieldsAtMostAreShown() {
        assertEquals(List.of(AreaLook.BLUE, AreaLook.ENERGY, AreaLook.HEALTH), new Mosaic(SOMEWHERE,
                List.of(AreaLook.BLUE, AreaLook.ENERGY, AreaLook.HEALTH, AreaLook.DIGITAL), SQUARE, 0, Optional.empty())
                .main());
    }

    /// Scattered islands are seen as land, not as specks.
    @Test
    void islandsFillTheirTiles() {
        Coast azores = Coast.of(face(region("pt-azores"), 0).outline().orElseThrow());
        assertTrue(Site.of(azores).coast().area() >= 2, () -> Site.of(azores).coast().area() + " tiles of land");
    }

    static Mosaic face(Region region, int run) {
        Exhibition exhibition = Bundled.EXHIBITION;
        return new Mosaic(region.id(),
                region.mainAreas().stream().map(area -> exhibition.area(area).orElseThrow().look()).toList(),
                Optional.ofNullable(exhibition.map().regions().get(region.id())).map(MapShapes.Shape::path), run,
                region.specialisation().introduction().motif());
    }

    private static Region region(String id) {
        return Bundled.EXHIBITION.regions().stream().filter(each -> each.id().value().equals(id)).findFirst()
                .orElseThrow();
    }

    private static long differing(Pixels one, Pixels two) {
        long differing = 0;
        for (int i = 0; i < one.argb().length; i++) {
            differing += one.argb()[i] == two.argb()[i] ? 0 : 1;
        }
        return differing;
    }
}
