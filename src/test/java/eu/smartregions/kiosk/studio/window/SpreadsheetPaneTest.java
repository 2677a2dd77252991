package eu.smartregions.kiosk.studio.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Regions come from a spreadsheet, and each can be opened from there.
final class SpreadsheetPaneTest extends OpenStudio {
    private static final String HEADS = "id,country,areas,main_areas,name_en,sentence_en\n";

    @Test
    void regionsAreTakenBroughtUpToDateAndOpened() throws IOException {
        Path sheet = folder.resolve("coasts.csv");
        Files.writeString(sheet, HEADS + "es-a,ES,blue-economy,blue-economy,Land,We show rafts.\n"
                + "pt-b,PT,agro-food,agro-food,Shore,We show fields.\n");
        take(sheet);
        assertEquals(List.of("es-a – new", "pt-b – new"), lines());
        assertTrue(label("sheet-said").getText().contains("coasts-regions"), label("sheet-said")::getText);
        assertEquals("\"We show rafts.\"", json(folder.resolve("coasts-regions/es-a/region.json"), "summary", "en"));
        Files.writeString(sheet, Files.readString(sheet).replace("We show fields.", "We show orchards."));
        take(sheet);
        assertEquals(List.of("es-a – as before", "pt-b – changed: summary"), lines());
        Toolkit.run(() -> {
            list().getSelectionModel().select(1);
            list().requestFocus();
        });
        new FxRobot().type(KeyCode.ENTER);
        Finger.await("the region is open", () -> find("hook") != null);
        assertEquals("Shore", Toolkit.ask(() -> text().word(List.of("name", "en"))));
    }

    @Test
    void whatIsWrongIsSaidByCellAndNothingIsWritten() throws IOException {
        Path sheet = folder.resolve("coasts.csv");
        Files.writeString(sheet, HEADS + "es-a,ES,blue-econmy,,Land,We show rafts.\n");
        take(sheet);
        assertTrue(lines().stream().anyMatch(line -> line.startsWith("coasts!C2: ") && line.contains("blue-econ")),
                () -> lines().toString());
        assertFalse(Files.exists(folder.resolve("coasts-regions/es-a")));
        Path none = folder.resolve("none.xlsx");
        take(none);
        assertTrue(label("sheet-said").getText().contains("none.xlsx"), label("sheet-said")::getText);
    }

    @Test
    void anEmptyOneIsMadeToFillIn() {
        Path workbook = folder.resolve("fresh.xlsx");
        click("start.spreadsheet");
        Toolkit.run(() -> pane().empty(workbook));
        Finger.await("made", () -> !find("sheet-empty").getParent().isDisable());
        assertEquals(workbook + " is ready to be filled in.", label("sheet-said").getText());
        // Its example can be taken; what is still to be replaced in it is said.
        Toolkit.run(() -> pane().take(workbook));
        Finger.await("taken", () -> !find("sheet-empty").getParent().isDisable());
        assertEquals("eu-first-region – new", lines().getFirst());
        assertTrue(lines().contains("Regions!B2: This still says \"[Name of the region]\". Write your own text."),
                () -> lines().toString());
    }

    private void take(Path sheet) {
        Toolkit.run(window::begin);
        click("start.spreadsheet");
        Toolkit.run(() -> pane().take(sheet));
        Finger.await("taken", () -> !find("sheet-empty").getParent().isDisable());
    }

    private SpreadsheetPane pane() {
        return (SpreadsheetPane) nodes(window.scene().getRoot(), SpreadsheetPane.class::isInstance).getFirst();
    }

    private ListView<?> list() {
        return (ListView<?>) find("sheet-lines");
    }

    private List<String> lines() {
        return Toolkit.ask(() -> list().getItems().stream().map(Object::toString).toList());
    }
}
