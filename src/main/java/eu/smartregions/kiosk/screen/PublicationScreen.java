package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Publication;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.screen.Links.Way;
import eu.smartregions.kiosk.ui.ScenePage;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A publication: what it is, who wrote it, where it can be read.
public final class PublicationScreen extends ScrolledScreen {
    private static final int OTHERS = 2;

    public PublicationScreen(ScreenContext around, String id) {
        super(around);
        Publication publication = around.exhibition().library().publication(id).orElseThrow();
        Publication.Imprint imprint = publication.imprint();
        Label written = Lettering.BODY.wrapping();
        written.setText(imprint.authors());
        Label published = Lettering.CAPTION.wrapping();
        published.setText(imprint.publisher() + ", " + imprint.year());
        VBox text = parts().column(1, words().tell(Lettering.LEAD.wrapping(), publication.summary()),
                parts().languageNote(publication.summary()), written, published,
                row(Subject.publication(id), Way.PUBLICATIONS, Way.ORGANISATIONS, Way.EVENTS), others(publication));
        Optional<Region> take = publication.address()
                .map(address -> TakeCard.web(parts(), "publication.read", address));
        if (ScenePage.fits(scale())) {
            show(PublicationsScreen.area(around(), publication), title(publication), text, take);
        } else {
            show(heading("publications.title", publication.title(), text),
                    take.<Region>map(card -> parts().column(1.6, text, card)).orElse(text), Optional.empty());
        }
    }

    private static AreaLook look(Optional<PriorityArea> area) {
        return area.map(PriorityArea::look).orElse(AreaLook.PLAIN);
    }

    private VBox title(Publication publication) {
        AreaLook look = look(PublicationsScreen.area(around(), publication));
        return parts().column(0.4,
                ScenePage.kind(parts(), "book-open-variant", look,
                        () -> words().messages().text("kind.publication") + Lettering.SEPARATOR
                                + publication.imprint().year()),
                words().tell(ScenePage.longTitle(scale()), publication.title()));
    }

    private VBox others(Publication publication) {
        List<Target> cards = around().exhibition().library().publications().stream()
                .filter(other -> !other.equals(publication)).limit(OTHERS)
                .map(other -> PublicationsScreen.card(around(), parts(), other)).toList();
        VBox others = parts().column(0.8);
        if (!cards.isEmpty()) {
            others.getChildren().addAll(words().say(Lettering.H3.wrapping(), "publication.others"),
                    new Cards(around(), parts()).grid(cards, scale().size().twoPanes() ? 2 : 1));
        }
        return others;
    }
}
