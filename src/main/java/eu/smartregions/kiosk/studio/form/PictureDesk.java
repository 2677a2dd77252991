package eu.smartregions.kiosk.studio.form;

import eu.smartregions.kiosk.bundle.file.BundleFiles;
import eu.smartregions.kiosk.bundle.picture.TakenPicture;
import eu.smartregions.kiosk.bundle.read.Limit;
import eu.smartregions.kiosk.content.Framing;
import eu.smartregions.kiosk.studio.document.WrittenText;
import eu.smartregions.kiosk.ui.FxThread;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// The pictures of a region: dropped or chosen ones are copied into its folder, and what is seen, who took it and what
/// matters most in it is asked beside each.
final class PictureDesk extends VBox {
    private static final List<String> LIST = List.of("pictures");
    private static final double WIDTH = 440;
    private static final double STEP = 0.01;
    private static final double LARGE_STEP = 0.05;
    private static final double HUNDRED = 100;

    private final Desk desk;
    private final Label said = new Label();
    private final ProgressBar busy = new ProgressBar();

    PictureDesk(SectionForm form) {
        this.desk = form.desk();
        getStyleClass().add("s-pictures");
        Label words = new Label(desk.words().text("pictures.drop"));
        words.setWrapText(true);
        Button choose = new Button(desk.words().text("pictures.choose"));
        choose.setId("choose-pictures");
        choose.setOnAction(_ -> choose());
        VBox drop = new VBox(words, choose);
        drop.setId("drop-pictures");
        drop.getStyleClass().add("s-drop");
        drop.setAlignment(Pos.CENTER);
        drop.setOnDragOver(this::over);
        drop.setOnDragDropped(this::dropped);
        drop.setFocusTraversable(true);
        drop.setAccessibleText(words.getText());
        drop.setOnMousePressed(_ -> drop.requestFocus());
        drop.setOnKeyPressed(key -> {
            Clipboard clipboard = Clipboard.getSystemClipboard();
            if (key.isShortcutDown() && key.getCode() == KeyCode.V && clipboard.hasFiles()) {
                take(clipboard.getFiles().stream().map(File::toPath).toList());
            }
        });
        said.getStyleClass().add("s-problem");
        said.setWrapText(true);
        said.textProperty().bind(desk.now().said());
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        busy.setVisible(false);
        busy.managedProperty().bind(busy.visibleProperty());
        form.add(drop).add(busy).add(said).list(LIST, "pictures", Map.of(), this::picture);
        // Pictures come by the field above; a list that begins empty would have none to show.
        form.getChildren().removeIf(node -> "add/pictures".equals(node.getId()));
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        take(files.stream().map(File::toPath).toList());
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(desk.words().text("pictures.kinds"), "*.jpg", "*.jpeg", "*.png",
                        "*.JPG", "*.JPEG", "*.PNG"));
        List<File> files = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (files != null) {
            take(files.stream().map(File::toPath).toList());
        }
    }

    /// Takes pictures into the folder, beside the screen: upright, in the colours of screens, as large as they need.
    /// What is no picture is told in a sentence.
    ///
    /// @return done when all are taken
    CompletableFuture<?> take(List<Path> files) {
        desk.now().said().set("");
        busy.setVisible(true);
        return CompletableFuture.runAsync(() -> files.forEach(this::take))
                .whenComplete((_, _) -> FxThread.later(() -> busy.setVisible(false)));
    }

    private void take(Path file) {
        String name = Normalizer.normalize(String.valueOf(file.getFileName()), Normalizer.Form.NFC);
        try {
            TakenPicture taken = TakenPicture.of(file, name);
            Path free = free(name);
            Files.write(free, taken.bytes(), StandardOpenOption.CREATE_NEW);
            FxThread.later(() -> desk.text().add(LIST, Map.of("file", String.valueOf(free.getFileName()))));
        } catch (BundleFiles.BrokenFile broken) {
            say(broken.finding().rule().equals("picture-format")
                    ? desk.words().text("pictures.wrong", name)
                    : desk.words().text("pictures.failed", name,
                            broken.finding().message() + " " + broken.finding().fix()));
        } catch (IOException e) {
            say(desk.words().text("pictures.failed", name, e.getMessage()));
        }
    }

    private void say(String sentence) {
        FxThread.later(() -> desk.now().said().set(sentence));
    }

    private Path free(String name) {
        int dot = name.lastIndexOf('.');
        Path free = desk.folder().resolve(name);
        for (int i = 2; Files.exists(free); i++) {
            free = desk.folder().resolve(name.substring(0, dot) + "-" + i + name.substring(dot));
        }
        return free;
    }

    private void picture(SectionForm card, List<String> at) {
        Path file = desk.folder().resolve(desk.text().word(WrittenText.in(at, "file")));
        if (Files.isRegularFile(file)) {
            card.add(focus(at, new Image(file.toUri().toString(), WIDTH, 0, true, true, true)));
        }
        card.title(WrittenText.in(at, "alt"), "picture.alt", Limit.TITLE)
                .line(WrittenText.in(at, "credit"), "picture.credit", Limit.LABEL).pair()
                .flag(WrittenText.in(at, "whole"), "picture.whole");
    }

    /// The picture, on which a click or the arrows say what every crop keeps.
    private Pane focus(List<String> at, Image image) {
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setFitWidth(WIDTH);
        Region ring = new Region();
        ring.getStyleClass().add("s-focus-ring");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        StackPane frame = new StackPane(view, ring);
        frame.getStyleClass().add("s-focus");
        frame.setMaxWidth(WIDTH);
        frame.setFocusTraversable(true);
        frame.setId(String.join("/", at) + "/focus");
        frame.setAccessibleText(desk.words().text("picture.focus"));
        frame.setOnMouseClicked(click -> {
            frame.requestFocus();
            put(at, click.getX() / frame.getWidth(), click.getY() / frame.getHeight());
        });
        frame.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            double step = key.isShiftDown() ? LARGE_STEP : STEP;
            double right = key.getCode() == KeyCode.RIGHT ? step : key.getCode() == KeyCode.LEFT ? -step : 0;
            double down = key.getCode() == KeyCode.DOWN ? step : key.getCode() == KeyCode.UP ? -step : 0;
            if (right != 0 || down != 0) {
                put(at, share(at, "focusX") + right, share(at, "focusY") + down);
                key.consume();
            }
        });
        CropRow crops = new CropRow(image, desk.words(), () -> desk.text().flag(WrittenText.in(at, "whole"))
                ? new Framing.Whole()
                : new Framing.Around(share(at, "focusX"), share(at, "focusY")));
        Runnable place = () -> ring.resizeRelocate(share(at, "focusX") * frame.getWidth() - 20,
                share(at, "focusY") * frame.getHeight() - 20, 40, 40);
        frame.layoutBoundsProperty().addListener((_, _, _) -> place.run());
        desk.now().place().addListener((_, _, _) -> {
            place.run();
            crops.show();
        });
        Label hint = new Label(desk.words().text("picture.focus"));
        hint.getStyleClass().add("s-help");
        VBox whole = new VBox(frame, hint, crops);
        whole.getStyleClass().add("s-answer");
        return whole;
    }

    private double share(List<String> at, String name) {
        String written = desk.text().word(WrittenText.in(at, name));
        try {
            return written.isEmpty() ? 0.5 : Double.parseDouble(written);
        } catch (NumberFormatException _) {
            return 0.5;
        }
    }

    private void put(List<String> at, double x, double y) {
        desk.text().point(at, hundredth(x), hundredth(y));
        desk.now().place().set(List.of());
        desk.now().place().set(at);
    }

    private static double hundredth(double share) {
        return Math.round(Math.clamp(share, 0, 1) * HUNDRED) / HUNDRED;
    }
}
