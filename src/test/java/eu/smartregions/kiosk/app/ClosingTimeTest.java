package eu.smartregions.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.device.HeadlessDisplay;
import eu.smartregions.kiosk.device.KioskWindow;
import eu.smartregions.kiosk.screen.OpeningScreen;
import eu.smartregions.kiosk.screen.view.ClosedScreen;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.visit.DataLock;
import eu.smartregions.kiosk.visit.VisitSchema;
import eu.smartregions.kiosk.visit.Visits;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Outside the opening hours the screen rests; what is counted says that the exhibition was closed.
final class ClosingTimeTest {
    /// Over for long, so that the kiosk begins outside its hours whenever the test runs.
    private static final LocalDate DAY = LocalDate.of(2019, 6, 11);
    private static final Settings TWO_HOURS = new Settings(Settings.USUAL.mounting(), Settings.USUAL.language(),
            Settings.USUAL.idle(), Settings.USUAL.unsigned(),
            new Settings.Staff("", List.of(), Optional.empty(), OpeningHours.of("2019-06-11 9:00-11:00")));

    @TempDir
    private Path folder;
    private Path data;
    private DataLock lock;
    private Reading.Accepted content;
    private KioskWindow window;
    private KioskShell shell;
    private final List<Class<?>> seen = new ArrayList<>();

    @BeforeEach
    void begin() throws Exception {
        data = folder.resolve("data");
        lock = DataLock.tryAcquire(data).orElseThrow();
        content = assertInstanceOf(Reading.Accepted.class,
                BundleReader.read(new SmallContent(folder).exhibition("be-one", "First")));
        Toolkit.run(() -> {
            HeadlessDisplay.resize(1280, 800);
            shell = new KioskShell(TWO_HOURS, data, new KioskShell.Stage(root -> {
                window = KioskWindow.windowed(root, 1280, 800);
                return window;
            }, shown -> {
                seen.add(shown.getClass());
                return shown;
            }, _ -> {
                throw new IllegalStateException("No staff today");
            }, _ -> {}));
            shell.begin(StartContent.of(content));
        });
    }

    @AfterEach
    void end() throws Exception {
        shell.close();
        lock.close();
    }

    @Test
    void aKioskThatStartsAtNightStaysDark() {
        assertEquals(List.of(OpeningScreen.class, ClosedScreen.class), seen);
    }

    @Test
    void theScreenRestsAndComesBack() {
        Toolkit.run(() -> {
            assertInstanceOf(ClosedScreen.class, window.scene().getRoot());
            assertEquals("closed", shell.state());
            shell.keepHours(at(10, 0));
            assertSame(shown().view(), window.scene().getRoot());
            assertEquals("open", shell.state());
            shell.keepHours(at(11, 0));
            assertInstanceOf(ClosedScreen.class, window.scene().getRoot());
        });
    }

    @Test
    void nobodyIsSentAway() {
        Toolkit.run(() -> {
            shell.keepHours(at(10, 59));
            shown().enter();
            shell.keepHours(at(11, 1));
            assertSame(shown().view(), window.scene().getRoot());
            shown().startOver();
            shell.keepHours(at(11, 2));
            assertInstanceOf(ClosedScreen.class, window.scene().getRoot());
        });
    }

    @Test
    void whatIsInstalledMeanwhileOpensNothing() {
        Toolkit.run(() -> {
            shell.offer(StartContent.of(content));
            assertInstanceOf(ClosedScreen.class, window.scene().getRoot());
            shell.keepHours(at(9, 0));
            assertSame(shown().view(), window.scene().getRoot());
        });
    }

    @Test
    void theLedgerSaysClosedAndATouchIsNoVisit() throws Exception {
        Toolkit.run(() -> {
            shown().log();
            window.scene().getRoot().fireEvent(new MouseEvent(MouseEvent.MOUSE_PRESSED, 9, 9, 9, 9, MouseButton.PRIMARY,
                    1, false, false, false, false, true, false, false, true, false, true, null));
        });
        shell.close();
        Path database = data.resolve(VisitSchema.FILE);
        assertEquals(List.of("closed"), Visits.query(database, "SELECT DISTINCT state FROM uptime"));
        assertEquals(List.of("0"), Visits.query(database, "SELECT count(*) FROM visits"));
    }

    private ExhibitionSession shown() {
        return shell.exhibiting().orElseThrow();
    }

    private Instant at(int hour, int minute) {
        return LocalDateTime.of(DAY, LocalTime.of(hour, minute)).atZone(shown().venue().zone()).toInstant();
    }
}
