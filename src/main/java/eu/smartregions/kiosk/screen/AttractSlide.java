package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaArt;
import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.Event;
import eu.smartregions.kiosk.content.Picture;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.place.AreaPart;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.guide.AttractLoop.Slide;
import eu.smartregions.kiosk.guide.Directory;
import eu.smartregions.kiosk.ui.FittedLabel;
import eu.smartregions.kiosk.ui.FittedLine;
import eu.smartregions.kiosk.ui.MosaicPlace;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.PhotoPane;
import eu.smartregions.kiosk.ui.ScenePane;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.PatternPane;
import eu.smartregions.kiosk.ui.theme.Scale;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One slide of the attract loop: a region that greets in its own languages, an area, the conference, or the languages.
/// A touch on it leads to what it shows.
final class AttractSlide extends SlideFrame {
    private static final int NAMES = 3;

    private final AttractScreen screen;
    private final Parts parts;
    private final Words words;
    private final Scale scale;

    AttractSlide(AttractScreen screen, Slide slide) {
        super(screen.scale());
        this.screen = screen;
        this.parts = screen.parts().still();
        this.words = parts.words();
        this.scale = screen.scale();
        VBox text = switch (slide) {
            case Slide.OfRegion(var region) -> region(region);
            case Slide.OfArea(var area) -> area(area);
            case Slide.OfEvent _ -> event(screen.around().exhibition().event());
            case Slide.OfLanguages _ -> languages(parts);
        };
        AreaLook look = look(slide);
        AreaStyles.apply(this, look);
        Place place = place(slide);
        show(picture(slide, look), text, explore(parts, () -> screen.navigator().enter(place)));
        setOnMouseReleased(event -> {
            screen.navigator().enter(place);
            event.consume();
        });
    }

    private Place place(Slide slide) {
        boolean programme = !screen.around().exhibition().event().programme().isEmpty();
        return switch (slide) {
            case Slide.OfRegion(var region) -> new Place.RegionPage(region.id());
            case Slide.OfArea(var area) -> Place.Area.of(area.id());
            case Slide.OfEvent _ -> programme ? new Place.Programme() : new Place.Events();
            case Slide.OfLanguages _ -> new Place.Home();
        };
    }

    private AreaLook look(Slide slide) {
        return switch (slide) {
            case Slide.OfRegion(var region) -> new Cards(screen.around(), parts).look(region, Optional.empty());
            case Slide.OfArea(var area) -> area.look();
            // @formatter:off
            case Slide.OfEvent _, Slide.OfLanguages _ -> AreaLook.PLAIN;
            // @formatter:on
        };
    }

    private VBox region(eu.smartregions.kiosk.content.Region region) {
        Label greeting = Lettering.LEAD.wrapping();
        greeting.setText(Stream.concat(
                region.territory().languages().stream()
                        .map(language -> words.messages(language).text("attract.welcome")),
                region.countryBeside(words.language()).stream()).collect(Collectors.joining(Lettering.SEPARATOR)));
        Label name = words.tell(name(), region.name());
        VBox.setMargin(name, new Insets(-scale.em(0.8), 0, 0, 0));
        VBox column = parts.column(1);
        region.areas().stream().findFirst().flatMap(screen.around().exhibition()::area)
                .ifPresent(area -> column.getChildren().add(field(area, words.tell(Lettering.H3.wrapping(),
                        area.name()))));
        column.getChildren().addAll(greeting, name,
                region.specialisation().introduction().hook().map(hook -> words.tell(FittedLabel.hook(hook()), hook))
                        .orElseGet(() -> words.tell(Lettering.LEAD.wrapping(), region.specialisation().summary())));
        return column;
    }

