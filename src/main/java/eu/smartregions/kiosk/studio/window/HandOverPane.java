package eu.smartregions.kiosk.studio.window;

import eu.smartregions.kiosk.bundle.author.BundlePacker;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.sign.SigningKey;
import eu.smartregions.kiosk.studio.form.Desk;
import eu.smartregions.kiosk.studio.form.ProblemWords;
import eu.smartregions.kiosk.studio.look.StudioWords;
import eu.smartregions.kiosk.ui.FxThread;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import javafx.scene.layout.VBox;
import org.controlsfx.control.Notifications;

/// Checks the bundle, packs it into one zip with a version above all that lie there, signs it with a key that is made
/// the first time, and says where it lies.
final class HandOverPane extends VBox {
    private final Desk desk;
    private final StudioWords words;
    private final Path with;
    private final Path keys;
    private final BooleanSupplier save;
    private final Button pack = new Button();
    private final VBox outcome = new VBox();

    /// @param with the exhibition that the region is for
    /// @param keys the folder where the keys of regions are kept
    /// @param save writes what is not written yet; false where it cannot be
    HandOverPane(Desk desk, Path with, Path keys, BooleanSupplier save) {
        this.desk = desk;
        this.words = desk.words();
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
            int version = next(out, id);
            Path zip = out.resolve(id + "-region-v" + version + ".zip");
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

    /// Returns the version after the highest that lies in a folder.
    private static int next(Path out, String id) throws IOException {
        Pattern name = Pattern.compile(Pattern.quote(id) + "-region-v(\\d{1,8})\\.zip");
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> name.matcher(String.valueOf(file.getFileName()))).filter(Matcher::matches)
                    .mapToInt(match -> Integer.parseInt(match.group(1))).max().orElse(0) + 1;
        }
    }

    private void show(Made made) {
        switch (made.packing()) {
            case BundlePacker.Packed packed -> ready(made, packed);
            case BundlePacker.Refused refused -> {
                outcome.getChildren().setAll(heading(words.text("handover.mend")));
                refused.problems().stream().filter(Problem::isError)
                        .forEach(problem -> outcome.getChildren().add(line(new ProblemWords(desk).sentence(problem))));
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
        VBox card = new VBox(name, place, line(words.text("handover.files", packed.files(), made.version())),
                copy("handover.copy", made.zip().toString()));
        card.getStyleClass().add("s-card");
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
