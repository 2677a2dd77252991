package eu.smartregions.kiosk.studio.window;

import eu.smartregions.kiosk.app.InstallerSetup;
import eu.smartregions.kiosk.bundle.json.JsonEdit;
import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.studio.document.WrittenText;
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
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// A studio's window that is open during a test, and somebody who clicks and types in it.
abstract class OpenStudio {
    static final Path EXHIBITION = Path.of("kiosk-content");

    @TempDir
    Path folder;
    StudioWindow window;

    @BeforeEach
    final void open() {
        Toolkit.run(() -> {
            Application.setUserAgentStylesheet(Application.STYLESHEET_MODENA);
            window = new StudioWindow(new StudioWords(Language.EN), EXHIBITION, folder.resolve("data"),
                    InstallerSetup::installer);
            window.begin();
            window.show();
        });
    }

    @AfterEach
    final void close() {
        Toolkit.run(() -> {
            window.close();
            Appearance.load();
        });
    }

    final void click(String id) {
        Finger.await(id, () -> find(id) != null);
        Toolkit.run(() -> ((ButtonBase) find(id)).fire());
        Toolkit.run(() -> {});
    }

    /// Types into a field, key by key.
    final void write(String field, String words) {
        Finger.await(field, () -> find(field) != null);
        Toolkit.run(() -> find(field).requestFocus());
        FxRobot robot = new FxRobot();
        robot.write(words, 0);
        try {
            Finger.await(words, () -> ((TextInputControl) find(field)).getText().equals(words));
        } catch (AssertionError e) {
            throw new AssertionError(Toolkit.ask(() -> field + " holds \"" + ((TextInputControl) find(field)).getText()
                    + "\", and the keyboard is in " + window.scene().getFocusOwner()), e);
        }
    }

    final Labeled label(String id) {
        return (Labeled) find(id);
    }

    final Editor editor() {
        return (Editor) nodes(window.scene().getRoot(), Editor.class::isInstance).getFirst();
    }

    final WrittenText text() {
        return editor().text();
    }

    final Node find(String id) {
        return nodes(window.scene().getRoot(), node -> id.equals(node.getId())).stream().findFirst().orElse(null);
    }

    static List<Node> nodes(Node root, Predicate<Node> wanted) {
        List<Node> found = new ArrayList<>();
        if (wanted.test(root)) {
            found.add(root);
        }
        if (root instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(nodes(child, wanted)));
        }
        return found;
    }

    /// Returns what a file says in a place: a text in quotation marks, a number as it is written, "something" for all
    /// else, and nothing where the file or the place is not there.
    static String json(Path file, String... place) {
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
}
