package eu.smartregions.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A mosaic fills its place with whole tiles, is composed beside the screen, and is kept for the next who comes by.
final class MosaicViewTest {
    private static final int MOST_WAITS = 200;
    private static final Region GALICIA = region("es-galicia");

    private final Mosaics mosaics = new Mosaics(Bundled.EXHIBITION);

    @AfterEach
    void close() {
        mosaics.close();
    }

    /// The sizes of the design, at its roots.
    @ParameterizedTest
    @CsvSource({"ATTRACT,1920,1080,1,1920 x 960,160,1280 x 960", "ATTRACT_TALL,1080,1920,1,1080 x 960,160,960 x 960",
            "HEAD,1920,1080,1,1920 x 300,50,750 x 300", "HEAD_TALL,1080,1920,1,1080 x 440,70,840 x 420",
            "HEAD_LOW,1920,1080,1.5,1920 x 252,42,462 x 252",
            "HALF,1920,1080,1,960 x 968,160,960 x 960", "ROW,1920,1080,1,144 x 144,24,144 x 144",
            "ROW_LOW,1920,1080,1.5,168 x 168,28,168 x 168", "CARD,1920,1080,1,120 x 208,20,120 x 120",
            "SAVED,1920,1080,1,180 x 180,30,180 x 180"})
    void hasTheSizesOfItsPlace(MosaicPlace place, double width, double height, double text, String size, int tile,
            String picture) {
        Scale scale = Scale.of(width, height, 0, text);
        assertEquals(tile, place.tile(scale));
        MosaicView view = shown(all -> all.face(GALICIA, place, scale));
        assertEquals(size, (int) view.getWidth() + " x " + (int) view.getHeight());
        Image image = image(view);
        assertEquals(picture, (int) image.getWidth() + " x " + (int) image.getHeight());
        ImageView node = node(view);
        assertEquals(view.getWidth(), node.getLayoutX() + image.getWidth());
        assertEquals(view.getHeight(), node.getLayoutY() + image.getHeight());
    }

    @Test
    void motifsAndFriezesAreWhole() {
        Scale scale = Scale.of(1920, 1080, 0, 1);
        Image motif = image(shown(all -> all.motif(AreaLook.BLUE, 2.9, scale)));
        assertEquals("174 x 116", (int) motif.getWidth() + " x " + (int) motif.getHeight());
        Image frieze = image(shown(all -> all.frieze(AreaLook.BLUE, 11, 2.8, scale)));
        assertEquals("616 x 112", (int) frieze.getWidth() + " x " + (int) frieze.getHeight());
    }

    @Test
    void isGroundOfTheSameSizeUntilItIsComposed() {
        MosaicView view = Toolkit.ask(() -> laidOut(mosaics.face(GALICIA, MosaicPlace.ROW, scale())));
        assertEquals(144, view.getWidth());
        assertTrue(view.getStyleClass().contains("area-look-blue"));
        await(view);
        assertEquals(144, view.getWidth());
    }

    /// The base row comes before the picture, at the same place.
    @Test
    void aLargeOneHasItsBaseRowFirst() {
        List<Double> heights = new CopyOnWriteArrayList<>();
        MosaicView view = Toolkit.ask(() -> {
            MosaicView made = mosaics.face(GALICIA, MosaicPlace.HALF, scale());
            node(made).imageProperty().addListener((_, _, image) -> heights.add(image.getHeight()));
            return laidOut(made);
        });
        await(view);
        assertEquals(List.of(160.0, 960.0), heights);
    }

    @Test
    void isThereAtOnceTheSecondTime() {
        await(Toolkit.ask(() -> laidOut(mosaics.face(GALICIA, MosaicPlace.ROW, scale()))));
        assertTrue(Toolkit.ask(() -> laidOut(mosaics.face(GALICIA, MosaicPlace.ROW, scale())).ready()));
    }

    @Test
    void isNotComposedForAVisitorWhoHasLeft() {
        MosaicView left = Toolkit.ask(() -> {
            MosaicView view = laidOut(mosaics.face(GALICIA, MosaicPlace.HALF, scale()));
            ((Group) view.getParent()).getChildren().clear();
            return view;
        });
        await(Toolkit.ask(() -> laidOut(mosaics.face(GALICIA, MosaicPlace.ROW, scale()))));
        assertFalse(Toolkit.ask(left::ready));
    }

    @Test
    void keepsNoMoreThanItsShareOfMemory() {
        List<Region> regions = Bundled.EXHIBITION.regions();
        for (Region region : regions.subList(0, 5)) {
            await(Toolkit.ask(() -> laidOut(mosaics.face(region, MosaicPlace.ATTRACT, scale()))));
        }
        assertTrue(mosaics.pixels() <= Mosaics.MOST_PIXELS, () -> mosaics.pixels() + " pixels");
        assertTrue(mosaics.pixels() >= 1280 * 960, () -> mosaics.pixels() + " pixels");
        mosaics.close();
        assertEquals(0, mosaics.pixels());
    }

    @Test
    void aNarrowPlaceShowsTheRightOfIt() {
        MosaicView view = shown(all -> all.face(GALICIA, MosaicPlace.HEAD, scale()));
        ImageView node = Toolkit.ask(() -> {
            view.resize(400, 300);
            view.layout();
            return node(view);
        });
        assertEquals(350, node.getViewport().getMinX());
        assertEquals(0, node.getLayoutX());
    }

    @Test
    void withoutRoomItShowsNothing() {
        MosaicView view = shown(all -> all.face(GALICIA, MosaicPlace.ROW, scale()));
        Toolkit.run(() -> {
            view.resize(100, -1);
            view.requestLayout();
            view.layout();
            assertFalse(node(view).isVisible());
        });
    }

    private static Scale scale() {
        return Scale.of(1920, 1080, 0, 1);
    }

    private MosaicView shown(Function<Mosaics, MosaicView> making) {
        MosaicView view = Toolkit.ask(() -> laidOut(making.apply(mosaics)));
        await(view);
        return view;
    }

    private static MosaicView laidOut(MosaicView view) {
        Group root = new Group(view);
        new Scene(root);
        root.applyCss();
        root.layout();
        return view;
    }

    private static void await(MosaicView view) {
        for (int i = 0; i < MOST_WAITS && !Toolkit.ask(view::ready); i++) {
            Toolkit.pause(5);
        }
        Toolkit.run(() -> view.getScene().getRoot().layout());
        assertTrue(Toolkit.ask(view::ready));
    }

    private static Image image(MosaicView view) {
        return node(view).getImage();
    }

    private static ImageView node(MosaicView view) {
        return (ImageView) view.getChildrenUnmodifiable().getFirst();
    }

    private static Region region(String id) {
        return Bundled.EXHIBITION.regions().stream().filter(each -> each.id().value().equals(id)).findFirst()
                .orElseThrow();
    }
}
