package eu.smartregions.kiosk.ui;

import eu.smartregions.kiosk.content.Picture;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// A photograph in a frame: it fills the frame, cropped around its focus point, or is shown whole; never stretched.
public final class PhotoPane extends Region {
    private final Picture picture;
    private final boolean whole;
    private final ImageView view = new ImageView();

    /// An empty frame until [#show], then filled.
    public PhotoPane(Picture picture) {
        this(picture, false);
    }

    private PhotoPane(Picture picture, boolean whole) {
        this.picture = picture;
        this.whole = whole;
        view.setManaged(false);
        getChildren().add(view);
        setMouseTransparent(true);
    }

    /// An empty frame until [#show], then with all of the photograph in its middle.
    public static PhotoPane whole(Picture picture) {
        return new PhotoPane(picture, true);
    }

    /// Puts the photograph into the frame.
    public void show(Image image) {
        view.setImage(image);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Image image = view.getImage();
        if (image == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        if (whole) {
            fit(image);
            return;
        }
        double factor = Math.max(getWidth() / image.getWidth(), getHeight() / image.getHeight());
        double width = getWidth() / factor;
        double height = getHeight() / factor;
        view.setViewport(new Rectangle2D(start(picture.focusX(), image.getWidth(), width),
                start(picture.focusY(), image.getHeight(), height), width, height));
        view.setFitWidth(getWidth());
        view.setFitHeight(getHeight());
    }

    private void fit(Image image) {
        double factor = Math.min(getWidth() / image.getWidth(), getHeight() / image.getHeight());
        view.setFitWidth(image.getWidth() * factor);
        view.setFitHeight(image.getHeight() * factor);
        view.relocate((getWidth() - view.getFitWidth()) / 2, (getHeight() - view.getFitHeight()) / 2);
    }

    private static double start(double focus, double whole, double part) {
        return Math.clamp(focus * whole - part / 2, 0, Math.max(0, whole - part));
    }
}
