package eu.smartregions.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.file.FileWatch;
import eu.smartregions.kiosk.bundle.install.BundleInstaller;
import eu.smartregions.kiosk.bundle.install.Installation;
import eu.smartregions.kiosk.bundle.install.InstalledSet;
import eu.smartregions.kiosk.bundle.install.Quarantine;
import eu.smartregions.kiosk.bundle.install.RefusedBundle;
import eu.smartregions.kiosk.bundle.sign.Unsigned;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.device.HeadlessDisplay;
import eu.smartregions.kiosk.device.KioskWindow;
import eu.smartregions.kiosk.device.StaffGate;
import eu.smartregions.kiosk.device.Sticks;
import eu.smartregions.kiosk.guide.Notice;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.report.read.RunningFigures;
import eu.smartregions.kiosk.screen.staff.StaffDesk;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.theme.Appearance;
import eu.smartregions.kiosk.visit.DataLock;
import eu.smartregions.kiosk.visit.VisitSchema;
import eu.smartregions.kiosk.visit.Visits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The staff's area of a running kiosk, by a finger.
final class StaffAreaTest {
    private static final String PIN = "123456";
    private static final Settings NAMED = new Settings(Settings.USUAL.mounting(), Settings.USUAL.language(),
            Settings.USUAL.idle(), Settings.USUAL.unsigned(), new Settings.Staff("Hall 1, entrance", List.of()));
    private static final String FAULT = "kiosk.properties line 3: language is 'xx'.";

    @TempDir
    private Path folder;
    private Path data;
    private Path stick;
    private SmallContent small;
    private DataLock lock;
    private BundleInstaller installer;
    private KioskShell showing;
    private KioskWindow window;
    private Finger finger;
    private FileWatch<Optional<String>> sets;

    @BeforeEach
    void open() throws Exception {
        data = folder.resolve("data");
        stick = Files.createDirectories(folder.resolve("stick"));
        small = new SmallContent(stick);
        lock = DataLock.tryAcquire(data).orElseThrow();
        Path usual = new SmallContent(folder).exhibition("be-one", "First");
        installer = new BundleInstaller(data, usual, Unsigned.ALLOW, InstantSource.system());
        StaffGate gate = new StaffGate(data, System::nanoTime);
        gate.set(PIN);
        StaffActions.Means means = new StaffActions.Means(gate, installer, new Sticks(List.of(stick)), data,
                new RunningFigures(data, Selection.VISITORS),
                () -> Optional.of(new StaffDesk.Sign("Figures sent", "not at 10:00: no network", false)));
        StartContent content = StartContent.find(Optional.empty(), usual, installer.shelf());
        Toolkit.run(() -> {
            HeadlessDisplay.resize(1920, 1080);
            showing = new KioskShell(Settings.USUAL, data, new KioskShell.Stage(root -> {
                window = KioskWindow.fullScreen(root);
                Appearance.apply(window.scene());
                return window;
            }, shown -> shown, here -> new StaffActions(means, here, new FoundSettings(NAMED, List.of(FAULT))),
                    _ -> {}));
            showing.show(() -> {});
            showing.begin(content);
        });
        sets = new FileWatch<>(installer.shelf().list(), () -> installer.shelf().active().map(InstalledSet::contentId),
                () -> {
                    StartContent installed = StartContent.installed(installer.shelf());
                    Toolkit.run(() -> showing.offer(installed));
                });
        sets.look();
        finger = new Finger(window.scene());
        awaitTarget("Touch to explore", true);
    }

    @AfterEach
    void close() throws Exception {
        showing.exhibiting().ifPresent(ExhibitionSession::close);
        lock.close();
        Toolkit.run(() -> window.scene().getWindow().hide());
    }

    @Test
    void bundlesOnAStickAreInstalledAndTakenBack() {
        staffOpen("Content");
        sees("Nothing is installed; the kiosk shows the content that it was started with.");
        finger.tap("Look for bundles on a stick");
        sees("No bundle was found");
        finger.tap("Back");
        install("be-two", "Second");
        sees("Installed: 1 exhibitor. What is new is shown as soon as no visitor is there.");
        finger.tap("Back");
        sees("There is no set to go back to.");
        install("be-three", "[Third]");
        sees("Nothing was installed: 1 error.");
        finger.tap("Back");
        install("be-three", "Third");
        sees("Installed: 2 exhibitors. What is new is shown as soon as no visitor is there.");
        finger.tap("Back");
        finger.tap("Go back to the set before");
        sees("On show again: 2 regions, installed ");
        noticesWhatIsInstalled();
        finger.tap("Leave");
        visitorOpensTheArea();
        assertTrue(finger.find("First").isPresent() && finger.find("Second").isPresent());
        assertFalse(finger.find("Third").isPresent());
    }

