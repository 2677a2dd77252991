package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.Organisation;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.guide.Scenery;
import eu.smartregions.kiosk.screen.Links.Way;
import eu.smartregions.kiosk.ui.ScenePage;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// An organisation that is no region: what it does, its page of the web for the visitor's own phone, others of its
/// kind.
public final class OrganisationScreen extends ScrolledScreen {
    private static final int OTHERS = 4;

    public OrganisationScreen(ScreenContext around, String id) {
        super(around);
        Organisation organisation = around.exhibition().library().organisation(id).orElseThrow();
        VBox text = parts().column(1, words().tell(Lettering.LEAD.wrapping(), organisation.what()),
                parts().languageNote(organisation.what()),
                row(Subject.organisation(id), Way.ORGANISATIONS, Way.FUNDING, Way.PUBLICATIONS), others(organisation));
        Optional<Region> take = organisation.address()
                .map(address -> TakeCard.web(parts(), "publication.read", address));
        String kind = OrganisationsScreen.key(organisation.kind());
        if (ScenePage.fits(scale())) {
            Optional<PriorityArea> area = new Scenery(around.exhibition())
                    .inTurn(around.exhibition().library().organisations().indexOf(organisation));
            show(area, parts().column(0.4,
                    ScenePage.kind(parts(), OrganisationsScreen.icon(organisation.kind()),
                            area.map(PriorityArea::look).orElse(AreaLook.PLAIN), () -> words().messages().text(kind)),
                    words().tell(ScenePage.longTitle(scale()), organisation.name())), text, take);
            return;
        }
        text.getChildren().addFirst(words().say(Lettering.LABEL.wrapping(), kind));
        Region body = take.map(card -> beside(text, card)).orElse(text);
        show(heading("organisations.title", organisation.name(), text), body, Optional.empty());
    }

    private VBox others(Organisation organisation) {
        List<Target> cards = around().exhibition().library().organisations().stream()
                .filter(other -> other.kind() == organisation.kind() && !other.equals(organisation)).limit(OTHERS)
                .map(other -> OrganisationsScreen.card(around(), other)).toList();
        VBox others = parts().column(0.8);
        if (!cards.isEmpty()) {
            others.getChildren().addAll(words().say(Lettering.H3.wrapping(), "organisations.others"),
                    new Cards(around(), parts()).grid(cards, scale().size() == SizeClass.WIDE ? 2 : 1));
        }
        return others;
    }
}
