package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaArt;
import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Publication;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.screen.Links.Way;
import eu.smartregions.kiosk.ui.Columns;
import eu.smartregions.kiosk.ui.ScenePage;
import eu.smartregions.kiosk.ui.ScenePane;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A publication: what it is, who wrote it, where it can be read.
public final class PublicationScreen extends ScrolledScreen {
    private static final int OTHERS = 2;
    /// The least height of a page on which the whole code stands beside the text, in em.
    private static final double ROOMY_EM = 38;

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
        boolean beside = scale().size().twoPanes() && scale().height() >= scale().em(ROOMY_EM);
        Region body = beside
                ? take.<Region>map(card -> new Columns(scale().em(2.4), scrolled(text), parts().column(0, card)))
                        .orElseGet(() -> scrolled(text))
                : scrolled(take.<Region>map(card -> parts().column(1.6, text, card)).orElse(text));
        if (ScenePage.fits(scale())) {
            show(scene(publication), title(publication), body);
        } else {
            show(heading("publications.title", publication.title(), text),
                    take.<Region>map(card -> parts().column(1.6, text, card)).orElse(text), Optional.empty());
        }
    }

    private ScenePane scene(Publication publication) {
        Optional<PriorityArea> area = PublicationsScreen.area(around(), publication);
        ScenePane scene = new ScenePane(scale(), around().pictures(), look(area),
                area.flatMap(PriorityArea::scene).map(AreaArt.Scene::landscape));
        area.flatMap(PriorityArea::scene).ifPresent(shown -> parts().follow(scene, shown.landscape().alt()));
        return scene;
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
                    new Cards(around(), parts()).grid(cards, scale().size() == SizeClass.WIDE ? 2 : 1));
        }
        return others;
    }
}
