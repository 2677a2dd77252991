package eu.smartregions.kiosk.studio.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.check.BundleCheck;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.view.ExhibitionView;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.Toolkit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SubScene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// From the page where one begins to one file that can be handed over, with keys and clicks, in one window.
final class StudioJourneyTest extends OpenStudio {
    private static final List<Path> PHOTOS = List.of(EXHIBITION.resolve("exhibition/pictures/agro-food-landscape.jpg"),
            EXHIBITION.resolve("exhibition/pictures/energy-transition-landscape.jpg"));

    @Test
    void aRegionIsMadeFromNothingAndHandedOver() throws IOException {
        begin();
        write("hook", "Sea rafts");
        seen("Sea rafts");
        write("summary", "We show how.");
        namesEverything();
        click("section-FIELDS");
        namesEverything();
        click("tile/blue-economy");
        click("tile/agro-food");
        Finger.await("two main fields", () -> text().words(List.of("mainAreas"))
                .equals(List.of("blue-economy", "agro-food")));
        click("section-PICTURES");
        paste(PHOTOS);
        Finger.await("two pictures", () -> text().count(List.of("pictures")) == 2);
        namesEverything();
        write("pictures/0/alt", "Rafts off the coast");
        write("pictures/1/alt", "A harbour");
        write("pictures/0/credit", "A. Person");
        write("pictures/1/credit", "B. Person");
        click("section-CONTACT");
        namesEverything();
        write("contact/function", "Office");
        write("contact/organisation", "Land");
        write("contact/mail", "a@b.eu");
        Finger.await("nothing to mend", () -> label("state").getText().equals("Ready"));
        click("hand-over");
        click("pack");
        Finger.await("packed", () -> find("packed-name") != null);
        assertEquals("es-new-land-region-v1.zip", label("packed-name").getText());
        Path zip = folder.resolve("regions/Handed over/es-new-land-region-v1.zip");
        try (BundleCheck check = BundleCheck.of(List.of(zip), EXHIBITION)) {
            assertTrue(check.accepted(), () -> check.problems().toString());
            assertEquals(List.of("Rafts off the coast", "A harbour"), check.exhibition().regions().stream()
                    .filter(region -> region.id().value().equals("es-new-land")).findFirst().orElseThrow().pictures()
                    .stream().map(picture -> picture.alt().text(Language.EN)).toList());
            assertEquals(List.of("es-new-land"), check.exhibitors().stream().map(each -> each.id()).toList());
        }
        String line = label("key-line").getText();
        assertTrue(line.startsWith(Files.readString(folder.resolve("data/keys/es-new-land.key.pub")).strip())
                && line.endsWith(" es-new-land"), line);
        try (ZipFile packed = new ZipFile(zip.toFile());
                InputStream signature = packed.getInputStream(packed.getEntry("manifest.sig"))) {
            assertTrue(new String(signature.readAllBytes(), StandardCharsets.US_ASCII)
                    .startsWith(line.substring(0, line.lastIndexOf(' '))));
        }
        click("pack");
        Finger.await("the next version", () -> find("packed-name") != null
                && label("packed-name").getText().endsWith("-v2.zip"));
        assertEquals(line, label("key-line").getText());
    }

    @Test
    void whatIsWrongIsSaidInWordsAndAClickLeadsThere() {
        begin();
        Finger.await("what is missing",
                () -> problems().stream().anyMatch(said -> said.startsWith("There is no sentence"))
                        && problems().stream().anyMatch(said -> said.startsWith("No field is chosen")));
        click("section-STAND");
        FxRobot robot = new FxRobot();
        Toolkit.run(() -> {
            ListView<?> rows = (ListView<?>) find("problems");
            rows.getSelectionModel().select(0);
            rows.requestFocus();
        });
        robot.type(KeyCode.ENTER);
        Finger.await("the field has the keyboard", () -> focused().equals("summary"));
    }

    @Test
    void aBrokenFileIsMendedByOneClickAndWordsByAnother() throws IOException {
        Path place = Files.createDirectories(folder.resolve("es-a"));
        String broken = """
                {"format": 1, "kind": "region", "id": "es-a", "name": {"en": "Land"}, "country": "ES",
                "areas": ["blue-econmy"],
                "summary": {"en": "We show how."},}
                """;
        Files.writeString(place.resolve("region.json"), broken);
        Toolkit.run(() -> window.edit(place));
        assertEquals(List.of("Line 3: After the last thing before this bracket stands a comma."),
                ((ListView<?>) find("mistakes")).getItems());
        assertEquals(broken, read(place.resolve("region.json")));
        click("mend-all");
        Finger.await("the form", () -> find("hook") != null && !editor().areasAreMissing());
        assertEquals(broken, read(place.resolve("region.json.before-mending")));
        click("use//areas/0");
        Finger.await("the field that was meant", () -> text().words(List.of("areas")).equals(List.of("blue-economy")));
    }

