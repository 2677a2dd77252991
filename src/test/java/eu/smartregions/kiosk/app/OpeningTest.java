package eu.smartregions.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.device.HeadlessDisplay;
import eu.smartregions.kiosk.device.KioskWindow;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.theme.Appearance;
import eu.smartregions.kiosk.visit.DataLock;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The kiosk from its first picture to the exhibition.
final class OpeningTest {
    private static final Point2D ANYWHERE = new Point2D(1560, 1030);

    @TempDir
    private Path data;
    private DataLock lock;
    private final List<Optional<Subject>> owners = new CopyOnWriteArrayList<>();
    private KioskShell showing;
    private KioskWindow window;
    private Finger finger;

    @BeforeEach
    void open() throws Exception {
        lock = DataLock.tryAcquire(data).orElseThrow();
        Toolkit.run(() -> {
            HeadlessDisplay.resize(1920, 1080);
            showing = new KioskShell(Settings.USUAL, data, new KioskShell.Stage(root -> {
                window = KioskWindow.fullScreen(root);
                Appearance.apply(window.scene());
                return window;
            }, shown -> shown, _ -> {
                throw new IllegalStateException("No staff today");
            }, owners::add));
            showing.show(() -> {});
        });
        finger = new Finger(window.scene());
        Finger.await("the first picture", () -> window.scene().getRoot().lookup(".label") != null);
    }

    @AfterEach
    void close() throws Exception {
        showing.exhibiting().ifPresent(ExhibitionSession::close);
        lock.close();
        Toolkit.run(() -> window.scene().getWindow().hide());
    }

    @Test
    void theFirstPictureInvitesBeforeThereIsContent() {
        assertTrue(Toolkit.ask(() -> window.scene().getRoot().lookupAll(".label").stream()
                .anyMatch(label -> ((Labeled) label).getText().contains("български"))));
        assertTrue(finger.find("Touch to explore").isPresent());
        begin(content());
        assertEquals(Optional.of(new Place.Attract()), place());
    }

    @Test
    void theExhibitionIsWholeInItsFirstFrame() {
        StartContent content = content();
        Toolkit.run(() -> {
            showing.begin(content);
            List<Label> labels = window.scene().getRoot().lookupAll(".attract-slide .label").stream()
                    .map(Label.class::cast).toList();
            assertTrue(labels.stream().anyMatch(label -> label.getTextFill().equals(Color.WHITE)), "nothing has its "
                    + "colours yet");
            labels.forEach(label -> assertTrue(label.getFont().getFamily().startsWith("Inter"),
                    label + " " + label.getFont()));
        });
    }

    @Test
    void aTouchBeforeThereIsContentLeadsToHome() {
        finger.tap(ANYWHERE);
        assertEquals(Optional.empty(), place());
        begin(content());
        assertEquals(Optional.of(new Place.Home()), place());
    }

    @Test
    void theButtonIsAsGood() {
        finger.tap("Touch to explore");
        begin(content());
        assertEquals(Optional.of(new Place.Home()), place());
    }

    @Test
    void withoutContentTheScreenRests() {
        finger.tap(ANYWHERE);
        begin(StartContent.none());
        assertEquals(Optional.empty(), place());
        assertTrue(Toolkit.ask(() -> window.scene().getRoot().lookupAll(".label").stream()
                .anyMatch(label -> ((Labeled) label).getText().equals(StartContent.PROBLEMS))));
    }

    @Test
    void aPageIsItsExhibitorsUntilItHasStoodForAWhile() {
        begin(content());
        finger.tap(new Point2D(400, 500));
        Subject shown = place().orElseThrow().subject();
        assertEquals(Subject.Kind.REGION, shown.kind());
        assertTrue(owners.contains(Optional.of(shown)), owners::toString);
        Finger.await("nobody's page", () -> owners.getLast().isEmpty());
        assertEquals(Optional.of(shown), place().map(Place::subject), "it still is on the screen");
    }

    private static StartContent content() {
        return StartContent.of(assertInstanceOf(Reading.Accepted.class, BundleReader.read(Path.of("kiosk-content"))));
    }

    private void begin(StartContent content) {
        Toolkit.run(() -> showing.begin(content));
    }

    private Optional<Place> place() {
        Finger.rest();
        return Toolkit.ask(() -> showing.exhibiting().map(ExhibitionSession::place));
    }
}
