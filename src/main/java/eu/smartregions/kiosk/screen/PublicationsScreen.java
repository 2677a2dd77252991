package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Publication;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.guide.Scenery;
import eu.smartregions.kiosk.screen.Links.Way;
import eu.smartregions.kiosk.ui.FittedLabel;
import eu.smartregions.kiosk.ui.FittedLine;
import eu.smartregions.kiosk.ui.Page;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.PhotoPane;
import eu.smartregions.kiosk.ui.RowGrid;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Documents worth reading, the latest first.
public final class PublicationsScreen extends Screen {
    private static final double CARD_EM = 8.8;
    private static final double UPRIGHT_CARD_EM = 10.4;
    private static final double MEDIUM_CARD_EM = 7;
    private static final double COVER_EM = 6;
    private static final double NARROW_COVER_EM = 4;

    public PublicationsScreen(ScreenContext around) {
        super(around);
        RowGrid<Publication> list = new RowGrid<>(parts(),
                new RowGrid.Layout(scale().size() == SizeClass.WIDE ? 2 : 1, scale().em(cardEm()),
                        scale().em(0.8)),
                publication -> card(around, parts().still(), publication));
        List<Publication> latest = latest(around);
        words().follow(() -> list.show(latest));
        VBox body = parts().column(0.8, list);
        if (scale().size() != SizeClass.COMPACT) {
            body.getChildren().add(new Links(around).row(Way.EVENTS, Way.ORGANISATIONS, Way.STORIES));
        }
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().add(new Page(parts(), words().say(Page.title(scale()), "publications.title"),
                around.exhibition().event().name(), body));
        scrolls(list);
    }

    private double cardEm() {
        return switch (scale().size()) {
            case WIDE, TALL -> CARD_EM;
            case MEDIUM -> MEDIUM_CARD_EM;
            case COMPACT -> scale().portrait() ? UPRIGHT_CARD_EM : CARD_EM;
        };
    }

    /// Returns the card of a publication, which leads to its page: a cover drawn with its year, its title and who wrote
    /// it.
    static Target card(ScreenContext around, Parts parts, Publication publication) {
        Region cover = cover(around, parts, publication);
        double side = parts.scale().em(parts.scale().size() == SizeClass.COMPACT ? NARROW_COVER_EM : COVER_EM);
        cover.setMinSize(side, side);
        VBox text = parts.column(0.2, parts.words().tell(FittedLabel.heading(parts.scale(), 3), publication.title()));
        if (parts.scale().size() != SizeClass.COMPACT) {
            FittedLine authors = new FittedLine(Lettering.CAPTION);
            authors.say(List.of(publication.imprint().authors(), ""));
            text.getChildren().add(authors);
        }
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox content = parts.row(1.2, cover, text, parts.icon("chevron-right", 2));
        cover.setMaxHeight(Double.MAX_VALUE);
        content.setFillHeight(true);
        double inset = parts.scale().em(0.4);
        content.setPadding(new Insets(inset, parts.scale().em(1), inset, inset));
        Target card = new Target("k-card", content,
                () -> around.navigator().go(new Place.PublicationPage(publication.id())));
        parts.follow(card, publication.title());
        return card;
    }

    /// Returns a cover drawn with the year, below a landscape where the exhibition has any.
    private static Region cover(ScreenContext around, Parts parts, Publication publication) {
        Label year = Lettering.LABEL.line();
        year.setText(String.valueOf(publication.imprint().year()));
        VBox cover = parts.column(0.4);
        cover.setAlignment(Pos.CENTER);
        cover.getStyleClass().add("cover");
        area(around, publication).flatMap(PriorityArea::scene).ifPresentOrElse(scene -> {
            PhotoPane photo = PhotoPane.of(scene.totem(), around.pictures());
            VBox.setVgrow(photo, Priority.ALWAYS);
            cover.setPadding(new Insets(0, 0, parts.scale().em(0.3), 0));
            cover.getChildren().addAll(photo, year);
        }, () -> cover.getChildren().addAll(parts.icon("book-open-variant", 2.4), year));
        return cover;
    }

    /// Returns the area whose landscape stands for a publication, so that neighbours in the list differ.
    static Optional<PriorityArea> area(ScreenContext around, Publication publication) {
        return new Scenery(around.exhibition()).inTurn(latest(around).indexOf(publication));
    }

    private static List<Publication> latest(ScreenContext around) {
        return around.exhibition().library().publications().stream()
                .sorted(Comparator.comparing((Publication publication) -> publication.imprint().year()).reversed())
                .toList();
    }
}