    @Test
    void translationsComeBackInOneStep() throws IOException {
        begin();
        write("summary", "We show.");
        click("section-LANGUAGES");
        Path file = folder.resolve("texts.xlf");
        Toolkit.run(() -> ((CoveragePane) find("translations-out").getParent().getParent()).handOut(file));
        Path german = folder.resolve("texts.de.xlf");
        String given = Files.readString(german);
        int unit = given.indexOf("We show.");
        Files.writeString(german, given.substring(0, unit) + given.substring(unit)
                .replaceFirst("<target[^>]*/>|<target[^>]*></target>|(?=</segment>)", "<target>Wir zeigen.</target>"));
        Toolkit.run(() -> ((CoveragePane) find("translations-out").getParent().getParent())
                .takeBack(List.of(german)));
        assertEquals("Wir zeigen.", text().word(List.of("summary", "de")), () -> label("translations-said").getText());
        Toolkit.run(() -> editor().undo());
        assertEquals("", text().word(List.of("summary", "de")));
    }

    @Test
    void whatIsUndoneIsGoneFromFormAndFile() throws IOException {
        begin();
        Path file = folder.resolve("regions/es-new-land/region.json");
        String before = Files.readString(file);
        write("hook", "Mussels");
        Finger.await("saved", () -> read(file).contains("Mussels"));
        // On a busy machine the keys come so slowly that each is a step.
        Toolkit.run(() -> {
            while (text().canUndo()) {
                editor().undo();
            }
        });
        Finger.await("gone", () -> read(file).equals(before));
        assertEquals("", ((TextInputControl) find("hook")).getText());
    }

    @Test
    void whoChangedItOutsideIsAskedFor() throws IOException {
        begin();
        Path file = folder.resolve("regions/es-new-land/region.json");
        Files.writeString(file, Files.readString(file).replace("New Land", "Newer Land"));
        Finger.await("asked", () -> find("take-theirs") != null && Finger.shown(find("take-theirs")));
        click("take-theirs");
        Finger.await("their name", () -> ((TextInputControl) find("name")).getText().equals("Newer Land"));
    }

    /// Everything that can have the keyboard has a name for those who do not see it.
    private void namesEverything() {
        Set<String> nameless = Toolkit.ask(() -> nodes(window.scene().getRoot(), node -> node.isFocusTraversable()
                && node.getScene() == window.scene() && !(node instanceof Labeled said && said.getText() != null)
                && (node.getAccessibleText() == null || node.getAccessibleText().isBlank())
                && !(node instanceof ListView)).stream().map(Node::toString).collect(Collectors.toSet()));
        assertEquals(Set.of(), nameless);
    }

    private void begin() {
        click("start.new");
        Toolkit.run(() -> {
            ((TextInputControl) find("new-name")).setText("New Land");
            ((TextInputControl) find("new-name")).requestFocus();
            @SuppressWarnings("unchecked")
            ComboBox<String> country = (ComboBox<String>) find("new-country");
            country.setValue("ES");
            ((TextInputControl) find("new-place")).setText(folder.resolve("regions/es-new-land").toString());
        });
        click("new-begin");
        Finger.await("the form", () -> find("hook") != null && !editor().areasAreMissing());
    }

    private void paste(List<Path> files) {
        Finger.await("a place for pictures", () -> find("drop-pictures") != null);
        Toolkit.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(files.stream().map(Path::toFile).toList());
            Clipboard.getSystemClipboard().setContent(content);
            find("drop-pictures").requestFocus();
        });
        new FxRobot().push(KeyCode.CONTROL, KeyCode.V);
    }

    private void seen(String words) {
        Finger.await(words + " on the kiosk's screen", () -> nodes(window.scene().getRoot(), SubScene.class::isInstance)
                .stream().map(scene -> ((SubScene) scene).getRoot()).filter(ExhibitionView.class::isInstance)
                .anyMatch(view -> !nodes(view, node -> node instanceof Labeled label
                        && words.equals(label.getText())).isEmpty()));
    }

    private List<String> problems() {
        return nodes(window.scene().getRoot(), node -> node.getStyleClass().contains("s-problem-row")).stream()
                .map(row -> ((Labeled) ((Parent) row).getChildrenUnmodifiable().getLast()).getText()).toList();
    }

    private String focused() {
        Node owner = window.scene().getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}
