package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.Framing;
import eu.smartregions.kiosk.content.Picture;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.ui.PhotoPane;
import eu.smartregions.kiosk.ui.Swipe;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A region's photographs, one at a time and whole; its caption and its credit stand below it, never on it.
public final class GalleryScreen extends Screen {
    private final Region region;
    private final int shown;

    public GalleryScreen(ScreenContext around, Place.Gallery place) {
        super(around);
        region = around.exhibition().region(place.region()).orElseThrow();
        List<Picture> pictures = region.pictures();
        shown = Math.clamp(place.picture(), 0, pictures.size() - 1);
        Picture picture = pictures.get(shown);
        PhotoPane photo = new PhotoPane(new Framing.Whole());
        parts().follow(photo, picture.alt());
        around.pictures().read(picture, scale().width(), this::shown, photo::show);
        StackPane ground = new StackPane(photo);
        ground.getStyleClass().add("hero");
        ground.setMinHeight(0);
        VBox page = parts().column(0.8, ground, caption(picture), buttons(pictures.size()));
        VBox.setVgrow(ground, Priority.ALWAYS);
        page.setPadding(new Insets(0, 0, scale().em(1.2), 0));
        getChildren().add(page);
        if (pictures.size() > 1) {
            Swipe.on(this, scale(), by -> turn(by + pictures.size(), pictures.size()));
        }
    }

    private VBox caption(Picture picture) {
        Label credit = Lettering.CAPTION.wrapping();
        credit.setText(picture.credit());
        VBox caption = parts().column(0.2, words().tell(Lettering.LABEL.wrapping(), picture.alt()), credit);
        caption.setPadding(new Insets(0, scale().margin(), 0, scale().margin()));
        return caption;
    }

    private FlowPane buttons(int count) {
        FlowPane row = parts().flow();
        row.setPadding(new Insets(0, scale().margin(), 0, scale().margin()));
        row.setRowValignment(VPos.CENTER);
        Target region = parts().secondary("map-marker", "story.region",
                () -> navigator().go(new Place.RegionPage(this.region.id())));
        if (count > 1) {
            row.getChildren().addAll(parts().square("chevron-left", "gallery.previous", () -> turn(count - 1, count)),
                    words().say(Lettering.LABEL.line(), "tour.step", shown + 1, count),
                    parts().square("chevron-right", "gallery.next", () -> turn(1, count)));
        }
        row.getChildren().add(region);
        return row;
    }

    private void turn(int by, int count) {
        navigator().replace(new Place.Gallery(region.id(), (shown + by) % count));
    }
}
