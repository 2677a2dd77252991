package eu.smartregions.kiosk.studio.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.app.InstallerSetup;
import eu.smartregions.kiosk.bundle.json.JsonEdit;
import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.studio.look.StudioWords;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.theme.Appearance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// What an organiser and an organisation write in the same window.
final class OrganiserJourneyTest {
    private static final Path EXHIBITION = Path.of("kiosk-content");

    @TempDir
    private Path folder;
    private StudioWindow window;

    @BeforeEach
    void open() {
        Toolkit.run(() -> {
            Application.setUserAgentStylesheet(Application.STYLESHEET_MODENA);
            window = new StudioWindow(new StudioWords(Language.EN), EXHIBITION, folder.resolve("data"),
                    InstallerSetup::installer);
            window.begin();
            window.show();
        });
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> {
            window.close();
            Appearance.load();
        });
    }

    @Test
    void anOrganisationIsWrittenAndHandedOver() {
        click("start.organisation");
        Toolkit.run(() -> {
            ((TextInputControl) find("new-name")).setText("A Network");
            ((Toggle) find("role-funder")).setSelected(true);
            ((TextInputControl) find("new-place")).setText(folder.resolve("bodies/a-network").toString());
        });
        click("new-begin");
        Finger.await("the form", () -> find("what") != null);
        Toolkit.run(() -> ((TextInputControl) find("what")).setText("It lends money to firms."));
        Finger.await("nothing to mend", () -> ((Labeled) find("state")).getText().equals("Ready"));
        click("hand-over");
        click("pack");
        Finger.await("packed", () -> find("packed-name") != null);
        assertEquals("a-network-organisation-v1.zip", Toolkit.ask(() -> ((Labeled) find("packed-name")).getText()));
        Path stick = folder.resolve("bodies/Handed over");
        assertTrue(Files.exists(stick.resolve("a-network-organisation-v1.zip")));
        assertEquals("\"funder\"", json(folder.resolve("bodies/a-network/organisation.json"), "role"));
    }

    @Test
    void anExhibitionIsWrittenFileByFile() throws IOException {
        Path own = folder.resolve("expo");
        copy(EXHIBITION.resolve("exhibition"), own.resolve("exhibition"));
        copy(EXHIBITION.resolve("regions/es-galicia"), own.resolve("regions/es-galicia"));
        Toolkit.run(() -> window.edit(own));
        Finger.await("the event", () -> find("event/name") != null && !editor().areasAreMissing());
        click("section-AREAS");
        Toolkit.run(() -> ((TextInputControl) find("areas/0/name")).setText("Energy for all"));
        click("areas/0/look/plain");
        Path exhibition = own.resolve("exhibition/exhibition.json");
        Finger.await("saved", () -> json(exhibition, "areas", "0", "look").equals("\"plain\"")
                && json(exhibition, "areas", "0", "name", "en").equals("\"Energy for all\""));
        click("section-FUNDING");
        click("instruments/0/applicants/network");
        Finger.await("saved too", () -> !json(own.resolve("exhibition/funding.json"), "instruments", "0",
                "applicants").isEmpty());
        click("section-FLOOR");
        click("floor-hall");
        click("add-stand");
        Finger.await("a stand", () -> find("spot-1") != null);
        Toolkit.run(() -> find("spot-1").requestFocus());
        new FxRobot().push(KeyCode.SHIFT, KeyCode.RIGHT);
        Path floor = own.resolve("exhibition/floor.json");
        Finger.await("moved", () -> json(floor, "spots", "1", "at", "0").equals("410"));
        assertEquals("\"A01\"", json(floor, "spots", "1", "number"));
    }

    private static String json(Path file, String... place) {
        try {
            return Files.notExists(file)
                    ? ""
                    : JsonEdit.at(JsonEdit.read(Files.readAllBytes(file)), List.of(place))
                            .map(value -> switch (value) {
                                case JsonValue.Text text -> '"' + text.value() + '"';
                                case JsonValue.Figure number -> number.written();
                                default -> "something";
                            }).orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path there = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(path, there);
                }
            }
        }
    }

    private void click(String id) {
        Finger.await(id, () -> find(id) != null);
        Toolkit.run(() -> ((ButtonBase) find(id)).fire());
        Toolkit.run(() -> {});
    }

    private Editor editor() {
        return (Editor) nodes(window.scene().getRoot(), Editor.class::isInstance).getFirst();
    }

    private Node find(String id) {
        return nodes(window.scene().getRoot(), node -> id.equals(node.getId())).stream().findFirst().orElse(null);
    }

    private static List<Node> nodes(Node root, Predicate<Node> wanted) {
        List<Node> found = new ArrayList<>();
        if (wanted.test(root)) {
            found.add(root);
        }
        if (root instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(nodes(child, wanted)));
        }
        return found;
    }
}
