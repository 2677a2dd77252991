package eu.smartregions.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.device.HeadlessDisplay;
import eu.smartregions.kiosk.device.KioskWindow;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.theme.Appearance;
import eu.smartregions.kiosk.visit.DataLock;
import eu.smartregions.kiosk.visit.VisitSchema;
import eu.smartregions.kiosk.visit.Visits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A visitor who falls silent is asked; one who has gone is forgotten.
final class QuietVisitTest {
    /// Beside the slide of the attract loop, which leads to its region.
    private static final Point2D ANYWHERE = new Point2D(1560, 1030);

    @TempDir
    private Path data;
    private DataLock lock;
    private ExhibitionSession exhibiting;
    private KioskWindow window;
    private Finger finger;

    @BeforeEach
    void open() throws Exception {
        lock = DataLock.tryAcquire(data).orElseThrow();
        Reading.Accepted content = assertInstanceOf(Reading.Accepted.class,
                BundleReader.read(Path.of("kiosk-content")));
        Toolkit.run(() -> {
            HeadlessDisplay.resize(1920, 1080);
            exhibiting = new ExhibitionSession(content,
                    Settings.USUAL.withIdle(Duration.ofSeconds(3), Duration.ofSeconds(3)), data);
            window = KioskWindow.fullScreen(exhibiting.view());
            Appearance.apply(window.scene());
            exhibiting.watch(window.scene());
            window.show(() -> {});
        });
        finger = new Finger(window.scene());
        Finger.await("the first screen", () -> exhibiting.view().getWidth() == 1920);
    }

    @AfterEach
    void close() throws Exception {
        exhibiting.close();
        lock.close();
        Toolkit.run(() -> window.scene().getWindow().hide());
    }

    @Test
    void goesOnWhenTheVisitorAnswers() {
        finger.tap(ANYWHERE);
        finger.tap("Search");
        Finger.await("the warning", this::warned);
        finger.tap("Yes, continue");
        assertTrue(!Toolkit.ask(this::warned));
        assertEquals(new Place.Search(), place());
        Finger.await("the second warning", this::warned);
        finger.tap(ANYWHERE);
        assertTrue(!Toolkit.ask(this::warned), "a touch anywhere continues");
        assertEquals(new Place.Search(), place());
    }

    @Test
    void endsWhenTheVisitorStartsAgain() throws Exception {
        finger.tap(ANYWHERE);
        Finger.await("the warning", this::warned);
        finger.tap("Start again");
        assertEquals(new Place.Attract(), place());
        assertEquals(List.of("home"), endings());
    }

    @Test
    void forgetsEverythingOfAVisitorWhoHasGone() throws Exception {
        finger.tap(ANYWHERE);
        finger.tap("Search");
        finger.tap("English");
        finger.tap("Deutsch");
        finger.tap("Tiefer");
        assertEquals(AccessOptions.USUAL.with(AccessOptions.Aid.LOWER, true),
                Toolkit.ask(() -> exhibiting.view().access()));
        Finger.await("the end of the visit", () -> exhibiting.place() instanceof Place.Attract);
        assertEquals(AccessOptions.USUAL, Toolkit.ask(() -> exhibiting.view().access()));
        assertTrue(finger.find("Touch to explore").isPresent(), "the first language is back");
        finger.tap(ANYWHERE);
        assertEquals(new Place.Home(), place());
        assertTrue(finger.find("Back").isEmpty(), "no way back into the visit before");
        assertEquals(List.of("idle"), endings());
    }

    @Test
    void countsNothingOfAVisitorWhoDoesNotWantIt() throws Exception {
        finger.tap(ANYWHERE);
        finger.tap("Search");
        finger.tap("Access");
        finger.tap("What this kiosk counts");
        finger.tap("Do not count me");
        assertTrue(Toolkit.ask(() -> texts().contains("This visit is not counted. Nothing of it is kept.")));
        Finger.await("the end of the visit", () -> exhibiting.place() instanceof Place.Attract);
        finger.tap(ANYWHERE);
        Finger.await("the end of the next visit", () -> exhibiting.place() instanceof Place.Attract);
        assertEquals(List.of("idle"), endings(), "the next visitor is counted");
        assertEquals(List.of("1"), Visits.query(data.resolve(VisitSchema.FILE), "SELECT count(*) FROM visits"));
        assertEquals(List.of("0"), Visits.query(data.resolve(VisitSchema.FILE),
                "SELECT count(*) FROM events WHERE subject_id <> 'attract' AND subject_id <> 'home'"));
    }

    private List<String> texts() {
        return exhibiting.view().lookupAll(".label").stream().map(label -> ((Labeled) label).getText()).toList();
    }

    private boolean warned() {
        return exhibiting.view().lookup(".dialog") != null;
    }

    private Place place() {
        return Toolkit.ask(exhibiting::place);
    }

    /// The ends of visits that are on disk, once there is one.
    private List<String> endings() throws Exception {
        String query = "SELECT detail FROM events WHERE type = 'end'";
        for (int i = 0; i < 100 && Visits.query(data.resolve(VisitSchema.FILE), query).isEmpty(); i++) {
            Finger.rest();
        }
        return Visits.query(data.resolve(VisitSchema.FILE), query);
    }
}
