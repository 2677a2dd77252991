package eu.smartregions.kiosk;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import eu.smartregions.kiosk.device.Voice;
import eu.smartregions.kiosk.ui.FxThread;
import eu.smartregions.kiosk.ui.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Dialog;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Tooltip;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.PopupWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may know whom, and what each room alone may touch.
final class RoomsTest {
    private static final String ROOT = "eu.smartregions.kiosk";
    private static final Path SOURCES = Path.of("src/main/java/eu/smartregions/kiosk");
    /// Every room with the rooms it may know; the root, which holds the front door alone, may know everybody.
    private static final Map<String, Set<String>> KNOWS = Map.ofEntries(
            Map.entry("app", Set.of("bundle", "content", "device", "guide", "launch", "report", "screen", "ui",
                    "visit")),
            Map.entry("cli", Set.of("bundle", "report", "visit", "guide", "launch", "content")),
            Map.entry("screen", Set.of("ui", "guide", "content")),
            Map.entry("studio", Set.of("bundle", "content", "screen", "ui")),
            Map.entry("ui", Set.of("content", "guide", "mosaic")),
            Map.entry("mosaic", Set.of("content")),
            Map.entry("device", Set.of()),
            Map.entry("report", Set.of("visit", "content")),
            Map.entry("visit", Set.of("content")),
            Map.entry("guide", Set.of("content")),
            Map.entry("bundle", Set.of("content")),
            Map.entry("launch", Set.of("content")),
            Map.entry("content", Set.of()));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/kiosk/bench/"))
            .importPackages(ROOT);

    static Set<String> rooms() {
        return new TreeSet<>(KNOWS.keySet());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void knowOnlyThoseTheyMay(String room) {
        String[] others = Stream.concat(KNOWS.keySet().stream()
                .filter(other -> !other.equals(room) && !KNOWS.get(room).contains(other)).map(RoomsTest::inside),
                Stream.of(ROOT)).toArray(String[]::new);
        noClasses().that().resideInAPackage(inside(room))
                .should().dependOnClassesThat().resideInAnyPackage(others).check(CLASSES);
    }

    @Test
    void areTheOnesInTheSources() throws IOException {
        try (Stream<Path> folders = Files.list(SOURCES)) {
            assertEquals(rooms(), folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void sayWhatTheyAreFor(String room) throws IOException {
        String said = Files.readString(SOURCES.resolve(room).resolve("package-info.java"));
        assertTrue(said.startsWith("/// **"), "package-info.java of " + room + " begins with what the room is");
    }

    @Test
    void haveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void contentNeedsNothingButTheLanguage() {
        classes().that().resideInAPackage(inside("content"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java.lang..", "java.math..", "java.net..", "java.nio..",
                        "java.time..", "java.util..", inside("content")))
                .check(CLASSES);
    }

    @Test
    void onlyVisitAndReportSpeakSql() {
        onlyIn(resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite.."), "visit", "report");
    }

    @Test
    void onlyBundleAndReportReadOrWriteJson() {
        onlyIn(resideInAnyPackage("tools.jackson..", "com.fasterxml.."), "bundle", "report");
    }

    /// Times are those of the venue, whatever time zone the machine is set to.
    @Test
    void whatVisitorsSeeIsToldByTheClocksOfTheVenue() {
        noClasses().that().resideInAnyPackage(inside("content"), inside("bundle"), inside("guide"), inside("screen"),
                inside("ui"))
                .should().callMethodWhere(target(owner(resideInAPackage("java.time..")))
                        .and(target(nameMatching("now|systemDefault|systemDefaultZone"))))
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandsKnowTheCommandLine() {
        noClasses().that().resideOutsideOfPackage(inside("cli"))
                .should().dependOnClassesThat().resideInAPackage("picocli..").check(CLASSES);
    }

    @Test
    void onlyTheFrontDoorAndTheScreensKnowTheToolkit() {
        noClasses().that().resideOutsideOfPackages(inside("app"), inside("ui"), inside("screen"), inside("device"),
                inside("studio"))
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..").check(CLASSES);
    }

    @Test
    void onlyTheFrontDoorSpeaksToTheTerminal() {
        noClasses().that().doNotHaveFullyQualifiedName(Main.class.getName())
                .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().callMethod(System.class, "exit", int.class)
                .orShould().callMethod(Runtime.class, "exit", int.class).check(CLASSES);
    }

    @Test
    void thereIsOneDoorwayToTheScreen() {
        noClasses().that().doNotHaveFullyQualifiedName(FxThread.class.getName())
                .should().callMethod(Platform.class, "runLater", Runnable.class).check(CLASSES);
    }

    @Test
    void onlyPicturesUseTheOldToolkit() {
        noClasses().that().doNotHaveFullyQualifiedName(Snapshot.class.getName())
                .and().doNotHaveFullyQualifiedName(Snapshot.Writer.class.getName())
                .and().resideOutsideOfPackage(ROOT + ".bundle.picture")
                .and().doNotHaveFullyQualifiedName(ROOT + ".bundle.check.PictureCrops")
                .and().resideOutsideOfPackage(inside("mosaic"))
                .should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing..").check(CLASSES);
    }

    @Test
    void nothingOpensAnotherWindowOrProgram() {
        List<Class<?>> doors = List.of(PopupWindow.class, PopupControl.class, ContextMenu.class, Tooltip.class,
                Dialog.class,
                FileChooser.class, DirectoryChooser.class, HostServices.class);
        DescribedPredicate<JavaClass> other = resideInAnyPackage("javafx.fxml..", "javafx.scene.web..")
                .or(DescribedPredicate.describe("windows and programs beside the kiosk's own",
                        type -> doors.stream().anyMatch(door -> type.isAssignableTo(door))))
                .or(resideInAPackage("java.awt").and(simpleName("Desktop")));
        noClasses().that().resideOutsideOfPackage(inside("studio")).should().dependOnClassesThat(other).check(CLASSES);
        noClasses().that().doNotHaveFullyQualifiedName(Voice.class.getName())
                .should().dependOnClassesThat().areAssignableTo(ProcessBuilder.class).check(CLASSES);
        noClasses().should().callMethodWhere(DescribedPredicate.describe("Runtime.exec",
                call -> call.getTargetOwner().isEquivalentTo(Runtime.class) && call.getName().equals("exec")))
                .check(CLASSES);
    }

    @Test
    void theKioskDoesNotKnowTheStudio() {
        noClasses().that().resideOutsideOfPackage(inside("studio")).and().doNotHaveFullyQualifiedName(
                Main.class.getName()).should().dependOnClassesThat().resideInAPackage(inside("studio")).check(CLASSES);
    }

    @Test
    void noCodeMakesAColour() {
        noClasses().should().dependOnClassesThat().resideInAPackage("javafx.scene.paint..").check(CLASSES);
    }

    private static void onlyIn(DescribedPredicate<JavaClass> types, String... rooms) {
        noClasses().that().resideOutsideOfPackages(Stream.of(rooms).map(RoomsTest::inside).toArray(String[]::new))
                .should().dependOnClassesThat(types).check(CLASSES);
    }

    private static String inside(String room) {
        return ROOT + "." + room + "..";
    }
}