    @Test
    void figuresTakenHomeOnAStickDoNotHinderInstallingFromIt() {
        staffOpen("Take home");
        awaitTarget("Write to " + stick, true);
        finger.tap("Write to " + stick);
        sees("Written: closing-report-hall-1-entrance-");
        finger.tap("Content");
        small.region("be-two", "Second");
        finger.tap("Look for bundles on a stick");
        sees("One bundle was found");
        assertTrue(window.scene().getRoot().lookupAll(".label").stream().map(label -> ((Labeled) label).getText())
                .anyMatch(text -> text.matches("closing-report-.*\\.zip is left alone: There is no .*")));
        finger.tap("Check and install");
        sees("Installed: 1 exhibitor.");
    }

    @Test
    void whoBrokeTheKioskDownIsBroughtBack() throws Exception {
        assertInstanceOf(Installation.Installed.class,
                installer.install(List.of(small.region("be-two", "Second")), _ -> {}));
        Subject second = Subject.of(new RegionId("be-two"));
        Quarantine quarantine = new Quarantine(data);
        quarantine.watch(false);
        for (int i = 0; i < 2; i++) {
            quarantine.shows(Optional.of(second));
            quarantine.broke();
        }
        noticesWhatIsInstalled();
        visitorOpensTheArea();
        assertFalse(finger.find("Second").isPresent());
        staffOpen("Content");
        sees("be-two: The kiosk broke down twice while it was shown; a new version of it, or staff, bring it back.");
        finger.tap("Show them again");
        sees("They are shown again as soon as no visitor is there.");
        finger.tap("Back");
        awaitTarget("Show them again", false);
        finger.tap("Leave");
        visitorOpensTheArea();
        assertTrue(finger.find("Second").isPresent());
        assertEquals(List.of(), List.copyOf(quarantine.held()));
    }

    @Test
    void whatTheInboxRefusedIsTold() throws Exception {
        Path refused = Files.createDirectories(data.resolve("inbox/refused"));
        Files.writeString(refused.resolve("20160601-093000-be-two.zip.txt"), "be-two.zip/region.json:1:2 error "
                + "json-syntax: Broken.\nMore.");
        Files.writeString(refused.resolve("notes.txt"), "Not the inbox's.");
        staffOpen("Content");
        sees("Refused from the inbox");
        sees("be-two.zip, 1 Jun 2016, 09:30: be-two.zip/region.json:1:2 error json-syntax: Broken.");
        assertEquals(1, RefusedBundle.in(data).size());
    }

    @Test
    void digitsTypedWhileAPinIsTriedBelongToTheNext() {
        comes();
        type("654321");
        List<Target> keys = List.of(finger.target("Enter"), finger.target("1"));
        Toolkit.run(() -> keys.forEach(key -> key.executeAccessibleAction(AccessibleAction.FIRE)));
        sees("That is not the PIN. Tries left: 4.");
        sees("•");
        type(PIN.substring(1));
        finger.tap("Enter");
        sees("Staff: Figures");
    }

    @Test
    void aPadThatNobodyUsesLeavesByItself() throws Exception {
        comes();
        Thread.sleep(15_000);
        assertTrue(finger.find("Enter").isPresent(), "there is time to type");
        awaitTarget("Touch to explore", true);
        assertEquals(List.of(), visits());
    }

    @Test
    void touchesDoNothingAndAreNotCountedWhileTheScreenIsCleaned() throws Exception {
        staffOpen("Today");
        finger.tap("Clean the screen");
        FxRobot robot = new FxRobot();
        for (int i = 0; i < 20; i++) {
            robot.moveTo(new Point2D(200 + 70 * i, 540));
            robot.press(MouseButton.PRIMARY);
            robot.release(MouseButton.PRIMARY);
        }
        sees("The screen can be cleaned now");
        for (int i = 0; i < 70 && finger.find("Touch to explore").isEmpty(); i++) {
            Thread.sleep(1_000);
        }
        assertTrue(finger.find("Touch to explore").isPresent(), "a minute is over");
        assertEquals(List.of(), visits());
        finger.tap("Touch to explore");
        Finger.rest();
        assertEquals(List.of("visitor"), visits());
    }

    @Test
    void whatStaffTypeIsToldToVisitorsAndAfterARestartUntilItIsTakenDown() {
        staffOpen("Notices");
        finger.tap("Tell everybody something");
        awaitTarget("Show it to visitors", true);
        List.of("d", "o", "o", "r", "Space", "2").forEach(finger::tap);
        finger.tap("Show it to visitors");
        sees("Visitors see it now.");
        finger.tap("Leave");
        sees("Notice: Door 2");
        startAgain();
        sees("Notice: Door 2");
        staffOpen("Notices");
        finger.tap("Take down: Everybody");
        sees("It was taken down.");
        finger.tap("Leave");
        awaitTarget("Touch to explore", true);
        assertEquals(Optional.empty(), told());
        startAgain();
        assertEquals(Optional.empty(), told());
    }

    private void startAgain() {
        StartContent again = StartContent.find(Optional.empty(), folder.resolve("fair"), installer.shelf());
        Toolkit.run(() -> showing.replace(again));
        Finger.rest();
    }

    private Optional<String> told() {
        return Toolkit.ask(() -> showing.exhibiting().orElseThrow().view().notices().general().map(Notice::text));
    }

