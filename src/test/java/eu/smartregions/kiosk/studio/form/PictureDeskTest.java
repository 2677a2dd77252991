package eu.smartregions.kiosk.studio.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.picture.Drawings;
import eu.smartregions.kiosk.bundle.picture.PictureHeader;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.studio.document.WrittenText;
import eu.smartregions.kiosk.studio.look.StudioWords;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.Toolkit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
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
        desk = new Desk(new WrittenText("{\"id\": \"es-a\"}".getBytes(StandardCharsets.UTF_8), System::nanoTime),
                new StudioWords(Language.EN), folder, new Around(), new Desk.Now());
    }

    @Test
    void picturesAreCopiedUnderAFreeName() throws IOException {
        Path other = Files.writeString(folder.resolve("notes.heic"), "no picture");
        SectionForm form = Toolkit.ask(() -> SectionForms.of(Topic.PICTURES, desk));
        take(form, List.of(PHOTO, PHOTO, other));
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
        take(empty, List.of(PHOTO));
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

    /// What a camera held upright sends lies upright in the folder, and every crop of the kiosk is shown.
    @Test
    void whatACameraTurnedIsUpright() throws IOException {
        byte[] turned = Drawings.segment(Drawings.picture("jpeg", 60, 40), 0xE1, Drawings.exif(6, true));
        Path sent = Files.write(folder.resolve("sent.jpg"), turned);
        SectionForm empty = Toolkit.ask(() -> SectionForms.of(Topic.PICTURES, desk));
        take(empty, List.of(sent));
        PictureHeader kept = PictureHeader.of(Files.readAllBytes(folder.resolve("sent-2.jpg"))).orElseThrow();
        assertEquals("40 x 60", kept.width() + " x " + kept.height());
        assertEquals(-1, Arrays.mismatch(turned, Files.readAllBytes(sent)));
        SectionForm form = Toolkit.ask(() -> SectionForms.of(Topic.PICTURES, desk));
        Finger.await("four crops", () -> form.lookupAll(".s-crop .image-view").stream()
                .filter(view -> ((ImageView) view).getViewport() != null).count() == 4);
    }

    private static void take(SectionForm form, List<Path> files) {
        Toolkit.ask(() -> desk(form).take(files)).join();
        Toolkit.run(() -> {});
    }

    private static PictureDesk desk(SectionForm form) {
        return (PictureDesk) form.getChildren().stream().filter(PictureDesk.class::isInstance).findFirst()
                .orElseThrow();
    }
}
