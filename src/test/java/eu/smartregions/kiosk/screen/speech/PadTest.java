package eu.smartregions.kiosk.screen.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.NavigationListener;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.AccessOptions.Aid;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A few keys drive the whole kiosk, with the voice and without it.
final class PadTest {
    private static final Exhibition BUNDLED = ((Reading.Accepted) BundleReader.read(Path.of("kiosk-content")))
            .exhibition();
    private static final Place REGION = new Place.RegionPage(new RegionId("nl-southern-netherlands"));
    private static final AccessOptions HEARING = AccessOptions.USUAL.with(Aid.SPOKEN, true);

    private final HeardSpeech heard = new HeardSpeech();

    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = {"DOWN", "ENTER", "F1", "RIGHT"})
    void anyKeyOnTheAttractLoopBeginsAVisitWithSpeechAndSaysHow(KeyCode key) {
        ShownKiosk kiosk = Toolkit.ask(() -> {
            ShownKiosk shown = new ShownKiosk(BUNDLED, Language.EN, Size.LARGE, Optional.of(heard));
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
    void helpSpeaksAnywhereAndSaysWhereOneIs() {
        hands(Optional.of(heard), AccessOptions.USUAL, kiosk -> {
            kiosk.go(REGION);
            kiosk.press(KeyCode.F1);
            assertTrue(kiosk.view.access().has(Aid.SPOKEN));
        });
    }

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

    /// Counts pages.
    private record Counting(AtomicInteger pages) implements NavigationListener {
        @Override
        public void arrived(Place place, eu.smartregions.kiosk.content.place.Navigation how, double offset) {
            pages.incrementAndGet();
        }
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

    private static String name(ShownKiosk kiosk) {
        return kiosk.scene.getFocusOwner() instanceof Target target ? target.getAccessibleText() : null;
    }

    @Test
    void typingSaysTheLetterWhatWasFoundAndTheFirstOfIt() {
        ShownKiosk kiosk = begun(Optional.of(heard), HEARING);
        Toolkit.run(() -> {
            kiosk.view.index().join();
            kiosk.go(new Place.Search());
        });
        for (char letter : "wal".toCharArray()) {
            Toolkit.run(() -> {
                for (int i = 0; i < 20 && heard.said.stream()
                        .noneMatch(row -> row.matches(".*\\b" + letter + "\\b, .*|.*, " + letter)); i++) {
                    heard.said.clear();
                    kiosk.press(KeyCode.RIGHT);
                }
                for (int i = 0; i < 12 && !Character.toString(letter).equals(name(kiosk)); i++) {
                    kiosk.press(KeyCode.DOWN);
                }
                heard.said.clear();
                kiosk.press(KeyCode.ENTER);
            });
        }
        Toolkit.run(() -> {
            String said = String.join("\n", heard.said);
            assertTrue(said.contains("en: l"), said);
            assertTrue(said.contains("wal. 12 results"), said);
            assertTrue(said.contains("\nWales"), said);
            kiosk.view.end();
        });
    }

    @Test
    void aSearchInVainHasTheSoundOfAKeyThatHadNothingToDo() {
        ShownKiosk kiosk = begun(Optional.of(heard), HEARING);
        Toolkit.run(() -> {
            kiosk.view.index().join();
            kiosk.go(new Place.Search());
        });
        Toolkit.run(() -> kiosk.press(KeyCode.DOWN));
        write(kiosk, "wal");
        assertTrue(said("results"), heard.said::toString);
        assertFalse(heard.earcons.contains(Optional.of(Earcon.ERROR)), heard.earcons::toString);
        write(kiosk, "xqz");
        assertTrue(said("Nothing"), heard.said::toString);
        assertEquals(Optional.of(Earcon.ERROR), heard.earcons.getLast());
        Toolkit.run(kiosk.view::end);
    }

    /// Types on a keyboard that is plugged in.
    private void write(ShownKiosk kiosk, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            Toolkit.run(() -> {
                heard.said.clear();
                heard.earcons.clear();
                Event.fireEvent(kiosk.view, new KeyEvent(KeyEvent.KEY_TYPED, Character.toString(letter), "",
                        KeyCode.UNDEFINED, false, false, false, false));
            });
            Toolkit.run(kiosk::layOut);
        }
    }

    @Test
    void moreGoesToTheFirstNewRow() {
        ShownKiosk kiosk = begun(Optional.of(heard), HEARING);
        Toolkit.run(() -> kiosk.go(new Place.Regions(false)));
        List<String> before = Toolkit.ask(() -> {
            List<String> names = kiosk.names(".k-card");
            for (int i = 0; i < 300 && (name(kiosk) == null || !name(kiosk).startsWith("More")); i++) {
                kiosk.press(KeyCode.DOWN);
            }
            kiosk.press(KeyCode.ENTER);
            return names;
        });
        Toolkit.run(() -> {
            assertFalse(before.contains(name(kiosk)), name(kiosk));
            assertTrue(kiosk.names(".k-card").contains(name(kiosk)), name(kiosk));
            kiosk.view.end();
        });
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

    /// Help twice begins a lesson; keys do nothing else in it.
    @ParameterizedTest
    @EnumSource(PadKey.class)
    void inTheLessonEachKeySaysWhatItDoesAndDoesNothing(PadKey key) {
        hands(Optional.of(heard), HEARING, kiosk -> {
            kiosk.go(REGION);
            kiosk.press(KeyCode.F1);
            assertTrue(said("F1 again: a lesson in the keys."), heard.said::toString);
            kiosk.press(KeyCode.F1);
            assertTrue(said("The keys say what they do. Escape ends the lesson."), heard.said::toString);
            Manner manner = heard.manner;
            heard.said.clear();
            kiosk.press(code(key));
            assertEquals(REGION, kiosk.navigator.here());
            assertEquals(manner, heard.manner);
            assertFalse(kiosk.view.sheetOpen() || kiosk.view.lookup(".dark-screen").isVisible());
            assertTrue(said(key == PadKey.BACK
                    ? "Southern Netherlands"
                    : kiosk.language.messages(Language.EN).text(key.lesson())), heard.said::toString);
            kiosk.press(KeyCode.ESCAPE);
            kiosk.press(KeyCode.HOME);
            assertEquals(new Place.Home(), kiosk.navigator.here(), "the lesson has ended");
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
            for (int i = 0; i < 50 && !said("From the start again."); i++) {
                heard.said.clear();
                heard.earcons.clear();
                kiosk.press(KeyCode.DOWN);
                assertEquals(said("chosen"), heard.earcons.contains(Optional.of(Earcon.SELECTED)),
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

    private boolean said(String text) {
        return String.join("\n", heard.said).contains(text);
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

    private static KeyCode code(PadKey key) {
        return Stream.of(KeyCode.values()).filter(each -> Optional.of(key).equals(PadKey.of(new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", each, false, false, false, false)))).findFirst().orElseThrow();
    }

    private static void touch(ShownKiosk kiosk) {
        Event.fireEvent(kiosk.view.lookup(".k-nav"), new MouseEvent(MouseEvent.MOUSE_PRESSED, 9, 9, 9, 9,
                MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, true, null));
    }

    private static ShownKiosk begun(Optional<HeardSpeech> speech, AccessOptions access) {
        return Toolkit.ask(() -> {
            ShownKiosk kiosk = new ShownKiosk(BUNDLED, Language.EN, Size.LARGE, speech.map(voice -> voice));
            kiosk.begin(access);
            return kiosk;
        });
    }

    private static void hands(Optional<HeardSpeech> speech, AccessOptions access, Consumer<ShownKiosk> hands) {
        ShownKiosk kiosk = begun(speech, access);
        Toolkit.run(() -> {
            hands.accept(kiosk);
            kiosk.view.end();
        });
    }
}
