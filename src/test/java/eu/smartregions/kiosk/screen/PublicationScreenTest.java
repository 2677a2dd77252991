package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Publication;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Phone;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.Test;

/// The page of a publication.
final class PublicationScreenTest {
    private static final Exhibition EXHIBITION = SmallFair.with(List.of(),
            List.of(publication("one", Optional.of("https://one.example/a/long/way/to/a/document.pdf")),
                    publication("two", Optional.empty()), publication("three", Optional.empty()),
                    publication("four", Optional.empty())));
    private static final Exhibition LONELY = SmallFair.with(List.of(), List.of(publication("one", Optional.empty())));

    @Test
    void saysWhatItIsWhoWroteItAndWhereItCanBeRead() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown(EXHIBITION, "one", Language.EN);
            List<String> texts = kiosk.texts();
            assertTrue(texts.containsAll(List.of("Publications", "About one", "What one tells.", "Authors of one",
                    "Publisher of one, 2016", "one.example")), texts::toString);
            assertEquals(List.of("https://one.example/a/long/way/to/a/document.pdf"), Phone.read(kiosk.scene));
        });
    }

    /// The landscape on a cover is more than a strip above the year.
    @Test
    void coversOfOtherPublicationsAreAsHighAsWide() {
        List.of(Size.LARGE, Size.TOTEM, Size.TABLET).forEach(size -> Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.PublicationPage("ris3-guide"), Bundled.EXHIBITION, size);
            List<Bounds> covers = kiosk.page().lookupAll(".cover").stream().map(OnScreen::place).toList();
            assertEquals(2, covers.size());
            covers.forEach(cover -> assertTrue(cover.getHeight() >= cover.getWidth(), size + " " + cover));
            kiosk.view.end();
        }));
    }

    @Test
    void hasALandscapeInItsHead() {
        Publication third = Bundled.EXHIBITION.library().publications().stream()
                .sorted(Comparator.comparing((Publication each) -> each.imprint().year()).reversed()).toList().get(2);
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.PublicationPage(third.id()), Bundled.EXHIBITION, Size.LARGE);
            assertEquals(Bundled.EXHIBITION.areas().get(2).scene().orElseThrow().landscape().alt().text(Language.EN),
                    kiosk.page().lookup(".scene").getAccessibleText());
            assertTrue(kiosk.texts().containsAll(List.of("Publication" + Lettering.SEPARATOR + third.imprint().year(),
                    third.title().text(Language.EN))), () -> kiosk.texts().toString());
            kiosk.view.end();
        });
    }

    @Test
    void leadsToTwoOthersButNotToItself() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown(EXHIBITION, "two", Language.EN);
            assertEquals(List.of("About one", "About three"), kiosk.names(".k-card"));
            kiosk.fire("About three");
            assertEquals(new Place.PublicationPage("three"), kiosk.navigator.here());
        });
    }

    @Test
    void theOnlyOneHasNoOthersAndOneWithoutAnAddressNoCode() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown(LONELY, "one", Language.EN);
            assertFalse(kiosk.texts().contains("Other publications"));
            assertEquals(List.of(), kiosk.names(".k-card"));
            assertEquals(List.of(), Phone.read(kiosk.scene));
        });
    }

    @Test
    void canBeSavedAndLeadsBackToAll() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown(EXHIBITION, "one", Language.EN);
            kiosk.fire("Save");
            assertEquals(List.of(Subject.publication("one")), kiosk.navigator.saved().subjects());
            kiosk.fire("Publications");
            assertEquals(new Place.Publications(), kiosk.navigator.here());
        });
    }

    @Test
    void saysWhichLanguageItsTextIsInWhereThatIsNotTheVisitors() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown(EXHIBITION, "one", Language.EN);
            assertTrue(kiosk.texts().stream().noneMatch(text -> text.contains("English")));
            kiosk.language.choose(Language.DE);
            kiosk.layOut();
            assertTrue(kiosk.texts().stream().anyMatch(text -> text.contains("English")));
        });
    }

    private static ShownKiosk shown(Exhibition exhibition, String id, Language language) {
        return ShownKiosk.at(new Place.PublicationPage(id), exhibition, language, Size.LARGE);
    }

    private static Publication publication(String id, Optional<String> address) {
        return new Publication(id, SmallFair.text("About " + id),
                new Publication.Imprint("Authors of " + id, "Publisher of " + id, 2016),
                SmallFair.text("What " + id + " tells."), address);
    }
}
