package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.content.Place;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.ui.FittedLabel;
import eu.smartregions.kiosk.ui.Lettering;
import eu.smartregions.kiosk.ui.Looks;
import eu.smartregions.kiosk.ui.OutlinePane;
import eu.smartregions.kiosk.ui.PatternPane;
import eu.smartregions.kiosk.ui.PhotoPane;
import eu.smartregions.kiosk.ui.Scale;
import eu.smartregions.kiosk.ui.SizeClass;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The top of a region's page: its photograph, or its outline in the colour and pattern of its first field, so that nothing
/// looks missing; its country, name and fields.
final class RegionHero extends Region {
    /// The part of the width that the words have beside the picture.
    private static final double WORDS_SHARE = 0.74;

    private final Scale scale;
    private final Pane ground = new Pane();
    private final VBox names;
    private final FlowPane fields;
    private final Region picture;

    RegionHero(Screen screen, eu.smartregions.kiosk.content.Region region) {
        this.scale = screen.scale();
        Surroundings around = screen.around();
        AreaLook look = new Cards(around, screen.parts()).look(region, Optional.empty());
        ground.getStyleClass().add("hero");
        Looks.apply(ground, look);
        picture = picture(screen, region, look);
        picture.setManaged(false);
        Label country = Lettering.LEAD.line();
        screen.words().follow(() -> country.setText(country(region, screen)));
        FittedLabel name = FittedLabel.title(scale.size() == SizeClass.WIDE || scale.size() == SizeClass.TALL
                ? Lettering.DISPLAY : Lettering.H1, scale.portrait() ? 2 : 1);
        screen.words().tell(name, region.name());
        names = screen.parts().column(0.2, country, name);
        names.setAlignment(Pos.BOTTOM_LEFT);
        names.setMouseTransparent(true);
        fields = new FlowPane(scale.em(0.8), scale.em(0.8));
        region.areas().forEach(id -> around.exhibition().area(id).ifPresent(area -> fields.getChildren().add(field(screen, area))));
        ground.getChildren().add(picture);
        ground.setMouseTransparent(true);
        StackPane lettering = new StackPane(names);
        lettering.getStyleClass().add("hero-words");
        lettering.setMouseTransparent(true);
        getChildren().addAll(ground, lettering, fields);
    }

    /// How high the hero is at a width: its fields take as many lines as they need.
    double heightFor(double width) {
        double fieldsHeight = fields.prefHeight(width - 2 * scale.margin());
        return switch (scale.size()) {
            case WIDE -> scale.em(12) + fieldsHeight;
            case TALL -> scale.em(29.6) + fieldsHeight;
            case MEDIUM -> scale.em(8.2) + fieldsHeight;
            case COMPACT -> scale.em(scale.portrait() ? 20 : 8.2) + fieldsHeight;
        };
    }

    private static String country(eu.smartregions.kiosk.content.Region region, Screen screen) {
        String country = region.country().name(screen.words().language());
        return region.exhibits() ? country + "  ·  " + screen.words().messages().text("region.exhibits") : country;
    }

    private static Region field(Screen screen, PriorityArea area) {
        return screen.parts().tag(area, () -> screen.navigator().go(new Place.Area(area.id(), Optional.empty())));
    }

    private Region picture(Screen screen, eu.smartregions.kiosk.content.Region region, AreaLook look) {
        if (!region.pictures().isEmpty()) {
            PhotoPane photo = new PhotoPane(region.pictures().getFirst());
            screen.around().pictures().read(region.pictures().getFirst(), scale.width(), screen::shown, photo::show);
            return photo;
        }
        MapShapes.Shape shape = screen.around().exhibition().map().regions().get(region.id());
        return shape == null ? new PatternPane(look, scale.em(1.6)) : new OutlinePane(shape.path(), look, scale.em(1.2));
    }

    @Override
    protected void layoutChildren() {
        double margin = scale.margin();
        double width = getWidth();
        double fieldsHeight = fields.prefHeight(width - 2 * margin);
        double groundHeight = getHeight() - fieldsHeight - scale.em(0.8);
        ground.resizeRelocate(0, 0, width, groundHeight);
        boolean photo = picture instanceof PhotoPane;
        double edge = scale.em(1);
        if (photo) {
            picture.resizeRelocate(0, 0, width, scale.portrait() ? groundHeight * 0.6 : groundHeight);
        } else if (scale.portrait()) {
            picture.resizeRelocate(margin, edge, width - 2 * margin, groundHeight * 0.44);
        } else {
            picture.resizeRelocate(width * WORDS_SHARE, edge, width * (1 - WORDS_SHARE) - margin, groundHeight - 2 * edge);
        }
        Region lettering = (Region) getChildren().get(1);
        double wordsBottom = groundHeight - scale.em(1);
        double wordsTop = scale.portrait() ? groundHeight * 0.48 : 0;
        double wordsWidth = (scale.portrait() ? width : width * WORDS_SHARE) - 2 * margin;
        lettering.resizeRelocate(margin, wordsTop, wordsWidth, wordsBottom - wordsTop);
        fields.resizeRelocate(margin, getHeight() - fieldsHeight, width - 2 * margin, fieldsHeight);
    }
}
