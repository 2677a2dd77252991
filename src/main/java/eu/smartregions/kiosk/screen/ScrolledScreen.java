package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaArt;
import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.screen.Links.Way;
import eu.smartregions.kiosk.ui.Columns;
import eu.smartregions.kiosk.ui.FittedLabel;
import eu.smartregions.kiosk.ui.Page;
import eu.smartregions.kiosk.ui.ScenePage;
import eu.smartregions.kiosk.ui.ScenePane;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A page with a title and a body of text and cards that may be longer than its place.
abstract class ScrolledScreen extends Screen {
    private static final int LINES = 4;
    /// Columns and tiles of the frieze of a field.
    static final int FRIEZE_COLUMNS = 8;
    static final double FRIEZE_TILE_EM = 3.5;
    /// The least height of a tablet's page on which a whole code stands beside the text below a landscape, in em.
    private static final double ROOMY_EM = 42;

    ScrolledScreen(ScreenContext around) {
        super(around);
    }

    /// Shows a title and a body.
    ///
    /// @param look of the area that the page is about; a high header then has its colour and its frieze
    final void show(Node heading, Region body, Optional<AreaLook> look) {
        framed(heading, scrolled(body), look);
    }

    /// Shows a title and a body of which [#scrolled] made a part.
    ///
    /// @param look of the area that the page is about; a high header then has its colour and its frieze
    final void framed(Node heading, Region body, Optional<AreaLook> look) {
        Page page = new Page(parts(), heading, around().exhibition().event().name(), body);
        look.ifPresent(shown -> {
            if (scale().highHeader()) {
                page.head(around().mosaics().frieze(shown, FRIEZE_COLUMNS, FRIEZE_TILE_EM, scale()));
            }
            AreaStyles.apply(page, shown);
        });
        getChildren().setAll(page);
    }

    /// Shows a landscape with words on it, and below it a body of which [#scrolled] made a part.
    final void show(ScenePane scene, VBox words, Region body) {
        getChildren().setAll(new ScenePage(scale(), scene, words, body));
    }

    /// Shows a landscape in the look of an area with words on it, and below it a text, beside which a card stays where
    /// that has room.
    final void show(Optional<PriorityArea> area, VBox words, VBox text, Optional<Region> card) {
        boolean beside = scale().size() == SizeClass.WIDE
                || scale().size() == SizeClass.MEDIUM && scale().height() >= scale().em(ROOMY_EM);
        Optional<AreaArt.Scene> art = area.flatMap(PriorityArea::scene);
        ScenePane scene = new ScenePane(scale(), around().pictures(),
                area.map(PriorityArea::look).orElse(AreaLook.PLAIN), art.map(AreaArt.Scene::landscape));
        art.ifPresent(shown -> parts().follow(scene, shown.landscape().alt()));
        show(scene, words, beside
                ? card.<Region>map(kept -> new Columns(scale().em(2.4), scrolled(text), parts().column(0, kept)))
                        .orElseGet(() -> scrolled(text))
                : scrolled(card.<Region>map(last -> parts().column(1.6, text, last)).orElse(text)));
    }

    /// Returns the part of the page that scrolls.
    final Scroller scrolled(Region body) {
        Scroller scrolled = Scroller.across(parts(), body);
        scrolls(scrolled);
        return scrolled;
    }

    /// Returns a text with a card beside it where there is room for the whole card, else below it.
    final Region beside(Region text, Region card) {
        return scale().size().twoPanes() && !scale().shallow()
                ? new Columns(scale().em(2.4), text, parts().column(0, card))
                : parts().column(1.6, text, card);
    }

    /// Returns the title of the page, one of the kiosk's own words.
    final Label title(String key) {
        return words().say(Page.title(scale()), key);
    }

    /// Returns the title of the page, a name of the exhibition.
    final Label name(LocalizedText text) {
        return words().tell(Page.title(scale()), text);
    }

    /// Returns the heading of a page whose own title may be long. In portrait the title stands in the header; else the
    /// header names the kind of page, and the title comes first in the text.
    ///
    /// @param kind message key
    final Label heading(String kind, LocalizedText title, VBox text) {
        if (scale().portrait()) {
            FittedLabel heading = FittedLabel.title(scale(), Lettering.H1, LINES);
            heading.setMinWidth(0);
            HBox.setHgrow(heading, Priority.ALWAYS);
            return words().tell(heading, title);
        }
        text.getChildren().addFirst(words().tell(Lettering.H2.wrapping(), title));
        return title(kind);
    }

    /// Returns the buttons of a page: one that saves its subject, and the ways on.
    final FlowPane row(Subject subject, Way... ways) {
        FlowPane row = new Links(around()).row(ways);
        row.getChildren().addFirst(SaveButton.of(navigator(), parts(), subject));
        return row;
    }
}
