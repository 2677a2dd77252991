package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Organisation;
import eu.smartregions.kiosk.content.Organisation.Kind;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Phone;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/// The page of an organisation.
final class OrganisationScreenTest {
    private static final Exhibition EXHIBITION = SmallFair.with(Stream.concat(
            IntStream.rangeClosed(1, 6).mapToObj(i -> organisation("fund " + i, Kind.FUNDER, Optional.empty())),
            Stream.of(organisation("net", Kind.NETWORK, Optional.of("https://www.net.example/"))))
            .toList(), List.of());

    @Test
    void saysWhatItIsWhatItDoesAndWhereToReadMore() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown("net", Size.LARGE);
            List<String> texts = kiosk.texts();
            assertTrue(texts.containsAll(List.of("The net", "Networks", "What net does.", "Read it on your phone",
                    "net.example")), texts::toString);
            assertEquals(List.of("https://www.net.example/"), Phone.read(kiosk.scene));
        });
    }

    @Test
    void leadsToFourOthersOfItsKindButNotToItself() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown("fund 2", Size.LARGE);
            assertTrue(kiosk.texts().contains("Others like this"));
            assertEquals(List.of("The fund 1", "The fund 3", "The fund 4", "The fund 5"), kiosk.names(".k-card"));
            kiosk.fire("The fund 3");
            assertEquals(new Place.OrganisationPage("fund 3"), kiosk.navigator.here());
        });
    }

    @Test
    void theOnlyOneOfItsKindHasNoOthersAndOneWithoutAnAddressNoCode() {
        Toolkit.run(() -> {
            assertFalse(shown("net", Size.LARGE).texts().contains("Others like this"));
            ShownKiosk kiosk = shown("fund 1", Size.LARGE);
            assertEquals(List.of(), Phone.read(kiosk.scene));
            assertFalse(kiosk.texts().contains("Read it on your phone"));
        });
    }

    @Test
    void canBeSaved() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown("net", Size.TOTEM);
            kiosk.fire("Save");
            assertEquals(List.of(Subject.organisation("net")), kiosk.navigator.saved().subjects());
        });
    }

    @Test
    void onATotemItsNameIsTheTitleAndTheCodeStandsBelowTheText() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown("net", Size.TOTEM);
            assertEquals(List.of("The net"), headings(kiosk));
            double code = kiosk.page().lookup(".qr-plate").localToScene(0, 0).getY();
            assertTrue(code > kiosk.find("Save").orElseThrow().localToScene(0, 0).getY());
            ShownKiosk wide = shown("net", Size.LARGE);
            assertEquals(List.of("The net"), headings(wide));
            double besides = wide.page().lookup(".qr-plate").localToScene(0, 0).getX();
            assertTrue(besides > wide.find("Save").orElseThrow().localToScene(0, 0).getX());
        });
    }

    /// Returns what the page calls itself, not what its buttons say.
    private static List<String> headings(ShownKiosk kiosk) {
        return kiosk.page().lookupAll(".label").stream()
                .filter(label -> !(label.getParent().getParent() instanceof Target))
                .map(label -> ((Label) label).getText()).filter(List.of("Funders and networks", "The net")::contains)
                .toList();
    }

    private static ShownKiosk shown(String id, Size size) {
        return ShownKiosk.at(new Place.OrganisationPage(id), EXHIBITION, Language.EN, size);
    }

    private static Organisation organisation(String id, Kind kind, Optional<String> address) {
        return new Organisation(id, SmallFair.text("The " + id), kind, SmallFair.text("What " + id + " does."),
                address);
    }
}
