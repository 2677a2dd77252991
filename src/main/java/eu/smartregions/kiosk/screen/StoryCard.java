package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.guide.Stories;
import eu.smartregions.kiosk.ui.FittedLabel;
import eu.smartregions.kiosk.ui.FittedLine;
import eu.smartregions.kiosk.ui.FittingColumn;
import eu.smartregions.kiosk.ui.MosaicPlace;
import eu.smartregions.kiosk.ui.MosaicView;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.PhotoPane;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.Scale;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The cards that lead to stories: the region's photograph or face, else its outline in the look of the story's area;
/// the title, and the region that tells it.
final class StoryCard {
    /// Height of a card whose picture stands above its title, in em.
    static final double UPRIGHT_EM = 14.6;
    private static final double LYING_EM = 7.2;
    private static final double LOW_EM = 5.6;
    private static final double SIGN_EM = 3;
    private static final double PICTURE_EM = 5.6;
    private static final double POSTER_PICTURE_EM = 15;
    private static final int POSTER_LINES = 3;
    /// The longest line of a text that is read well, in em.
    private static final double LINE_EM = 56;

    private final ScreenContext around;
    private final Parts parts;

    /// @param parts that the cards are made of: still ones for lists, which make their cards anew
    StoryCard(ScreenContext around, Parts parts) {
        this.around = around;
        this.parts = parts;
    }

    /// Returns the height of a card whose picture stands beside its title, in em: lower where there is little room, but
    /// not where that is narrow too.
    static double lyingEm(Scale scale) {
        boolean little = scale.size() == SizeClass.MEDIUM || scale.size() == SizeClass.COMPACT && !scale.low();
        return little && !scale.portrait() ? LOW_EM : LYING_EM;
    }

    /// Returns a card of one of the two shapes.
    ///
    /// @param upright whether the picture stands above the title, rather than beside it
    Target of(Stories.Told told, boolean upright) {
        FittedLine whose = new FittedLine(Lettering.CAPTION);
        parts.words().follow(() -> whose.say(whose(told)));
        boolean faced = faced(told.region());
        int lines = faced || !upright && parts.scale().size() == SizeClass.COMPACT ? 2 : 3;
        Label title = parts.words().tell(FittedLabel.heading(parts.scale(), lines), told.story().title());
        VBox text = parts.column(0.3, title, whose);
        text.setMinWidth(0);
        text.setAlignment(upright ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
        javafx.scene.layout.Region picture = faced
                ? face(told.region(), upright)
                : drawn(told.region(), look(told), upright);
        double inset = faced && !upright ? 0 : parts.scale().em(0.5);
        Pane content = upright
                ? parts.column(0.8, picture, text)
                : parts.row(1.2, picture, text, parts.icon("chevron-right", 2));
        content.setPadding(new Insets(inset, parts.scale().em(upright ? 0.5 : 1), inset, inset));
        if (upright) {
            text.setPadding(new Insets(0, parts.scale().em(0.7), 0, parts.scale().em(0.7)));
        } else {
            HBox.setHgrow(text, Priority.ALWAYS);
        }
        return card(told, content);
    }

    /// Returns a card as high as its page, for a wall of few stories: besides the usual also the difficulty that the
    /// story begins with, where that has room as a whole.
    Target poster(Stories.Told told) {
        Scale scale = parts.scale();
        FittedLine whose = new FittedLine(Lettering.CAPTION);
        parts.words().follow(() -> whose.say(whose(told)));
        Label challenge = parts.words().tell(FittedLabel.lead(scale, POSTER_LINES), told.story().telling().challenge());
        challenge.setMaxWidth(scale.em(LINE_EM));
        FittingColumn begins = new FittingColumn(0, List.of(new StackPane(challenge)));
        StackPane.setAlignment(challenge, Pos.TOP_LEFT);
        VBox.setVgrow(begins, Priority.ALWAYS);
        VBox text = parts.column(0.6, parts.words().tell(FittedLabel.tile(scale, 2), told.story().title()), begins,
                whose);
        text.setPadding(new Insets(0, scale.em(0.7), scale.em(0.5), scale.em(0.7)));
        VBox.setVgrow(text, Priority.ALWAYS);
        Pane content = parts.column(0.8, posterPicture(told), text);
        content.setPadding(new Insets(scale.em(0.5)));
        return card(told, content);
    }

    private javafx.scene.layout.Region posterPicture(Stories.Told told) {
        if (faced(told.region())) {
            return around.mosaics().face(told.region(), MosaicPlace.HEAD, parts.scale());
        }
        StackPane picture = picture(told.region(), look(told));
        picture.setMinHeight(parts.scale().em(POSTER_PICTURE_EM));
        return picture;
    }

    private Target card(Stories.Told told, Pane content) {
        Target card = new Target("k-card", content,
                () -> around.navigator().go(new Place.StoryPage(told.story().id())));
        parts.follow(card, told.story().title());
        return card;
    }

    /// Returns the look of a story's area.
    AreaLook look(Stories.Told told) {
        return around.exhibition().area(told.story().area()).map(PriorityArea::look).orElse(AreaLook.PLAIN);
    }

    /// Whether the region has a face and no photograph, which would win.
    private boolean faced(Region region) {
        return !region.mainAreas().isEmpty() && region.pictures().isEmpty() && !parts.scale().low();
    }

    private MosaicView face(Region region, boolean upright) {
        MosaicPlace place = upright
                ? MosaicPlace.ABOVE
                : lyingEm(parts.scale()) == LOW_EM ? MosaicPlace.ROW_LOW : MosaicPlace.ROW;
        MosaicView face = around.mosaics().face(region, place, parts.scale());
        if (upright) {
            return face;
        }
        // A long title takes lines, and nothing of the picture.
        face.setMinWidth(face.getPrefWidth());
        return face.rounded(parts.scale().em(0.5));
    }

    private StackPane drawn(Region region, AreaLook look, boolean upright) {
        StackPane picture = picture(region, look);
        double side = parts.scale().em(upright ? PICTURE_EM : lyingEm(parts.scale()) - 1.2);
        picture.setMinSize(side, side);
        if (!upright) {
            picture.setMaxWidth(side);
        }
        return picture;
    }

    /// Returns a region's photograph or outline on the tint of a look.
    StackPane picture(Region region, AreaLook look) {
        StackPane picture = AreaStyles.apply(new StackPane(), look);
        picture.getStyleClass().add("area-tint");
        Pane drawn = new StackPane(new Cards(around, parts).drawn(region, look, 0.8, SIGN_EM));
        StackPane.setMargin(drawn, new Insets(parts.scale().em(0.5)));
        picture.getChildren().add(drawn);
        region.pictures().stream().findFirst().ifPresent(photo -> {
            PhotoPane pane = new PhotoPane(photo.framing());
            picture.getChildren().add(pane);
            around.pictures().read(photo, parts.scale().em(30), () -> picture.getScene() != null, pane::show);
        });
        return picture;
    }

    /// Returns the region and the field of a story, then the region alone where there is no room for both.
    private List<String> whose(Stories.Told told) {
        String region = told.region().name().text(parts.words().language());
        return around.exhibition().area(told.story().area())
                .map(area -> List.of(region + Lettering.SEPARATOR + area.name().text(parts.words().language()), region,
                        ""))
                .orElse(List.of(region));
    }
}
