package eu.smartregions.kiosk.screen.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.Directory;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Toolkit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two switches lead to all regions in few presses, one switch leads there without any but those that choose.
final class SwitchesTest {
    private static final Exhibition BUNDLED = ((Reading.Accepted) BundleReader.read(Path.of("kiosk-content")))
            .exhibition();
    private static final List<String> ORDER = new Directory(BUNDLED).byName(BUNDLED.regions(), Language.EN).stream()
            .map(region -> region.name().text(Language.EN)).toList();
    private static final int MOST_PRESSES = 12;
    private static final int EACH = 200;
    private static final int REGIONS = 89;

    @ParameterizedTest
    @CsvSource({"1920, 1080, 1", "1080, 1920, 8"})
    void anyRegionTakesTwelvePressesFromTheAttractLoop(int width, int height, int every) {
        ShownKiosk kiosk = Toolkit.ask(() -> new ShownKiosk(BUNDLED, Language.EN, new Size(width, height)));
        List<String> slow = new ArrayList<>();
        for (int i = 0; i < REGIONS; i += every) {
            Region region = BUNDLED.regions().get(i);
            Visitor visitor = new Visitor(kiosk);
            int presses = visitor.goesTo(region);
            if (presses > MOST_PRESSES) {
                slow.add(region.name().text(Language.EN) + " took " + presses + ": " + visitor.trail);
            }
            Toolkit.run(kiosk.navigator::reset);
        }
        Toolkit.run(kiosk.view::end);
        assertEquals(List.of(), slow);
        assertEquals(REGIONS, ORDER.size());
    }

    @Test
    void oneSwitchOnlyChoosesAndTheKioskItselfMovesOnUntilItHasLedThroughThePageThreeTimes() {
        KeyTimes one = new KeyTimes(Duration.ofMillis(500), Optional.of(Duration.ofMillis(EACH)));
        ShownKiosk kiosk = Toolkit.ask(() -> {
            ShownKiosk shown = new ShownKiosk(BUNDLED, Language.EN, Size.LARGE, one);
            shown.press(KeyCode.DIGIT1);
            return shown;
        });
        List<String> offered = new ArrayList<>();
        while (!offered.contains("Search")) {
            offered.add(at(kiosk));
            assertTrue(offered.size() < 50, offered::toString);
            Toolkit.pause(EACH / 4);
        }
        Toolkit.run(() -> kiosk.press(KeyCode.DIGIT1));
        Toolkit.run(() -> assertEquals(new Place.Search(), kiosk.navigator.here()));
        Toolkit.run(() -> kiosk.press(KeyCode.HOME));
        Toolkit.run(() -> kiosk.press(KeyCode.DIGIT2));
        for (int i = 0; i < 200 && !at(kiosk).equals("nothing"); i++) {
            Toolkit.pause(EACH);
        }
        assertEquals("nothing", at(kiosk));
        Toolkit.run(() -> {
            kiosk.press(KeyCode.DIGIT2);
            assertEquals(new Place.Home(), kiosk.navigator.here(), "the press only begins again");
            kiosk.view.end();
        });
    }

    @Test
    void whoUsesSwitchesHasFiveTimesTheTimeAndATouchTakesTheRingAway() {
        ShownKiosk kiosk = Toolkit.ask(() -> new ShownKiosk(BUNDLED, Language.EN, Size.LARGE));
        Toolkit.run(() -> kiosk.press(KeyCode.DIGIT2));
        Toolkit.run(() -> {
            assertEquals(new Place.Home(), kiosk.navigator.here());
            assertTrue(kiosk.view.access().has(AccessOptions.Aid.UNHURRIED));
            assertFalse(kiosk.view.access().has(AccessOptions.Aid.SPOKEN));
            assertNotEquals("nothing", ringed(kiosk));
            Event.fireEvent(kiosk.view, press());
            assertEquals("nothing", ringed(kiosk));
            kiosk.press(KeyCode.DIGIT2);
        });
        Toolkit.run(() -> {
            assertEquals(new Place.Home(), kiosk.navigator.here(), "the first press shows only where it leads");
            assertNotEquals("nothing", ringed(kiosk));
            kiosk.view.end();
        });
    }

