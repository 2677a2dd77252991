package eu.smartregions.kiosk.ui;

import eu.smartregions.kiosk.content.Framing;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// A photograph that fills its frame, cropped around its focus point, or a logo that is seen whole in it; never
/// stretched.
public final class PhotoPane extends Region {
    private final Framing framing;
    private final ImageView view = new ImageView();

    /// An empty frame until [#show].
    ///
    /// @param framing how the photograph is put into it: usually as the author of its picture said
    public PhotoPane(Framing framing) {
        this.framing = framing;
        view.setManaged(false);
        getChildren().add(view);
        setMouseTransparent(true);
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
        Framing.Cut cut = framing.cut(image.getWidth(), image.getHeight(), getWidth(), getHeight());
        double factor = Math.min(getWidth() / cut.width(), getHeight() / cut.height());
        view.setViewport(new Rectangle2D(cut.x(), cut.y(), cut.width(), cut.height()));
        view.setFitWidth(cut.width() * factor);
        view.setFitHeight(cut.height() * factor);
        view.relocate((getWidth() - view.getFitWidth()) / 2, (getHeight() - view.getFitHeight()) / 2);
    }
}
