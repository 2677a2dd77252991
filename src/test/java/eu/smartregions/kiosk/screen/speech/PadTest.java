package eu.smartregions.kiosk.screen.speech;

import static eu.smartregions.kiosk.screen.speech.PadHands.begun;
import static eu.smartregions.kiosk.screen.speech.PadHands.code;
import static eu.smartregions.kiosk.screen.speech.PadHands.hands;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.NavigationListener;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.AccessOptions.Aid;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A few keys drive the whole kiosk, with the voice and without it.
final class PadTest {
    private static final Place REGION = new Place.RegionPage(new RegionId("nl-southern-netherlands"));
    private static final AccessOptions HEARING = AccessOptions.USUAL.with(Aid.SPOKEN, true);

    private final HeardSpeech heard = new HeardSpeech();

    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = {"DOWN", "ENTER", "F1", "RIGHT"})
    void anyKeyOnTheAttractLoopBeginsAVisitWithSpeechAndSaysHow(KeyCode key) {
        ShownKiosk kiosk = Toolkit.ask(() -> {
            ShownKiosk shown = new ShownKiosk(Bundled.EXHIBITION, Language.EN, Size.LARGE, Optional.of(heard));
            shown.press(key);
            assertEquals(new Place.Home(), shown.navigator.here());
            return shown;
        });
        Toolkit.run(() -> {
            assertTrue(kiosk.view.access().has(Aid.SPOKEN));
            String said = String.join("\n", heard.said);
            assertTrue(said.contains("Speech is on.") && said.contains("Enter: choose"), said);
            assertTrue(said.contains("de: Deutsch und andere Sprachen"), said);
            assertTrue(said.contains(kiosk.view.readable().items().getFirst().said()), said);
            kiosk.view.end();
        });
    }

    @Test
    void withoutAVoiceAKeyBeginsASilentVisit() {
        hands(Optional.empty(), AccessOptions.USUAL, kiosk -> {
            kiosk.navigator.reset();
            kiosk.press(KeyCode.DOWN);
            assertEquals(new Place.Home(), kiosk.navigator.here());
            kiosk.press(KeyCode.F1);
            assertFalse(kiosk.view.access().has(Aid.SPOKEN));
        });
    }

    @Test
    void aKeyThatIsHeldOpensOnePageAndADoubleStrikeSavesOnce() {
        hands(Optional.empty(), AccessOptions.USUAL, kiosk -> {
            kiosk.press(KeyCode.DOWN);
            AtomicInteger pages = new AtomicInteger();
            kiosk.navigator.join(new Counting(pages));
            for (int i = 0; i < 80; i++) {
                kiosk.send(KeyEvent.KEY_PRESSED, KeyCode.ENTER);
            }
            assertEquals(1, pages.get());
        });
    }

    @Test
    void noKeyChoosesOnAPageThatHasOnlyJustCome() {
        hands(Optional.empty(), AccessOptions.USUAL, kiosk -> {
            kiosk.press(KeyCode.DOWN);
            kiosk.press(KeyCode.ENTER);
            Place opened = kiosk.navigator.here();
            assertNotEquals(new Place.Home(), opened);
            kiosk.send(KeyEvent.KEY_PRESSED, KeyCode.ESCAPE);
            kiosk.send(KeyEvent.KEY_RELEASED, KeyCode.ESCAPE);
            assertEquals(opened, kiosk.navigator.here());
            kiosk.press(KeyCode.ESCAPE);
            assertEquals(new Place.Home(), kiosk.navigator.here());
            kiosk.send(KeyEvent.KEY_PRESSED, KeyCode.ENTER);
            assertEquals(new Place.Home(), kiosk.navigator.here(), "nor on one that has come back");
        });
    }

    @Test
    void aStuckKeyASecondPadAndAPadThatIsPulledLockNobodyOut() {
        hands(Optional.of(heard), HEARING, kiosk -> {
            for (int i = 0; i < 50; i++) {
                kiosk.send(KeyEvent.KEY_PRESSED, KeyCode.DOWN);
            }
            heard.said.clear();
            kiosk.press(KeyCode.RIGHT);
            assertTrue(heard.said.size() > 1, "another pad goes on");
            kiosk.press(KeyCode.DOWN);
            kiosk.press(KeyCode.DOWN);
            heard.said.clear();
            kiosk.press(KeyCode.DOWN);
            assertTrue(heard.said.size() > 1, "the key works again though it was never seen to go up");
            kiosk.navigator.reset();
            assertInstanceOf(Place.Attract.class, kiosk.navigator.here());
            kiosk.press(KeyCode.DOWN);
            assertEquals(new Place.Home(), kiosk.navigator.here());
        });
    }

    @Test
    void headphonesBeginAVisitThatIsHeardAndWhereTheyArePulledOutNothingIsSaidToTheHall() {
        ShownKiosk kiosk = Toolkit.ask(() -> new ShownKiosk(Bundled.EXHIBITION, Language.EN, Size.LARGE,
                Optional.of(heard)));
        Toolkit.run(() -> kiosk.view.headphones(true));
        Toolkit.run(() -> {
            assertEquals(new Place.Home(), kiosk.navigator.here());
            assertTrue(heard.has("Speech is on.") && heard.has("Enter: choose"), heard.said::toString);
            kiosk.layOut();
            kiosk.press(KeyCode.DOWN);
            heard.said.clear();
            kiosk.view.headphones(false);
        });
        Toolkit.run(() -> {
            assertEquals("", heard.said.getFirst(), "silent at once");
            kiosk.press(KeyCode.DOWN);
        });
        Toolkit.run(() -> {
            assertEquals(List.of(""), heard.said.stream().distinct().toList(), "and from then on");
            assertEquals(new Place.Home(), kiosk.navigator.here());
            kiosk.view.headphones(true);
            assertTrue(kiosk.view.access().has(Aid.SPOKEN));
            kiosk.view.end();
        });
    }

    @Test
    void headphonesOfAMachineWithoutAVoiceChangeNothing() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(Bundled.EXHIBITION, Language.EN, Size.LARGE);
            kiosk.view.headphones(true);
            kiosk.view.headphones(false);
            assertInstanceOf(Place.Attract.class, kiosk.navigator.here());
            kiosk.view.end();
        });
    }

    /// Counts pages.
    private record Counting(AtomicInteger pages) implements NavigationListener {
        @Override
        public void arrived(Place place, eu.smartregions.kiosk.content.place.Navigation how, double offset) {
            pages.incrementAndGet();
        }
    }

    @Test
    void anyKeyAnswersTheQuestionWhetherSomebodyIsThere() {
        for (KeyCode key : List.of(KeyCode.ESCAPE, KeyCode.DOWN, KeyCode.ENTER)) {
            AtomicInteger stayed = new AtomicInteger();
            hands(Optional.of(heard), HEARING, kiosk -> {
                kiosk.view.warn(20, stayed::incrementAndGet, () -> {});
                kiosk.press(key);
            });
            assertEquals(1, stayed.get(), key::toString);
        }
    }

    @Test
    void theLastSecondsAreSaid() {
        ShownKiosk kiosk = begun(Optional.of(heard), HEARING);
        Toolkit.run(() -> kiosk.view.warn(7, () -> {}, () -> {}));
        Finger.await("five seconds", () -> heard.said.contains("en: 5"));
        assertEquals(Optional.of(Earcon.TIME), heard.earcons.getLast());
        Toolkit.run(kiosk.view::end);
    }

    @Test
    void theScreenIsDarkForWhoeverListensUntilAKeyATouchOrTheEnd() {
        hands(Optional.of(heard), HEARING, kiosk -> {
            Node dark = kiosk.view.lookup(".dark-screen");
            kiosk.press(KeyCode.F9);
            assertTrue(dark.isVisible() && dark.getBoundsInParent().equals(kiosk.view.getLayoutBounds()));
            assertTrue(heard.said.contains("en: The screen is dark. F9: light again."), heard.said::toString);
            kiosk.go(REGION);
            assertTrue(dark.isVisible(), "on every page");
            kiosk.press(KeyCode.F9);
            assertFalse(dark.isVisible());
            kiosk.press(KeyCode.F9);
            kiosk.navigator.reset();
            assertFalse(dark.isVisible(), "the next visitor sees something");
            kiosk.press(KeyCode.DOWN);
            kiosk.press(KeyCode.F9);
            touch(kiosk);
            assertFalse(dark.isVisible());
        });
        hands(Optional.empty(), AccessOptions.USUAL, kiosk -> {
            kiosk.press(KeyCode.F9);
            assertFalse(kiosk.view.lookup(".dark-screen").isVisible(), "whoever hears nothing has to see");
        });
    }

    @Test
    void soundsTellWhatKindOfThingHasHappenedBesideWords() {
        ShownKiosk kiosk = begun(Optional.of(heard), HEARING);
        Toolkit.run(() -> {
            kiosk.go(new Place.Saved());
            kiosk.press(KeyCode.F8);
            heard.earcons.clear();
            kiosk.press(KeyCode.ENTER);
            assertEquals(List.of(Optional.of(Earcon.ERROR)), heard.earcons, "there is nothing to choose at a title");
            for (int i = 0; i < 50 && !heard.has("From the start again."); i++) {
                heard.said.clear();
                heard.earcons.clear();
                kiosk.press(KeyCode.DOWN);
                assertEquals(heard.has("chosen"), heard.earcons.contains(Optional.of(Earcon.SELECTED)),
                        heard.said::toString);
            }
            assertEquals(List.of(Optional.of(Earcon.END_OF_LIST)), heard.earcons);
            kiosk.go(REGION);
            heard.earcons.clear();
        });
        Toolkit.run(() -> {
            assertEquals(List.of(Optional.of(Earcon.PAGE)), heard.earcons);
            kiosk.view.end();
        });
    }

    @Test
    void theCodeToTakeHomeSaysWhatItIs() {
        ShownKiosk kiosk = begun(Optional.of(heard), HEARING);
        Toolkit.run(() -> {
            kiosk.go(REGION);
            kiosk.navigator.save(REGION.subject());
            kiosk.go(new Place.Saved());
        });
        Toolkit.run(() -> {
            assertInstanceOf(Place.Saved.class, kiosk.navigator.here());
            String said = String.join("\n", heard.said);
            assertTrue(said.contains("A code for your phone."), said);
            kiosk.view.end();
        });
    }

    @ParameterizedTest
    @EnumSource(PadKey.class)
    void everyKeySilencesBeforeItDoesAnythingElse(PadKey key) {
        hands(Optional.of(heard), HEARING, kiosk -> {
            kiosk.go(REGION);
            heard.said.clear();
            kiosk.press(code(key));
            assertEquals("", heard.said.getFirst(), heard.said::toString);
            if (key == PadKey.PAUSE) {
                assertEquals(List.of(""), heard.said.stream().distinct().toList(), "and says nothing itself");
            }
        });
    }

    @Test
    void aTouchSilencesAtOnce() {
        hands(Optional.of(heard), HEARING, kiosk -> {
            heard.said.clear();
            touch(kiosk);
            assertEquals(List.of(""), heard.said);
        });
    }

    @Test
    void theLastThingIsSaidAgainAlsoAfterItWasSilenced() {
        hands(Optional.of(heard), HEARING, kiosk -> {
            kiosk.press(KeyCode.DOWN);
            heard.said.clear();
            kiosk.press(KeyCode.DOWN);
            List<String> item = spoken();
            kiosk.press(KeyCode.F8);
            heard.said.clear();
            kiosk.press(KeyCode.F2);
            assertFalse(item.isEmpty());
            assertEquals(item, spoken());
        });
    }

    private List<String> spoken() {
        return heard.said.stream().filter(text -> !text.isEmpty()).toList();
    }

    private static void touch(ShownKiosk kiosk) {
        Event.fireEvent(kiosk.view.lookup(".k-nav"), new MouseEvent(MouseEvent.MOUSE_PRESSED, 9, 9, 9, 9,
                MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, true, null));
    }
}