    /// Past the last thing of a group is the group itself again; chips that change the page leave the visitor there.
    @Test
    void pastTheLastOfAGroupIsTheGroupAndAChoiceOnAPageKeepsItsPlace() {
        ShownKiosk kiosk = Toolkit.ask(() -> new ShownKiosk(BUNDLED, Language.EN, Size.LARGE));
        Toolkit.run(() -> kiosk.press(KeyCode.DIGIT1));
        String group = at(kiosk);
        assertTrue(group.contains(" – "), group);
        Toolkit.run(() -> kiosk.press(KeyCode.DIGIT2));
        List<String> inside = new ArrayList<>();
        while (!at(kiosk).equals(group)) {
            inside.add(at(kiosk));
            assertTrue(inside.size() < 20, inside::toString);
            Toolkit.run(() -> kiosk.press(KeyCode.DIGIT1));
        }
        assertTrue(inside.size() > 1, inside::toString);
        Toolkit.run(kiosk.view::openAccess);
        Toolkit.run(() -> {});
        for (int i = 0; i < 20 && !at(kiosk).equals("High contrast"); i++) {
            Toolkit.run(() -> kiosk.press(KeyCode.DIGIT1));
        }
        Toolkit.run(() -> kiosk.press(KeyCode.DIGIT2));
        Toolkit.run(() -> {});
        Toolkit.run(() -> assertTrue(kiosk.view.access().has(AccessOptions.Aid.CONTRAST)));
        assertEquals("Usual", at(kiosk), "what was chosen can be taken back at once");
        Toolkit.run(kiosk.view::end);
    }

    private static MouseEvent press() {
        return new MouseEvent(MouseEvent.MOUSE_PRESSED, 1, 1, 1, 1, MouseButton.PRIMARY, 1, false, false, false, false,
                true, false, false, true, false, true, null);
    }

    private static String at(ShownKiosk kiosk) {
        return Toolkit.ask(() -> ringed(kiosk));
    }

    /// Somebody at two switches, who reads what is in the ring.
    private static final class Visitor {
        private final ShownKiosk kiosk;
        private final StringBuilder trail = new StringBuilder();
        private int presses;

        Visitor(ShownKiosk kiosk) {
            this.kiosk = kiosk;
        }

        int goesTo(Region region) {
            String name = region.name().text(Language.EN);
            press(KeyCode.DIGIT1);
            moveTo("Search");
            press(KeyCode.DIGIT2);
            moveTo("Regions A–Z");
            press(KeyCode.DIGIT2);
            while (kiosk.navigator.here() instanceof Place.Regions && presses < 40) {
                if (holds(at(), name)) {
                    press(KeyCode.DIGIT2);
                } else {
                    press(KeyCode.DIGIT1);
                }
            }
            assertEquals(new Place.RegionPage(region.id()), kiosk.navigator.here(), () -> name + " " + trail);
            return presses;
        }

        private void moveTo(String name) {
            for (int i = 0; i < 20 && !at().equals(name); i++) {
                press(KeyCode.DIGIT1);
            }
            assertEquals(name, at(), trail::toString);
        }

        /// Whether what the ring surrounds is the region, or has it between its first and its last.
        private boolean holds(String at, String name) {
            String[] ends = at.split(" – ");
            if (ends.length == 1) {
                return at.equals(name);
            }
            int index = ORDER.indexOf(name);
            return ORDER.indexOf(ends[0]) <= index && index <= ORDER.indexOf(ends[1]);
        }

        private void press(KeyCode key) {
            presses++;
            Toolkit.run(() -> kiosk.press(key));
            Toolkit.run(() -> {});
            trail.append(key.getName()).append(": ").append(at()).append("; ");
        }

        private String at() {
            return SwitchesTest.at(kiosk);
        }
    }

    /// Returns what is written on the ring, else what the one thing in it is called.
    private static String ringed(ShownKiosk kiosk) {
        javafx.scene.layout.Region ring = (javafx.scene.layout.Region) kiosk.view.lookup(".key-ring");
        if (!ring.isVisible()) {
            return "nothing";
        }
        Bounds bounds = ring.getBoundsInParent();
        assertTrue(kiosk.view.getLayoutBounds().contains(bounds), () -> "the ring is at " + bounds);
        Label name = (Label) ring.lookup(".key-ring-name");
        return name.isVisible() ? name.getText() : kiosk.scene.getFocusOwner().getAccessibleText();
    }
}
