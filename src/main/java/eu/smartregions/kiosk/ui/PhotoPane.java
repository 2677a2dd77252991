package eu.smartregions.kiosk.ui;

import eu.smartregions.kiosk.content.Framing;
import eu.smartregions.kiosk.content.Picture;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// A photograph that fills its frame, cropped around its focus point, or a logo that is seen whole in it; never
/// stretched.
public final class PhotoPane extends Region {
    /// From this width on, in pixels, a picture is shown as it was kept, since scaling would save no memory.
    private static final double LARGE = 1_024;
    /// Width to height of the widest usual picture.
    private static final double WIDEST = 16.0 / 9;

    private final Framing framing;
    private final ImageView view = new ImageView();
    /// Asks for the photograph; nothing any more once that was done.
    private Runnable reading = () -> {};

    /// An empty frame until [#show].
    ///
    /// @param framing how the photograph is put into it: usually as the author of its picture said
    public PhotoPane(Framing framing) {
        this.framing = framing;
        view.setManaged(false);
        getChildren().add(view);
        setMouseTransparent(true);
    }

    /// Returns a frame that asks for a picture as soon as it is on the screen and has a size, in as many pixels as it
    /// then needs.
    public static PhotoPane of(Picture picture, Pictures pictures) {
        PhotoPane pane = new PhotoPane(picture.framing());
        pane.reading = () -> pictures.read(picture, pane.pixels(), () -> pane.getScene() != null, pane::show);
        pane.sceneProperty().addListener((_, _, _) -> pane.ask());
        return pane;
    }

    private void ask() {
        if (getScene() != null && getWidth() > 0 && getHeight() > 0) {
            reading.run();
            reading = () -> {};
        }
    }

    /// Returns the width at which a picture fills the frame, whatever its shape; 0 for its own.
    private double pixels() {
        double width = Math.max(getWidth(), getHeight() * WIDEST);
        return width < LARGE ? width : 0;
    }

    /// Puts the photograph into the frame.
    public void show(Image image) {
        view.setImage(image);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        ask();
        Image image = view.getImage();
        if (image == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        Framing.Cut cut = framing.cut(image.getWidth(), image.getHeight(), getWidth(), getHeight());
        double factor = Math.min(getWidth() / cut.width(), getHeight() / cut.height());
        Rectangle2D part = new Rectangle2D(cut.x(), cut.y(), cut.width(), cut.height());
        if (!part.equals(view.getViewport())) {
            view.setViewport(part);
        }
        view.setFitWidth(cut.width() * factor);
        view.setFitHeight(cut.height() * factor);
        view.relocate((getWidth() - view.getFitWidth()) / 2, (getHeight() - view.getFitHeight()) / 2);
    }
}
