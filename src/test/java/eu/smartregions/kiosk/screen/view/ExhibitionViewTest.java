package eu.smartregions.kiosk.screen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.Navigator;
import eu.smartregions.kiosk.screen.Screen;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.AccessOptions.Aid;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.PageText;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.theme.Appearance;
import eu.smartregions.kiosk.ui.theme.Mounting;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/// The view shows the page of the place and lays the bar, sheets and warnings around it.
final class ExhibitionViewTest {
    private static final Place HOME = new Place.Home();
    private static final Place SAVED = new Place.Saved();
    /// What the toolkit says about style sheets; held, so that it stays the same one.
    private static final Logger STYLES = Logger.getLogger("javafx.css");

    @Test
    void theBarStandsBelowEveryPageButTheAttractLoop() {
        at(SAVED, Exhibitions.small(), kiosk -> {
            Bounds bar = OnScreen.place(kiosk.view.lookup(".k-bar"));
            assertEquals(Size.LARGE.height(), bar.getMaxY());
            assertEquals(bar.getMinY(), OnScreen.place(kiosk.page()).getMaxY());
            kiosk.navigator.reset();
            kiosk.layOut();
            assertNull(kiosk.view.lookup(".k-bar"));
            assertEquals(Size.LARGE.height(), kiosk.page().getHeight());
        });
    }

    @Test
    void aNewVisitBeginsAsEveryVisit() {
        at(SAVED, Exhibitions.small(), kiosk -> {
            kiosk.view.access(AccessOptions.USUAL.withText(150).with(Aid.CONTRAST, true));
            kiosk.language.choose(Language.PL);
            kiosk.view.openLanguages();
            kiosk.navigator.reset();
            assertEquals(AccessOptions.USUAL, kiosk.view.access());
            assertEquals(Language.EN, kiosk.language.get());
            assertFalse(kiosk.view.sheetOpen());
        });
    }

    @Test
    void whatWasTypedIsKeptOverPagesAndForgottenOnHome() {
        at(new Place.Search(), Exhibitions.small(), kiosk -> {
            kiosk.view.index().join();
            kiosk.go(new Place.Search());
            kiosk.fire("r");
            kiosk.fire("e");
            kiosk.go(SAVED);
            kiosk.navigator.back();
            kiosk.layOut();
            assertTrue(OnScreen.texts(kiosk.page()).contains("re"), () -> OnScreen.texts(kiosk.page()).toString());
            kiosk.navigator.home();
            kiosk.go(new Place.Search());
            assertFalse(OnScreen.texts(kiosk.page()).contains("re"));
        });
    }

    @Test
    void theAttractLoopIsDarkAndHighContrastComesBeforeThat() {
        at(SAVED, Exhibitions.small(), kiosk -> {
            assertFalse(kiosk.view.getStyleClass().contains("theme-night"));
            kiosk.navigator.reset();
            assertTrue(kiosk.view.getStyleClass().contains("theme-night"));
            kiosk.view.access(AccessOptions.USUAL.with(Aid.CONTRAST, true));
            assertTrue(kiosk.view.getStyleClass().contains("theme-hc"));
            assertFalse(kiosk.view.getStyleClass().contains("theme-night"));
        });
    }

    @Test
    void aSheetIsAllThereIsAboveTheBarUntilItIsClosed() {
        at(SAVED, Exhibitions.small(), kiosk -> {
            long page = kiosk.view.words();
            kiosk.view.openPrivacy();
            kiosk.layOut();
            Node bar = kiosk.view.lookup(".k-bar");
            assertTrue(kiosk.page().isDisabled() && !bar.isDisabled());
            assertTrue(kiosk.view.lookup(".scrim").getBoundsInParent().getMaxY() <= bar.getBoundsInParent().getMinY());
            assertTrue(kiosk.view.words() > page, "it has the words of the sheet, not of the page");
            kiosk.fire("Close");
            assertFalse(kiosk.page().isDisabled());
            assertEquals(page, PageText.words(kiosk.page()));
        });
    }

