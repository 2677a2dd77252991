package eu.smartregions.kiosk.studio.form;

import eu.smartregions.kiosk.bundle.check.PictureFrame;
import eu.smartregions.kiosk.content.Framing;
import eu.smartregions.kiosk.studio.look.StudioWords;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Everything that the kiosk makes of one picture: each of its crops, small.
final class CropRow extends FlowPane {
    private static final double HIGH = 112;
    private static final double WIDE = 432;
    private final Image image;
    private final Supplier<Framing> framing;
    private final Map<PictureFrame, ImageView> views = new EnumMap<>(PictureFrame.class);

    /// @param framing as it is now
    CropRow(Image image, StudioWords words, Supplier<Framing> framing) {
        this.image = image;
        this.framing = framing;
        getStyleClass().add("s-grid");
        for (PictureFrame frame : PictureFrame.values()) {
            double factor = Math.min(WIDE / frame.width(), HIGH / frame.height());
            ImageView view = new ImageView(image);
            view.setPreserveRatio(true);
            view.setFitWidth(frame.width() * factor);
            view.setFitHeight(frame.height() * factor);
            views.put(frame, view);
            StackPane ground = new StackPane(view);
            ground.getStyleClass().add("s-crop");
            ground.setMinSize(frame.width() * factor, frame.height() * factor);
            Label name = new Label(words.text("crop." + frame.name().toLowerCase(Locale.ROOT)));
            name.getStyleClass().add("s-help");
            getChildren().add(new VBox(ground, name));
        }
        image.progressProperty().addListener((_, _, _) -> show());
        show();
    }

    /// Cuts the crops anew.
    void show() {
        if (image.getWidth() > 0) {
            views.forEach((frame, view) -> {
                Framing.Cut cut = framing.get().cut(image.getWidth(), image.getHeight(), frame.width(),
                        frame.height());
                view.setViewport(new Rectangle2D(cut.x(), cut.y(), cut.width(), cut.height()));
            });
        }
    }
}
