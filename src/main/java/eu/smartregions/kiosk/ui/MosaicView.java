package eu.smartregions.kiosk.ui;

import eu.smartregions.kiosk.mosaic.Composition;
import eu.smartregions.kiosk.mosaic.Mosaic;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A mosaic at the lower right of its place, on a ground in the fill of its field. Where the place is narrower than the
/// picture, the picture's left is left away. Words may stand on the ground, in the tone of words of the field.
public final class MosaicView extends Region {
    /// From so many pixels on, a tile takes its time.
    private static final int LARGE = 40;

    private final Mosaics mosaics;
    private final Composition composition;
    private final int tile;
    private final ImageView view = new ImageView();
    /// Round the picture, for themes where it needs an edge.
    private final Region frame = new Region();
    private boolean asked;
    private boolean ready;

    /// @param tile side of a tile, in pixels
    MosaicView(Mosaics mosaics, Composition composition, int tile, double width, double height) {
        this.mosaics = mosaics;
        this.composition = composition;
        this.tile = tile;
        getStyleClass().add("mosaic");
        AreaStyles.apply(this, composition.look());
        setMinSize(Math.min(width, (double) composition.rows() * tile), height);
        setPrefSize(width, height);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        view.setManaged(false);
        view.setSmooth(false);
        frame.getStyleClass().add("mosaic-frame");
        frame.setManaged(false);
        getChildren().addAll(view, frame);
        setMouseTransparent(true);
    }

    /// Rounds the left corners, for a card that it stands in.
    ///
    /// @param radius in pixels
    public MosaicView rounded(double radius) {
        Rectangle clip = new Rectangle();
        clip.setArcWidth(2 * radius);
        clip.setArcHeight(2 * radius);
        clip.widthProperty().bind(widthProperty().add(radius));
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        return this;
    }

    /// Whether the picture is there; before that, there is ground, of a large one with its base row.
    public boolean ready() {
        return ready;
    }

    @Override
    protected void layoutChildren() {
        if (!asked && getScene() != null) {
            asked = true;
            ask();
        }
        place();
    }

    private void place() {
        Image image = view.getImage();
        if (image == null) {
            return;
        }
        double width = Math.min(image.getWidth(), Math.floor(getWidth()));
        double height = Math.min(image.getHeight(), Math.floor(getHeight()));
        // It may have no room yet, or none on a page this small.
        boolean room = width > 0 && height > 0;
        view.setVisible(room);
        if (!room) {
            return;
        }
        Rectangle2D part = new Rectangle2D(image.getWidth() - width, image.getHeight() - height, width, height);
        // Set again, an equal one would count as a change.
        if (!part.equals(view.getViewport())) {
            view.setViewport(part);
        }
        view.relocate(Math.floor(getWidth()) - width, Math.floor(getHeight()) - height);
        frame.resizeRelocate(view.getLayoutX(), view.getLayoutY(), width, height);
    }

    /// Asks for the picture; where it is large, for its base row first.
    private void ask() {
        if (composition instanceof Mosaic face && tile >= LARGE) {
            mosaics.show(face.ground(), tile, () -> getScene() != null && !ready, this::show);
        }
        mosaics.show(composition, tile, () -> getScene() != null, image -> {
            ready = true;
            show(image);
        });
    }

    private void show(Image image) {
        view.setImage(image);
        // In a list, whose rows keep their requests for layout to themselves, the next one may be long in coming.
        place();
    }
}