    @Test
    void inHighContrastTooASheetLetsThePageShineThrough() {
        at(SAVED, Exhibitions.small(), kiosk -> {
            kiosk.view.access(AccessOptions.USUAL.with(AccessOptions.Aid.CONTRAST, true));
            kiosk.view.openPrivacy();
            kiosk.layOut();
            Region scrim = (Region) kiosk.view.lookup(".scrim");
            assertTrue(((Color) scrim.getBackground().getFills().getFirst().getFill()).getOpacity() < 0.9);
        });
    }

    @Test
    void escapeClosesTheSheetFirstAndThenLeadsBack() {
        at(SAVED, Exhibitions.small(), kiosk -> {
            kiosk.view.openLanguages();
            kiosk.press(KeyCode.ESCAPE);
            assertFalse(kiosk.view.sheetOpen());
            assertEquals(SAVED, kiosk.navigator.here());
            kiosk.press(KeyCode.ESCAPE);
            assertEquals(HOME, kiosk.navigator.here());
        });
    }

    @Test
    void aLanguageIsChosenOnThePageAndEaseOfReadingOnANewOneAtTheSamePlace() {
        at(new Place.Regions(false), Bundled.EXHIBITION, kiosk -> {
            Screen page = kiosk.page();
            page.scrollTo(300);
            kiosk.language.choose(Language.DE);
            assertSame(page, kiosk.page());
            kiosk.view.access(AccessOptions.USUAL.with(Aid.CONTRAST, true));
            kiosk.layOut();
            assertNotSame(page, kiosk.page());
            // At the same row: rows with frames stand a little closer.
            assertEquals(300, kiosk.page().offset(), 15);
        });
    }

    @Test
    void backComesToWhereThePageWasScrolled() {
        at(new Place.Regions(false), Bundled.EXHIBITION, kiosk -> {
            kiosk.page().scrollTo(300);
            kiosk.go(SAVED);
            kiosk.navigator.back();
            kiosk.layOut();
            assertEquals(300, kiosk.page().offset());
        });
    }

    @Test
    void inLowerModeASheetTooIsWithinReach() {
        at(SAVED, Exhibitions.small(), kiosk -> {
            kiosk.view.access(AccessOptions.USUAL.with(Aid.LOWER, true));
            kiosk.view.openAccess();
            kiosk.layOut();
            assertTrue(OnScreen.place(kiosk.view.lookup(".k-sheet"))
                    .getMinY() >= Size.LARGE.height()
                            * (1 - Mounting.UNKNOWN.lowerShare(Size.LARGE.width(), Size.LARGE.height())) - 1);
        });
    }

    @Test
    void theFirstPageIsLaidOutAtOnceWithoutARemarkOfTheToolkit() {
        List<String> remarks = new ArrayList<>();
        Handler heard = new Handler() {
            @Override
            public void publish(LogRecord remark) {
                remarks.add(remark.getMessage());
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        STYLES.addHandler(heard);
        try {
            Toolkit.run(() -> {
                Navigator navigator = new Navigator();
                ExhibitionView.Setup setup = new ExhibitionView.Setup(Mounting.UNKNOWN, new Random(1),
                        InstantSource.system(), Optional.empty());
                ExhibitionView view = new ExhibitionView(Exhibitions.small(), new LanguageChoice(Language.EN),
                        navigator, setup);
                Appearance.apply(new Scene(view, Size.LARGE.width(), Size.LARGE.height()));
                navigator.home();
                assertEquals(Size.LARGE.width(), view.lookup(".k-bar").getLayoutBounds().getWidth());
                view.end();
            });
        } finally {
            STYLES.removeHandler(heard);
        }
        assertEquals(List.of(), remarks);
    }

    private static void at(Place place, Exhibition exhibition, Consumer<ShownKiosk> seen) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(place, exhibition, Size.LARGE);
            seen.accept(kiosk);
            kiosk.view.end();
        });
    }
}