    private VBox area(PriorityArea area) {
        int areas = screen.around().exhibition().areas().size();
        Directory directory = screen.around().directory();
        List<eu.smartregions.kiosk.content.Region> known = directory.isMain(area.id())
                ? directory.sorted(area.id(), new AreaPart.Main(), words.language())
                : List.of();
        VBox column = parts.column(1, field(area, words.say(Lettering.H3.line(), "attract.one-of", areas)),
                words.tell(name(), area.name()));
        if (known.isEmpty()) {
            column.getChildren().add(words.tell(FittedLabel.hook(Lettering.HOOK), area.sentence()));
        } else {
            column.getChildren().addAll(words.count(FittedLabel.hook(Lettering.HOOK), "attract.main", known.size()),
                    names(known));
        }
        return column;
    }

    /// Returns as many names as there is room for on a line, and the number of the others.
    private FittedLine names(List<eu.smartregions.kiosk.content.Region> regions) {
        FittedLine said = new FittedLine(Lettering.LEAD);
        said.say(IntStream.iterate(Math.min(NAMES, regions.size()), named -> named > 0, named -> named - 1)
                .mapToObj(named -> names(regions, named)).toList());
        return said;
    }

    private String names(List<eu.smartregions.kiosk.content.Region> regions, int named) {
        int others = regions.size() - named;
        return regions.stream().limit(named).map(region -> region.name().text(words.language()))
                .collect(Collectors.joining(Lettering.SEPARATOR, "", others == 0 ? "" : "\u00a0\u00a0+" + others));
    }

    private Node field(PriorityArea area, Label said) {
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        Node field = parts.row(0.8, parts.icon(AreaStyles.icon(area.look()), 2), said);
        field.getStyleClass().add("attract-glow");
        return field;
    }

    private VBox event(Event event) {
        Label when = Lettering.LEAD.wrapping();
        when.setText(DateCard.when(screen.around().agenda(), words));
        return parts.column(1, words.tell(name(), event.name()), when);
    }

    private Lettering hook() {
        return scale.size() == SizeClass.WIDE ? Lettering.HOOK : Lettering.LEAD;
    }

    private static MosaicPlace place(Scale scale) {
        return scale.portrait()
                ? MosaicPlace.ATTRACT_TALL
                : switch (scale.size()) {
                    case WIDE -> MosaicPlace.ATTRACT;
                    case MEDIUM -> MosaicPlace.ATTRACT_MEDIUM;
                    case TALL, COMPACT -> MosaicPlace.ATTRACT_LOW;
                };
    }

    private ScenePane landscape(PriorityArea area, AreaArt.Scene scene) {
        Picture picture = scale.portrait() ? scene.totem() : scene.landscape();
        ScenePane landscape = new ScenePane(scale, screen.around().pictures(), area.look(), Optional.of(picture));
        parts.follow(landscape, picture.alt());
        return landscape;
    }

    private FittedLabel name() {
        return name(scale);
    }

    private Region picture(Slide slide, AreaLook look) {
        Optional<eu.smartregions.kiosk.content.Region> region = slide instanceof Slide.OfRegion(var shown)
                ? Optional.of(shown)
                : Optional.empty();
        if (region.isPresent() && !region.get().pictures().isEmpty()) {
            PhotoPane photo = new PhotoPane(region.get().pictures().getFirst().framing());
            screen.around().pictures().read(region.get().pictures().getFirst(), scale.width() / 2, screen::shown,
                    photo::show);
            return photo;
        }
        if (region.isPresent() && !region.get().mainAreas().isEmpty()) {
            return screen.around().mosaics().face(region.get(), place(scale), scale);
        }
        if (slide instanceof Slide.OfArea(var area) && area.scene().isPresent()) {
            return landscape(area, area.scene().get());
        }
        if (slide instanceof Slide.OfLanguages || slide instanceof Slide.OfEvent) {
            return sign(parts, slide instanceof Slide.OfLanguages ? "translate" : "calendar-month");
        }
        Region drawn = region.map(shown -> new Cards(screen.around(), parts).drawn(shown, look, 1.6, SIGN_EM))
                .orElseGet(() -> new StackPane(new PatternPane(look, scale.em(3)),
                        parts.icon(AreaStyles.icon(look), SIGN_EM)));
        drawn.getStyleClass().add("attract-glow");
        return drawn;
    }
}
