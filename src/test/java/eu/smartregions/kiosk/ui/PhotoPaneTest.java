package eu.smartregions.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.Framing;
import eu.smartregions.kiosk.content.Picture;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/// A photograph fills its frame around its subject, or is seen whole; the frame decides which, not the photograph.
class PhotoPaneTest {
    @Test
    void whatIsCroppedFillsTheFrameAroundItsSubject() {
        ImageView view = shown(new Framing.Around(1, 0.5));
        assertEquals(new Rectangle2D(200, 0, 200, 200), view.getViewport());
        assertEquals("100.0 x 100.0 at 0.0, 0.0", place(view));
    }

    @Test
    void whatIsWholeHasRoomAboveAndBelow() {
        ImageView view = shown(new Framing.Whole());
        assertEquals(new Rectangle2D(0, 0, 400, 200), view.getViewport());
        assertEquals("100.0 x 50.0 at 0.0, 25.0", place(view));
    }

    @Test
    void asksForItsPictureOnceItIsShownAndNoLargerThanItNeeds() {
        Picture landscape = Bundled.EXHIBITION.areas().getFirst().scene().orElseThrow().landscape();
        assertEquals(160, read(landscape, 120, 90).getWidth());
        assertEquals(1920, read(landscape, 1200, 300).getWidth());
    }

    private static Image read(Picture picture, double width, double height) {
        Pictures pictures = new Pictures();
        PhotoPane pane = Toolkit.ask(() -> {
            PhotoPane made = PhotoPane.of(picture, pictures);
            made.resize(width, height);
            made.layout();
            Pane ground = new Pane(made);
            new Scene(ground);
            made.layout();
            return made;
        });
        Finger.await("the picture is read", () -> pictures.underway() == 0);
        return Toolkit.ask(() -> {
            pictures.close();
            return ((ImageView) pane.getChildrenUnmodifiable().getFirst()).getImage();
        });
    }

    /// A photograph twice as wide as high in a square frame.
    private static ImageView shown(Framing framing) {
        return Toolkit.ask(() -> {
            PhotoPane pane = new PhotoPane(framing);
            pane.show(new WritableImage(400, 200));
            pane.resize(100, 100);
            pane.layout();
            return (ImageView) pane.getChildrenUnmodifiable().getFirst();
        });
    }

    private static String place(ImageView view) {
        return view.getFitWidth() + " x " + view.getFitHeight() + " at " + view.getLayoutX() + ", "
                + view.getLayoutY();
    }
}
