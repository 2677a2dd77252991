package eu.smartregions.kiosk.studio.window;

import eu.smartregions.kiosk.bundle.author.BundlePacker;
import eu.smartregions.kiosk.bundle.file.BundleKind;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.sign.SigningKey;
import eu.smartregions.kiosk.studio.form.Desk;
import eu.smartregions.kiosk.studio.form.ProblemWords;
import eu.smartregions.kiosk.studio.look.StudioWords;
import eu.smartregions.kiosk.studio.organiser.StickCopy;
import eu.smartregions.kiosk.ui.FxThread;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.controlsfx.control.Notifications;

/// Checks the bundle, packs it into one zip with a version above all that lie there, signs it with a key that is made
/// the first time, and says where it lies.
final class HandOverPane extends VBox {
    private final Desk desk;
    private final StudioWords words;
    private final BundleKind kind;
    private final Path with;
    private final Path keys;
    private final BooleanSupplier save;
    private final Button pack = new Button();
    private final VBox outcome = new VBox();

    /// @param with the exhibition that an exhibitor is for
    /// @param keys the folder where keys are kept
    /// @param save writes what is not written yet; false where it cannot be
    HandOverPane(Desk desk, BundleKind kind, Path with, Path keys, BooleanSupplier save) {
        this.desk = desk;
        this.words = desk.words();
        this.kind = kind;
        this.with = with;
        this.keys = keys;
        this.save = save;
        getStyleClass().add("s-handover");
        Label title = new Label(words.text("section.hand_over"));
        title.getStyleClass().add("s-title");
        Label what = new Label(words.text("handover.what"));
        what.setWrapText(true);
        what.getStyleClass().add("s-lead");
        pack.setId("pack");
        pack.setText(words.text("handover.pack"));
        pack.getStyleClass().add("s-primary");
        pack.setOnAction(_ -> pack());
        outcome.getStyleClass().add("s-outcome");
        getChildren().addAll(title, what, pack, outcome);
    }

    private void pack() {
        if (!save.getAsBoolean()) {
            said(words.text("handover.unsaved"));
            return;
        }
        pack.setDisable(true);
        outcome.getChildren().setAll(new ProgressIndicator());
        String id = desk.text().word(List.of("id"));
        Path folder = desk.folder();
        CompletableFuture.supplyAsync(() -> packed(folder, id))
                .whenComplete((made, failure) -> FxThread.later(() -> {
                    pack.setDisable(false);
                    if (failure == null) {
                        show(made);
                    } else {
                        said(words.text("handover.failed", failure.getMessage()));
                    }
                }));
    }

    private record Made(Path zip, int version, BundlePacker.Packing packing, String line) {
    }

    private Made packed(Path folder, String id) {
        try {
            Path out = folder.toAbsolutePath().resolveSibling("Handed over");
            Files.createDirectories(out);
            int version = next(out, id + "-" + kind());
            Path zip = out.resolve(id + "-" + kind() + "-v" + version + ".zip");
            Path key = keys.resolve(id + ".key");
            Path known = keys.resolve(id + ".key.pub");
            if (Files.notExists(key)) {
                Files.createDirectories(keys);
                SigningKey.generate(key);
            }
            return new Made(zip, version, new BundlePacker(version, Optional.of(SigningKey.read(key))).pack(folder, zip,
                    with), Files.readString(known, StandardCharsets.US_ASCII).strip() + " " + id);
        } catch (IOException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private String kind() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /// Returns the version after the highest that lies in a folder.
    private static int next(Path out, String name) throws IOException {
        Pattern zips = Pattern.compile(Pattern.quote(name) + "-v(\\d{1,8})\\.zip");
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> zips.matcher(String.valueOf(file.getFileName()))).filter(Matcher::matches)
                    .mapToInt(match -> Integer.parseInt(match.group(1))).max().orElse(0) + 1;
        }
    }

    private void show(Made made) {
        switch (made.packing()) {
            case BundlePacker.Packed packed -> ready(made, packed);
            case BundlePacker.Refused refused -> {
                outcome.getChildren().setAll(heading(words.text("handover.mend")));
                refused.problems().stream().filter(Problem::isError)
                        .forEach(problem -> outcome.getChildren().add(line(new ProblemWords(words).sentence(problem))));
            }
        }
    }

    private void ready(Made made, BundlePacker.Packed packed) {
        Label name = new Label(String.valueOf(made.zip().getFileName()));
        name.setId("packed-name");
        name.getStyleClass().add("s-heading");
        Label place = new Label(made.zip().getParent().toString());
        place.setId("packed-place");
        place.setWrapText(true);
        Button stick = new Button(words.text("handover.stick"));
        VBox card = new VBox(name, place, line(words.text("handover.files", packed.files(), made.version())),
                pair(copy("handover.copy", made.zip().toString()), stick));
        card.getStyleClass().add("s-card");
        stick.setId("hand-stick");
        stick.setOnAction(_ -> onStick(made.zip()));
        Label trusted = line(made.line());
        trusted.setId("key-line");
        VBox signed = new VBox(heading(words.text("handover.key")), line(words.text("handover.key.help")), trusted,
                copy("handover.key.copy", made.line()));
        signed.getStyleClass().add("s-card");
        outcome.getChildren().setAll(heading(words.text("handover.ready")), card,
                line(packed.warnings().isEmpty()
                        ? words.text("handover.checked")
                        : words.count("handover.warnings", packed.warnings().size())),
                signed);
        Notifications.create().owner(getScene().getWindow()).title(words.text("handover.ready"))
                .text(name.getText()).showInformation();
    }

    private void onStick(Path zip) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.text("handed.stick.where"));
        Optional.ofNullable(chooser.showDialog(getScene().getWindow())).ifPresent(to -> put(zip, to.toPath()));
    }

    /// Copies the zip onto a stick, beside the screen.
    void put(Path zip, Path stick) {
        Label said = line("");
        said.setId("stick-said");
        outcome.getChildren().add(said);
        CompletableFuture.supplyAsync(() -> {
            try {
                return words.text("handover.on.stick", new StickCopy(stick).put(List.of(zip), _ -> {}).getFirst());
            } catch (IOException e) {
                return words.text("handover.failed", String.valueOf(e.getMessage()));
            }
        }).thenAccept(sentence -> FxThread.later(() -> said.setText(sentence)));
    }

    private static HBox pair(Button left, Button right) {
        HBox pair = new HBox(left, right);
        pair.getStyleClass().add("s-pair");
        return pair;
    }

    private Button copy(String key, String text) {
        Button copy = new Button(words.text(key));
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        return copy;
    }

    private void said(String sentence) {
        outcome.getChildren().setAll(line(sentence));
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("s-heading");
        return label;
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
