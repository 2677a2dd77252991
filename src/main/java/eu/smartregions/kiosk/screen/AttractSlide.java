package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.Event;
import eu.smartregions.kiosk.content.Language;
import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.content.Place;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.guide.Agenda;
import eu.smartregions.kiosk.guide.AttractLoop.Slide;
import eu.smartregions.kiosk.ui.FittedLabel;
import eu.smartregions.kiosk.ui.Lettering;
import eu.smartregions.kiosk.ui.Looks;
import eu.smartregions.kiosk.ui.OutlinePane;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.PatternPane;
import eu.smartregions.kiosk.ui.PhotoPane;
import eu.smartregions.kiosk.ui.Scale;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Words;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One slide of the attract loop: a region that greets in its own languages, an area, the conference, or the languages. A touch
/// on it leads to what it shows.
final class AttractSlide extends Region {
    private static final double SIGN_EM = 20;
    private static final String SEPARATOR = "  ·  ";

    private final AttractScreen screen;
    private final Parts parts;
    private final Words words;
    private final Scale scale;
    private final Region picture;
    private final VBox text;

    AttractSlide(AttractScreen screen, Slide slide) {
        this.screen = screen;
        this.parts = screen.parts().still();
        this.words = parts.words();
        this.scale = screen.scale();
        getStyleClass().add("attract-slide");
        text = switch (slide) {
            case Slide.OfRegion(var region) -> region(region);
            case Slide.OfArea(var area) -> area(area);
            case Slide.OfEvent _ -> event(screen.around().exhibition().event());
            case Slide.OfLanguages _ -> languages();
        };
        AreaLook look = look(slide);
        Looks.apply(this, look);
        picture = picture(slide, look);
        text.setAlignment(scale.portrait() ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
        Place place = place(slide);
        Target explore = parts.button("gesture-tap", "attract.touch", () -> screen.navigator().enter(place));
        explore.setMaxWidth(USE_PREF_SIZE);
        VBox.setMargin(explore, new Insets(scale.em(0.8), 0, 0, 0));
        text.getChildren().add(explore);
        setOnMouseReleased(event -> {
            screen.navigator().enter(place);
            event.consume();
        });
        getChildren().addAll(picture, text);
    }

    private static Place place(Slide slide) {
        return switch (slide) {
            case Slide.OfRegion(var region) -> new Place.RegionPage(region.id());
            case Slide.OfArea(var area) -> new Place.Area(area.id(), Optional.empty());
            case Slide.OfEvent _ -> new Place.Events();
            case Slide.OfLanguages _ -> new Place.Home();
        };
    }

    private AreaLook look(Slide slide) {
        return switch (slide) {
            case Slide.OfRegion(var region) -> new Cards(screen.around(), parts).look(region, Optional.empty());
            case Slide.OfArea(var area) -> area.look();
            case Slide.OfEvent _, Slide.OfLanguages _ -> AreaLook.PLAIN;
        };
    }

    private VBox region(eu.smartregions.kiosk.content.Region region) {
        Label greeting = Lettering.LEAD.wrapping();
        greeting.setText(Stream.concat(
                region.territory().languages().stream().map(language -> words.messages(language).text("attract.welcome")),
                Stream.of(region.country().name(words.language()))).collect(Collectors.joining(SEPARATOR)));
        Label name = words.tell(name(), region.name());
        VBox.setMargin(name, new Insets(-scale.em(0.8), 0, 0, 0));
        VBox column = parts.column(1);
        region.areas().stream().findFirst().flatMap(screen.around().exhibition()::area)
                .ifPresent(area -> column.getChildren().add(field(area)));
        column.getChildren().addAll(greeting, name, words.tell(Lettering.LEAD.wrapping(), region.specialisation().summary()));
        return column;
    }

    private VBox area(PriorityArea area) {
        return parts.column(1, field(area), words.tell(name(), area.name()),
                words.tell(Lettering.LEAD.wrapping(), area.sentence()));
    }

    private Node field(PriorityArea area) {
        Node field = parts.row(0.8, parts.icon(Looks.icon(area.look()), 2), words.tell(Lettering.H3.line(), area.name()));
        field.getStyleClass().add("attract-glow");
        return field;
    }

    private VBox event(Event event) {
        Label when = Lettering.LEAD.wrapping();
        when.setText(NowCard.when(new Agenda(event, screen.around().view().now()), words));
        return parts.column(1, words.tell(name(), event.name()), when);
    }

    private VBox languages() {
        Label all = Lettering.LEAD.wrapping();
        all.setText(Arrays.stream(Language.values()).map(Language::ownName).collect(Collectors.joining(SEPARATOR)));
        return parts.column(1, words.say(name(), "language.count"), all);
    }

    private FittedLabel name() {
        return FittedLabel.title(scale, Lettering.DISPLAY, 2);
    }

    private Region picture(Slide slide, AreaLook look) {
        Optional<eu.smartregions.kiosk.content.Region> region = slide instanceof Slide.OfRegion(var shown)
                ? Optional.of(shown) : Optional.empty();
        if (region.isPresent() && !region.get().pictures().isEmpty()) {
            PhotoPane photo = new PhotoPane(region.get().pictures().getFirst());
            screen.around().pictures().read(region.get().pictures().getFirst(), scale.width() / 2, screen::shown, photo::show);
            return photo;
        }
        if (slide instanceof Slide.OfLanguages || slide instanceof Slide.OfEvent) {
            StackPane sign = new StackPane(parts.icon(slide instanceof Slide.OfLanguages ? "translate" : "calendar-month", SIGN_EM));
            sign.getStyleClass().add("attract-glow");
            return sign;
        }
        Region drawn = region.flatMap(this::outline).<Region>map(shape -> new OutlinePane(shape.path(), look, scale.em(1.6)))
                .orElseGet(() -> new PatternPane(look, scale.em(3)));
        drawn.getStyleClass().add("attract-glow");
        return drawn;
    }

    private Optional<MapShapes.Shape> outline(eu.smartregions.kiosk.content.Region region) {
        return Optional.ofNullable(screen.around().exhibition().map().regions().get(region.id()));
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
