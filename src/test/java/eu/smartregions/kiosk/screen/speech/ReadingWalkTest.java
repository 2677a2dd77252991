package eu.smartregions.kiosk.screen.speech;

import static eu.smartregions.kiosk.screen.speech.PadHands.begun;
import static eu.smartregions.kiosk.screen.speech.PadHands.hands;
import static eu.smartregions.kiosk.screen.speech.PadHands.name;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.AccessOptions.Aid;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The keys lead to all of a page, and come back to where they were.
final class ReadingWalkTest {
    private static final Place REGION = new Place.RegionPage(new RegionId("nl-southern-netherlands"));
    private static final AccessOptions HEARING = AccessOptions.USUAL.with(Aid.SPOKEN, true);

    private final HeardSpeech heard = new HeardSpeech();

    /// Down alone stops at all that is to be read and chosen, each time with the ring around it, on the screen.
    @ParameterizedTest
    @EnumSource(KeyedPage.class)
    void downLeadsThroughAllOfAPageAndTheRingStaysOnTheScreen(KeyedPage page) {
        hands(Optional.of(heard), page.access, kiosk -> {
            kiosk.go(page.place);
            // Once the end of the page is seen, More has become the way back to its top.
            List<ReadingItem> items = kiosk.view.readable().items().stream()
                    .filter(item -> !item.node().getStyleClass().contains("more")).toList();
            List<String> reached = new ArrayList<>();
            for (int i = 0; i <= items.size(); i++) {
                heard.said.clear();
                kiosk.press(KeyCode.DOWN);
                String said = String.join(". ", heard.said);
                items.stream().filter(item -> said.contains(item.texts().getFirst().text())).map(ReadingItem::said)
                        .forEach(reached::add);
                ringIsOnTheScreen(kiosk);
            }
            assertEquals(List.of(),
                    items.stream().map(ReadingItem::said).filter(item -> !reached.contains(item)).toList());
        });
    }

    enum KeyedPage {
        REGION_PAGE(REGION, HEARING),
        LOWER(REGION, HEARING.with(Aid.LOWER, true)),
        LARGE_TEXT(REGION, HEARING.withText(150)),
        HOME(new Place.Home(), HEARING),
        SAVED(new Place.Saved(), HEARING);

        private final Place place;
        private final AccessOptions access;

        KeyedPage(Place place, AccessOptions access) {
            this.place = place;
            this.access = access;
        }
    }

    private static void ringIsOnTheScreen(ShownKiosk kiosk) {
        Region ring = (Region) kiosk.view.lookup(".key-ring");
        assertTrue(ring.isVisible());
        Bounds bounds = ring.getBoundsInParent();
        assertTrue(bounds.getWidth() > 4 && bounds.getHeight() > 4 && kiosk.view.getLayoutBounds().contains(bounds),
                () -> "the ring is at " + bounds);
    }

    @Test
    void withoutSpeechDownLeadsToEveryTargetOfAPage() {
        hands(Optional.empty(), AccessOptions.USUAL, kiosk -> {
            kiosk.go(REGION);
            List<Target> targets = kiosk.view.readable().items().stream().map(ReadingItem::target)
                    .flatMap(Optional::stream).filter(target -> !target.getStyleClass().contains("more")).toList();
            List<Node> focused = new ArrayList<>();
            for (int i = 0; i <= targets.size(); i++) {
                kiosk.press(KeyCode.DOWN);
                focused.add(kiosk.scene.getFocusOwner());
            }
            assertTrue(focused.containsAll(targets), () -> targets + " " + focused);
            kiosk.press(KeyCode.UP);
            assertEquals(focused.get(focused.size() - 2), kiosk.scene.getFocusOwner());
        });
    }

    @Test
    void backComesToWhatWasChosenAndAClosedSheetToWhatOpenedIt() {
        ShownKiosk kiosk = begun(Optional.of(heard), HEARING);
        String[] left = new String[2];
        Toolkit.run(() -> {
            while (!(kiosk.scene.getFocusOwner() instanceof Target) || left[0] == null) {
                kiosk.press(KeyCode.DOWN);
                left[0] = name(kiosk);
            }
            kiosk.press(KeyCode.ENTER);
            assertNotEquals(new Place.Home(), kiosk.navigator.here());
        });
        Toolkit.run(() -> kiosk.press(KeyCode.ESCAPE));
        Toolkit.run(() -> {
            assertEquals(new Place.Home(), kiosk.navigator.here());
            kiosk.press(KeyCode.DOWN);
            kiosk.press(KeyCode.UP);
            assertEquals(left[0], name(kiosk));
            kiosk.press(KeyCode.F7);
        });
        Toolkit.run(() -> {
            assertTrue(kiosk.view.sheetOpen());
            kiosk.press(KeyCode.ESCAPE);
        });
        Toolkit.run(() -> {
            assertFalse(kiosk.view.sheetOpen());
            assertTrue(heard.said.getLast().contains("button") || heard.said.contains("en: " + left[0]),
                    heard.said::toString);
            kiosk.press(KeyCode.DOWN);
            kiosk.press(KeyCode.UP);
            assertEquals(left[0], name(kiosk));
            kiosk.view.end();
        });
    }
}
