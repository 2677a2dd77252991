package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.Stories;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.screen.speech.HeardSpeech;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.PageText;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The kiosk for those who hear it, who use a key or a switch instead of a finger, and who read another language.
final class EverybodyTest {
    private static final Exhibition BUNDLED = ((Reading.Accepted) BundleReader.read(Path.of("kiosk-content")))
            .exhibition();
    private static final Place REGION = new Place.RegionPage(new RegionId("nl-southern-netherlands"));
    private static final String EASY = BUNDLED.region(new RegionId("nl-southern-netherlands")).orElseThrow()
            .specialisation().introduction().easy().orElseThrow().summary().text(Language.DE);
    private static final int MOST_STEPS = 400;

    @Test
    void everyTargetOfAPageIsReachedByKeyAndNothingBelowASheet() {
        Toolkit.ask(() -> {
            ShownKiosk kiosk = new ShownKiosk(BUNDLED, Language.EN, Size.LARGE);
            kiosk.begin(AccessOptions.USUAL);
            for (Place place : List.of(new Place.Home(), REGION, new Place.Regions(false))) {
                kiosk.go(place);
                assertEquals(targets(kiosk.view), reached(kiosk), place::toString);
            }
            kiosk.view.openLanguages();
            kiosk.layOut();
            Set<Node> aboveThePage = new LinkedHashSet<>(targets(kiosk.view.getChildren().getLast()));
            kiosk.targets(".k-nav").forEach(aboveThePage::add);
            assertEquals(aboveThePage, reached(kiosk), "languages, and the bar, which they leave free");
            kiosk.view.end();
            return true;
        });
    }

    @Test
    void pagesAreReadAloudWhenAskedForAndInTheLanguageShown() {
        HeardSpeech heard = new HeardSpeech();
        ShownKiosk kiosk = Toolkit.ask(() -> {
            ShownKiosk shown = new ShownKiosk(BUNDLED, Language.DE, Size.LARGE, Optional.of(heard));
            shown.begin(AccessOptions.USUAL);
            shown.go(REGION);
            assertTrue(heard.said.stream().allMatch(String::isEmpty), heard.said::toString);
            shown.view.access(AccessOptions.USUAL.with(AccessOptions.Aid.SPOKEN, true));
            shown.layOut();
            return shown;
        });
        Toolkit.ask(() -> {
            String page = String.join("\n", heard.said);
            assertTrue(page.strip().startsWith("de: "), page);
            PageText.of(kiosk.view.getChildren().getFirst()).forEach(text -> assertTrue(page.contains(text), text));
            kiosk.navigator.reset();
            assertEquals("de: Der Besuch ist beendet. Das Vorlesen ist aus.", heard.said.getLast());
            assertFalse(kiosk.view.access().has(AccessOptions.Aid.SPOKEN));
            kiosk.view.end();
            return true;
        });
    }

    @Test
    void oneChoiceShowsTextsThatAreEasyToReadWhereThereAreSuch() {
        Toolkit.ask(() -> {
            ShownKiosk kiosk = new ShownKiosk(BUNDLED, Language.DE, Size.LARGE);
            kiosk.begin(AccessOptions.USUAL);
            kiosk.go(REGION);
            assertFalse(kiosk.texts().contains(EASY));
            kiosk.view.openAccess();
            kiosk.layOut();
            kiosk.fire("Leicht zu lesen");
            assertTrue(kiosk.texts().contains(EASY), () -> kiosk.texts().toString());
            kiosk.language.choose(Language.FI);
            kiosk.view.openAccess();
            kiosk.layOut();
            assertTrue(kiosk.find("Helppolukuiset").isEmpty(), "there are none in Finnish");
            kiosk.navigator.reset();
            kiosk.begin(AccessOptions.USUAL);
            kiosk.go(REGION);
            assertFalse(kiosk.texts().contains(EASY));
            kiosk.view.end();
            return true;
        });
    }

