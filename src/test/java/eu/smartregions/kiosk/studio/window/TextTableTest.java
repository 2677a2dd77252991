package eu.smartregions.kiosk.studio.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.json.JsonEdit;
import eu.smartregions.kiosk.bundle.read.SourceMark;
import eu.smartregions.kiosk.studio.document.TextRow;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.Toolkit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Somebody translates a region text by text, with keys alone.
final class TextTableTest extends OpenStudio {
    private final FxRobot keys = new FxRobot();

    @Test
    void eachTextIsTranslatedConfirmedAndTakenBackByKeys() throws IOException {
        Path place = Files.createDirectories(folder.resolve("es-a"));
        String written = """
                {"format": 1, "kind": "region", "id": "es-a", "country": "ES", "areas": ["blue-economy"],
                "name": {"en": "Land"},
                "hook": {"en": "Rafts feed bees.", "de": "Alt.", "of": {"de": "%s"}},
                "summary": {"en": "We show.", "de": "Maschine.", "machine": ["de"]},
                "documents": [{"title": {"en": "Plan"}, "address": "https://europa.eu/plan"}]}
                """.formatted(SourceMark.of("Another source."));
        Files.writeString(place.resolve("region.json"), written);
        Toolkit.run(() -> window.edit(place));
        Finger.await("the form", () -> find("hook") != null && !editor().areasAreMissing());
        for (int section = 0; section < 20 && find("texts") == null; section++) {
            keys.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            Toolkit.run(() -> {});
        }
        Toolkit.run(() -> find("coverage").requestFocus());
        int german = Toolkit.ask(() -> IntStream.range(0, coverage().getItems().size())
                .filter(row -> coverage().getColumns().getFirst().getCellData(row).equals("Deutsch"))
                .findFirst().orElseThrow());
        Toolkit.run(() -> coverage().getSelectionModel().clearAndSelect(german - 1));
        keys.push(KeyCode.DOWN);
        Finger.await("the texts in German", () -> states().equals(List.of(TextRow.State.MISSING,
                TextRow.State.OUTDATED, TextRow.State.BY_MACHINE, TextRow.State.MISSING)));
        assertEquals("0 / 34", length(0));
        Toolkit.run(() -> {
            find("texts").requestFocus();
            table().getSelectionModel().clearAndSelect(0);
        });
        keys.push(KeyCode.F2);
        assertEquals("text-editor", focused());
        keys.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        Finger.await("the source", () -> text().word(List.of("name", "de")).equals("Land"));
        keys.push(KeyCode.CONTROL, KeyCode.ENTER);
        Finger.await("the next text", () -> ((TextInputControl) find("text-editor")).getText().equals("Alt."));
        keys.push(KeyCode.CONTROL, KeyCode.ENTER);
        Finger.await("the outdated one is right", () -> text().word(List.of("hook", "of", "de"))
                .equals(SourceMark.of("Rafts feed bees.")));
        byte[] before = text().bytes();
        keys.write("x", 0);
        Finger.await("typed", () -> text().word(List.of("summary", "de")).equals("Maschine.x"));
        assertTrue(JsonEdit.at(JsonEdit.read(text().bytes()), List.of("summary", "machine")).isEmpty(),
                "what a person types is no machine's");
        keys.push(KeyCode.ESCAPE);
        Finger.await("taken back", () -> Arrays.equals(before, text().bytes()));
        keys.push(KeyCode.CONTROL, KeyCode.ENTER);
        Finger.await("confirmed", () -> states().equals(List.of(TextRow.State.RIGHT, TextRow.State.RIGHT,
                TextRow.State.RIGHT, TextRow.State.MISSING)));
        assertEquals("text-editor", focused());
        keys.write("y", 0);
        Finger.await("the last", () -> text().word(List.of("documents", "0", "title", "de")).equals("y"));
        keys.push(KeyCode.BACK_SPACE);
        Finger.await("gone", () -> text().word(List.of("documents", "0", "title", "de")).isEmpty());
        click("texts-missing");
        Finger.await("only the missing one", () -> states().equals(List.of(TextRow.State.MISSING)));
        // On a busy machine the keys come so slowly that each is a step.
        Toolkit.run(() -> {
            while (text().canUndo()) {
                editor().undo();
            }
        });
        Finger.await("as it was, in the table too", () -> states().equals(List.of(TextRow.State.MISSING,
                TextRow.State.OUTDATED, TextRow.State.BY_MACHINE, TextRow.State.MISSING)));
        assertEquals(written, new String(text().bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void whatIsTooLongIsSaid() throws IOException {
        Path place = Files.createDirectories(folder.resolve("es-a"));
        Files.writeString(place.resolve("region.json"), """
                {"format": 1, "kind": "region", "id": "es-a", "country": "ES", "areas": ["blue-economy"],
                "name": {"en": "A name that is very much longer than any heading can be"},
                "summary": {"en": "We show."}}
                """);
        Toolkit.run(() -> window.edit(place));
        Finger.await("the form", () -> find("hook") != null && !editor().areasAreMissing());
        click("section-LANGUAGES");
        Finger.await("the texts", () -> find("texts") != null);
        assertTrue(Toolkit.ask(() -> table().getItems().getFirst().tooLong()));
        assertFalse(Toolkit.ask(() -> table().getItems().getLast().tooLong()));
        assertEquals("Too long", Toolkit.ask(() -> table().getColumns().get(2).getCellData(0)));
        assertEquals("55 of 34", label("text-counter").getText());
    }

    private List<TextRow.State> states() {
        return table().getItems().stream().map(TextRow::state).toList();
    }

    private Object length(int row) {
        return Toolkit.ask(() -> table().getColumns().getLast().getCellData(row));
    }

    @SuppressWarnings("unchecked")
    private TableView<TextRow> table() {
        return (TableView<TextRow>) find("texts");
    }

    private TableView<?> coverage() {
        return (TableView<?>) find("coverage");
    }

    private String focused() {
        return Toolkit.ask(() -> String.valueOf(window.scene().getFocusOwner().getId()));
    }
}
