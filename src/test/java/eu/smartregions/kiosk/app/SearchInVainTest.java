package eu.smartregions.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.device.HeadlessDisplay;
import eu.smartregions.kiosk.device.KioskWindow;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.theme.Appearance;
import eu.smartregions.kiosk.visit.DataLock;
import eu.smartregions.kiosk.visit.VisitSchema;
import eu.smartregions.kiosk.visit.Visits;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A search that finds nothing is counted where it happened: before the next page, and within the visit.
final class SearchInVainTest {
    /// Beside the slide of the attract loop, which leads to its region.
    private static final Point2D ANYWHERE = new Point2D(1560, 1030);

    @TempDir
    private Path data;
    private DataLock lock;
    private ExhibitionSession exhibiting;
    private KioskWindow window;
    private Finger finger;

    @BeforeEach
    void searchesForWhatIsNotThere() throws Exception {
        lock = DataLock.tryAcquire(data).orElseThrow();
        Reading.Accepted content = assertInstanceOf(Reading.Accepted.class,
                BundleReader.read(Path.of("kiosk-content")));
        Toolkit.run(() -> {
            HeadlessDisplay.resize(1920, 1080);
            exhibiting = new ExhibitionSession(content, Settings.USUAL, data);
            window = KioskWindow.fullScreen(exhibiting.view());
            Appearance.apply(window.scene());
            window.show(() -> {});
        });
        finger = new Finger(window.scene());
        Finger.await("the first screen", () -> exhibiting.view().getWidth() == 1920);
        finger.tap(ANYWHERE);
        finger.tap("Search");
        CompletableFuture<?> index = Toolkit.ask(exhibiting.view()::index);
        Finger.await("the index", index::isDone);
        // Qs are on no key of some alphabets; a keyboard that is plugged in has all letters.
        Toolkit.run(() -> "qqxq".chars().forEach(letter -> Event.fireEvent(window.scene(),
                new KeyEvent(KeyEvent.KEY_TYPED, Character.toString(letter), "", KeyCode.UNDEFINED, false, false, false,
                        false))));
    }

    @AfterEach
    void close() throws Exception {
        exhibiting.close();
        lock.close();
        Toolkit.run(() -> window.scene().getWindow().hide());
    }

    @Test
    void beforeThePageThatTheVisitorGoesBackTo() throws Exception {
        finger.tap("Back");
        assertEquals(new Place.Home(), Toolkit.ask(exhibiting::place));
        exhibiting.close();
        assertEquals(List.of("open screen home", "open screen search", "search none none", "open screen home",
                "end screen home"), steps());
    }

    @Test
    void beforeTheEndOfAVisitThatStaffEnd() throws Exception {
        Toolkit.run(exhibiting::staffCame);
        exhibiting.close();
        assertEquals(List.of("open screen home", "open screen search", "search none none", "end screen search"),
                steps());
        assertEquals(List.of("staff"), Visits.endings(data));
    }

    @Test
    void beforeThePowerGoesWhichAloneEndsTheVisit() throws Exception {
        exhibiting.close();
        assertEquals(List.of("open screen home", "open screen search", "search none none", "end screen search"),
                steps());
        assertEquals(List.of("power"), Visits.endings(data));
    }

    private List<String> steps() throws Exception {
        return Visits.query(data.resolve(VisitSchema.FILE), "SELECT type, subject_kind, subject_id FROM events "
                + "WHERE type IN ('open', 'search', 'end') ORDER BY visit_id, seq");
    }
}