    @Test
    void theHandThatOpensTheDoorIsNoVisit() throws Exception {
        FxRobot robot = new FxRobot();
        robot.moveTo(new Point2D(1800, 50));
        robot.press(MouseButton.PRIMARY);
        awaitTarget("Enter", true);
        robot.release(MouseButton.PRIMARY);
        finger.tap("Leave");
        assertEquals(List.of(), visits());
        finger.tap("Touch to explore");
        Finger.rest();
        assertEquals(List.of("visitor"), visits());
    }

    @Test
    void whatIsWithdrawnGoesAtOnceAndTheReaderStays() throws Exception {
        assertInstanceOf(Installation.Installed.class,
                installer.install(List.of(small.region("be-two", "Second")), _ -> {}));
        noticesWhatIsInstalled();
        visitorOpensTheArea();
        assertTrue(finger.find("Second").isPresent());
        withdrawSecond();
        assertFalse(finger.find("Second").isPresent());
        assertTrue(finger.find("First").isPresent(), "the reader still is on the page");
        assertEquals(List.of("staff"), Visits.endings(data));
    }

    @Test
    void whoReadsWhatIsWithdrawnIsBackWhereItWasChosen() {
        assertInstanceOf(Installation.Installed.class,
                installer.install(List.of(small.region("be-two", "Second")), _ -> {}));
        noticesWhatIsInstalled();
        visitorOpensTheArea();
        finger.tap("Second");
        withdrawSecond();
        assertEquals(Place.Area.of(new AreaId("energy")),
                Toolkit.ask(() -> showing.exhibiting().orElseThrow().place()));
        finger.tap("Back");
        assertEquals(new Place.Home(), Toolkit.ask(() -> showing.exhibiting().orElseThrow().place()));
    }

    @Test
    void whatIsWithdrawnWhileStaffAreHereIsGoneWhenTheyLeave() {
        assertInstanceOf(Installation.Installed.class,
                installer.install(List.of(small.region("be-two", "Second")), _ -> {}));
        noticesWhatIsInstalled();
        comes();
        withdrawSecond();
        assertTrue(finger.find("Enter").isPresent(), "staff stay where they are");
        finger.tap("Leave");
        visitorOpensTheArea();
        assertFalse(finger.find("Second").isPresent());
    }

    @Test
    void whatIsWrongWithTheSettingsIsASignOfHealth() {
        staffOpen("Kiosk");
        sees("Settings: " + FAULT + " (needs attention)");
    }

    private void withdrawSecond() {
        StartContent without = StartContent.find(Optional.of(folder.resolve("fair")), folder, installer.shelf());
        Toolkit.run(() -> showing.withdraw(without));
        Finger.rest();
    }

    /// As the kiosk does four times a second.
    private void noticesWhatIsInstalled() {
        sets.look();
        Finger.rest();
    }

    private void install(String region, String name) {
        small.region(region, name);
        finger.tap("Look for bundles on a stick");
        awaitTarget("Check and install", true);
        finger.tap("Check and install");
    }

    /// Staff come by the keyboard and open a section.
    private void staffOpen(String section) {
        comes();
        type(PIN);
        finger.tap("Enter");
        awaitTarget(section, true);
        finger.tap(section);
    }

    /// As fast as a machine, since the keys of the PIN let every touch in.
    private void type(String digits) {
        List<Target> keys = digits.chars().mapToObj(digit -> finger.target(Character.toString(digit))).toList();
        Toolkit.run(() -> keys.forEach(key -> key.executeAccessibleAction(AccessibleAction.FIRE)));
    }

    @Test
    void withoutAPinTheCornerShowsVisitorsNothing() throws IOException {
        Files.delete(data.resolve("staff.properties"));
        Toolkit.run(() -> {
            Parent before = window.scene().getRoot();
            Event.fireEvent(window.scene(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.O, false, true, true, false));
            assertSame(before, window.scene().getRoot());
        });
        awaitTarget("Touch to explore", true);
    }

    private void comes() {
        Toolkit.run(() -> Event.fireEvent(window.scene(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.O, false, true, true, false)));
        awaitTarget("Enter", true);
    }

    private void visitorOpensTheArea() {
        finger.tap("Touch to explore");
        finger.tap("Home");
        finger.tap("Energy");
        assertInstanceOf(Place.Area.class, Toolkit.ask(() -> showing.exhibiting().orElseThrow().place()));
    }

    /// Waits until something to touch is called so, or nothing is any more.
    private void awaitTarget(String name, boolean there) {
        for (int i = 0; i < 100 && finger.find(name).isPresent() != there; i++) {
            Finger.rest();
        }
        assertEquals(there, finger.find(name).isPresent(), name);
    }

    private void sees(String text) {
        Finger.await(text, () -> window.scene().getRoot().lookupAll(".label").stream().filter(Finger::shown)
                .anyMatch(label -> ((Labeled) label).getText().startsWith(text)));
    }

    private List<String> visits() throws Exception {
        return Visits.query(data.resolve(VisitSchema.FILE), "SELECT kind FROM visits WHERE kind <> 'staff'");
    }
}
