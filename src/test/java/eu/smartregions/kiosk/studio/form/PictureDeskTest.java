package eu.smartregions.kiosk.studio.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.studio.document.RegionText;
import eu.smartregions.kiosk.studio.look.StudioWords;
import eu.smartregions.kiosk.ui.Toolkit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures are copied, never moved, and what matters in them is written down.
final class PictureDeskTest {
    private static final Path PHOTO = Path
            .of("src/main/resources/eu/smartregions/kiosk/bundle/author/starter/region/example.jpg");

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(new RegionText("{\"id\": \"es-a\"}".getBytes(StandardCharsets.UTF_8), System::nanoTime),
                new StudioWords(Language.EN), folder, List.of(), new Desk.Now());
    }

    @Test
    void picturesAreCopiedUnderAFreeName() throws IOException {
        Path other = Files.writeString(folder.resolve("notes.heic"), "no picture");
        SectionForm form = Toolkit.ask(() -> SectionForms.of(Topic.PICTURES, desk));
        Toolkit.run(() -> desk(form).take(List.of(PHOTO, PHOTO, other)));
        assertEquals(List.of("example.jpg", "example-2.jpg"),
                List.of(desk.text().word(List.of("pictures", "0", "file")),
                        desk.text().word(List.of("pictures", "1", "file"))));
        assertEquals(-1, Files.mismatch(PHOTO, folder.resolve("example-2.jpg")));
        assertTrue(form.getChildren().stream().anyMatch(node -> node instanceof Labeled said
                && said.getText() != null && said.getText().startsWith("“notes.heic” is no JPEG or PNG.")));
    }

    @Test
    void theArrowsMoveWhatEveryCropKeeps() {
        SectionForm empty = Toolkit.ask(() -> SectionForms.of(Topic.PICTURES, desk));
        Toolkit.run(() -> desk(empty).take(List.of(PHOTO)));
        SectionForm form = Toolkit.ask(() -> SectionForms.of(Topic.PICTURES, desk));
        Toolkit.run(() -> {
            Node frame = form.lookupAll("*").stream().filter(each -> "pictures/0/focus".equals(each.getId()))
                    .findFirst().orElseThrow();
            frame.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, true, false, false, false));
        });
        assertEquals("0.55", desk.text().word(List.of("pictures", "0", "focusX")));
        assertEquals("0.5", desk.text().word(List.of("pictures", "0", "focusY")));
        Toolkit.run(() -> desk.text().undo());
        assertEquals("", desk.text().word(List.of("pictures", "0", "focusX")));
    }

    private static PictureDesk desk(SectionForm form) {
        return (PictureDesk) form.getChildren().stream().filter(PictureDesk.class::isInstance).findFirst()
                .orElseThrow();
    }
}