    @Test
    void withTheLargestTextOnATabletMoreLeadsThroughAWholeList() {
        Toolkit.ask(() -> {
            ShownKiosk kiosk = new ShownKiosk(BUNDLED, Language.EN, Size.TABLET);
            kiosk.begin(AccessOptions.USUAL.withText(200));
            kiosk.go(new Place.Stories(Optional.empty()));
            Set<String> seen = new LinkedHashSet<>();
            for (int i = 0; i < MOST_STEPS && kiosk.find("Back to top").isEmpty(); i++) {
                seen.addAll(cards(kiosk));
                targets(kiosk.view).stream().map(Node::getAccessibleText).filter(name -> name.startsWith("More:"))
                        .findFirst().ifPresent(kiosk::fire);
            }
            seen.addAll(cards(kiosk));
            assertEquals(new Stories(BUNDLED).in(Optional.empty()).stream()
                    .map(told -> told.story().title().text(Language.EN))
                    .collect(Collectors.toSet()), seen);
            kiosk.fire("Back to top");
            assertTrue(kiosk.find("Back to top").isEmpty());
            kiosk.view.end();
            return true;
        });
    }

    /// The names of the cards that are on the screen.
    private static List<String> cards(ShownKiosk kiosk) {
        return targets(kiosk.view).stream().filter(node -> node.getStyleClass().contains("k-card"))
                .map(Node::getAccessibleText).toList();
    }

    @Test
    void whatAPageEndWouldCutIsShownByMore() {
        Toolkit.ask(() -> {
            ShownKiosk kiosk = new ShownKiosk(BUNDLED, Language.EN, Size.LARGE);
            kiosk.begin(AccessOptions.USUAL);
            kiosk.go(new Place.CoInvest(new RegionId("uk-cornwall-and-isles-of-scilly"),
                    new RegionId("es-valencian-community")));
            double more = kiosk.find("More").orElseThrow().localToScene(0, 0).getY() - kiosk.scale().em(0.8);
            Node waiting = kiosk.view.lookupAll("*").stream().filter(node -> node.getOpacity() == 0)
                    .filter(node -> node.localToScene(node.getLayoutBounds()).getMaxY() > more).findFirst()
                    .orElseThrow();
            assertTrue(waiting.isMouseTransparent());
            kiosk.fire("More");
            assertEquals(1, waiting.getOpacity());
            assertFalse(waiting.isMouseTransparent());
            kiosk.view.end();
            return true;
        });
    }

    @Test
    void aTextInAnotherLanguageSaysSo(@TempDir Path folder) throws IOException {
        Exhibition written = Bundled.written(folder);
        Toolkit.ask(() -> {
            ShownKiosk machine = new ShownKiosk(BUNDLED, Language.BG, Size.LARGE);
            machine.begin(AccessOptions.USUAL);
            machine.go(REGION);
            assertTrue(texts(machine.view).contains("Машинен превод"), () -> texts(machine.view).toString());
            machine.view.end();
            ShownKiosk kiosk = new ShownKiosk(written, Language.BG, Size.LARGE);
            kiosk.begin(AccessOptions.USUAL);
            kiosk.go(REGION);
            assertTrue(texts(kiosk.view).contains("Език на този текст: English"), () -> texts(kiosk.view).toString());
            kiosk.language.choose(Language.DE);
            assertFalse(texts(kiosk.view).stream().anyMatch(text -> text.contains("English")));
            kiosk.view.end();
            return true;
        });
    }

    private static Set<Node> reached(ShownKiosk kiosk) {
        Set<Node> reached = new LinkedHashSet<>();
        Scene scene = kiosk.scene;
        Node root = kiosk.view.getChildren().getLast();
        targets(root).stream().findFirst().ifPresent(Node::requestFocus);
        for (int i = 0; i < MOST_STEPS && reached.add(scene.getFocusOwner()); i++) {
            scene.getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT);
        }
        return new LinkedHashSet<>(reached);
    }

    private static Set<Node> targets(Node node) {
        Set<Node> targets = new LinkedHashSet<>();
        node.lookupAll("*").stream().filter(Target.class::isInstance).filter(EverybodyTest::seen).forEach(targets::add);
        return targets;
    }

    private static boolean seen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static List<String> texts(Node node) {
        return node.lookupAll("*").stream().filter(Label.class::isInstance).map(label -> ((Label) label).getText())
                .toList();
    }
}
