package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import eu.smartregions.kiosk.content.Organisation;
import eu.smartregions.kiosk.content.Organisation.Kind;
import eu.smartregions.kiosk.content.Publication;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Funders, networks and advisers, each kind under its heading.
final class OrganisationsScreenTest {
    private static final List<Organisation> ALL = List.of(organisation("net", Kind.NETWORK),
            organisation("bank", Kind.FUNDER), organisation("fund", Kind.FUNDER));
    private static final Publication GUIDE = new Publication("guide", SmallFair.text("A guide"),
            new Publication.Imprint("Authors", "Publisher", 2016), SmallFair.text("How to do it."), Optional.empty());

    @Test
    void showsFundersBeforeNetworksAndNoHeadingOverNothing() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown(Size.LARGE, List.of());
            assertEquals(List.of("The bank", "The fund", "The net"), kiosk.names(".k-card"));
            List<String> texts = kiosk.texts();
            assertEquals(List.of("Funders and networks", "Funders", "Networks"), texts.stream()
                    .filter(text -> List.of("Funders and networks", "Funders", "Networks", "Advice").contains(text))
                    .toList());
            assertEquals(1, texts.stream().filter("What bank does."::equals).count());
        });
    }

    @Test
    void aCardLeadsToItsOrganisation() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown(Size.TABLET, List.of());
            kiosk.fire("The fund");
            assertEquals(new Place.OrganisationPage("fund"), kiosk.navigator.here());
        });
    }

    @Test
    void leadsOnOnlyToWhatTheExhibitionHas() {
        Toolkit.run(() -> {
            assertFalse(shown(Size.LARGE, List.of()).find("Publications").isPresent());
            ShownKiosk kiosk = shown(Size.LARGE, List.of(GUIDE));
            kiosk.fire("Publications");
            assertEquals(new Place.Publications(), kiosk.navigator.here());
        });
    }

    @Test
    void cardsStandInTwoColumnsOnALargeScreenAndInOneElsewhere() {
        Toolkit.run(() -> {
            assertEquals(2, columns(shown(Size.LARGE, List.of())));
            assertEquals(1, columns(shown(Size.TABLET, List.of())));
            assertEquals(1, columns(shown(Size.TOTEM, List.of())));
        });
    }

    private static long columns(ShownKiosk kiosk) {
        return kiosk.targets(".k-card").map(card -> card.localToScene(0, 0).getX()).distinct().count();
    }

    private static ShownKiosk shown(Size size, List<Publication> publications) {
        return ShownKiosk.at(new Place.Organisations(), SmallFair.with(ALL, publications), Language.EN, size);
    }

    private static Organisation organisation(String id, Kind kind) {
        return new Organisation(id, SmallFair.text("The " + id), kind, SmallFair.text("What " + id + " does."),
                Optional.empty());
    }
}
