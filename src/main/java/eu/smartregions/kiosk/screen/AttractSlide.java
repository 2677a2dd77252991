package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.content.Place;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.ui.FittedLabel;
import eu.smartregions.kiosk.ui.Lettering;
import eu.smartregions.kiosk.ui.Looks;
import eu.smartregions.kiosk.ui.OutlinePane;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.PatternPane;
import eu.smartregions.kiosk.ui.PhotoPane;
import eu.smartregions.kiosk.ui.Scale;
import eu.smartregions.kiosk.ui.Target;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One slide of the attract loop: a region, its first field, and what it is good at.
final class AttractSlide extends Region {
    private final Scale scale;
    private final Region picture;
    private final VBox text;

    AttractSlide(AttractScreen screen, eu.smartregions.kiosk.content.Region region, AreaLook look) {
        this.scale = screen.scale();
        Parts parts = screen.parts();
        Surroundings around = screen.around();
        Looks.apply(this, look);
        getStyleClass().add("attract-slide");
        picture = picture(screen, region, look);
        PriorityArea area = around.exhibition().area(region.areas().iterator().next()).orElseThrow();
        HBox field = parts.row(0.8, parts.icon(Looks.icon(look), 2), parts.still().words().tell(Lettering.H3.line(), area.name()));
        field.getStyleClass().add("attract-glow");
        FittedLabel name = FittedLabel.title(Lettering.DISPLAY, 2);
        parts.still().words().tell(name, region.name());
        Label country = Lettering.LEAD.line();
        country.setText(region.country().name(screen.words().language()));
        Label summary = parts.still().words().tell(Lettering.LEAD.wrapping(), region.specialisation().summary());
        Target explore = parts.still().button("gesture-tap", "attract.touch", () -> {
            screen.navigator().enter(new Place.RegionPage(region.id()));
        });
        explore.setMaxWidth(USE_PREF_SIZE);
        text = parts.column(1, field, country, name, summary, explore);
        VBox.setMargin(name, new Insets(-scale.em(0.8), 0, 0, 0));
        VBox.setMargin(explore, new Insets(scale.em(0.8), 0, 0, 0));
        text.setAlignment(scale.portrait() ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
        text.setPickOnBounds(false);
        getChildren().addAll(picture, text);
    }

    private Region picture(AttractScreen screen, eu.smartregions.kiosk.content.Region region, AreaLook look) {
        if (!region.pictures().isEmpty()) {
            PhotoPane photo = new PhotoPane(region.pictures().getFirst());
            screen.around().pictures().read(region.pictures().getFirst(), scale.width() / 2, screen::shown, photo::show);
            return photo;
        }
        MapShapes.Shape shape = screen.around().exhibition().map().regions().get(region.id());
        Region drawn = shape == null ? new PatternPane(look, scale.em(2)) : new OutlinePane(shape.path(), look, scale.em(1.6));
        drawn.getStyleClass().add("attract-glow");
        return drawn;
    }

    @Override
    protected void layoutChildren() {
        double margin = scale.margin();
        double edge = scale.em(2);
        if (scale.portrait()) {
            double split = getHeight() * 0.48;
            picture.resizeRelocate(margin, edge, getWidth() - 2 * margin, split - 2 * edge);
            text.resizeRelocate(margin, split, getWidth() - 2 * margin, getHeight() - split);
        } else {
            double split = Math.round(getWidth() * 0.55);
            text.resizeRelocate(margin, edge, split - 2 * margin, getHeight() - 2 * edge);
            picture.resizeRelocate(split, edge, getWidth() - split - margin, getHeight() - 2 * edge);
        }
    }
}
