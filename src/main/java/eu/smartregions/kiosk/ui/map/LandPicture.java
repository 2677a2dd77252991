package eu.smartregions.kiosk.ui.map;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Affine;
import org.jspecify.annotations.Nullable;

/// The land of the maps that show all of Europe, as a picture: its borders take longer to draw than the rest of a page,
/// and are the same on the page of every field. Only the latest is kept. On the FX thread.
final class LandPicture {
    private @Nullable Look look;
    private @Nullable Image drawn;

    /// What a picture of the land shows.
    ///
    /// @param width  in whole pixels
    /// @param height in whole pixels
    /// @param factor pixels a map unit
    /// @param corner of the map, in pixels
    /// @param paints of everything drawn
    record Look(int width, int height, double factor, Point2D corner, List<Object> paints) {
        static Look of(int width, int height, Affine place, List<Object> paints) {
            return new Look(width, height, place.getMxx(), new Point2D(place.getTx(), place.getTy()),
                    List.copyOf(paints));
        }
    }

    /// Returns the picture of a look, drawn if it is not the latest.
    ///
    /// @param sea   has the colour of the ground
    /// @param nodes what is drawn on it, in no scene
    Image of(Look asked, Shape sea, Supplier<Group> nodes) {
        Image kept = drawn;
        if (kept == null || !asked.equals(look)) {
            SnapshotParameters all = new SnapshotParameters();
            all.setFill(sea.getFill());
            all.setViewport(new Rectangle2D(0, 0, asked.width(), asked.height()));
            kept = nodes.get().snapshot(all, null);
            look = asked;
            drawn = kept;
        }
        return kept;
    }
}
