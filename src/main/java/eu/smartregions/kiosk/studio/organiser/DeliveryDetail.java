package eu.smartregions.kiosk.studio.organiser;

import eu.smartregions.kiosk.bundle.file.BundleKind;
import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.file.Disk;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.studio.form.ProblemWords;
import eu.smartregions.kiosk.studio.look.StudioWords;
import eu.smartregions.kiosk.studio.preview.LivePreview;
import eu.smartregions.kiosk.studio.preview.PreviewPage;
import eu.smartregions.kiosk.studio.preview.Sketch;
import eu.smartregions.kiosk.ui.FxThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One bundle that was handed over: its page on the kiosk's screen, what was found, and what can be done about it.
final class DeliveryDetail extends VBox implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(DeliveryDetail.class.getName());
    private static final double HIGH = 220;
    private static final double LEAST_LIST = 140;
    private final Organiser organiser;
    private final StudioWords words;
    private final Consumer<Delivery> leaveOut;
    private final StackPane screen = new StackPane();
    private final Label said = new Label();
    private @Nullable Delivery shown;
    private @Nullable LivePreview live;
    private @Nullable Path unpacked;

    DeliveryDetail(Organiser organiser, Consumer<Delivery> leaveOut) {
        this.organiser = organiser;
        this.words = organiser.words();
        this.leaveOut = leaveOut;
        getStyleClass().add("s-detail");
        screen.setMinHeight(HIGH);
        screen.setPrefHeight(HIGH);
        said.setWrapText(true);
        said.setId("detail-said");
        said.getStyleClass().add("s-help");
    }

    void show(@Nullable Delivery delivery) {
        if (delivery == shown) {
            return;
        }
        clear();
        shown = delivery;
        said.setText("");
        getChildren().clear();
        if (delivery == null) {
            return;
        }
        Label name = new Label(DeliveryTable.name(words, delivery));
        name.getStyleClass().add("s-heading");
        name.setWrapText(true);
        Label file = new Label(delivery.path().getFileName() + " · "
                + words.text("handed.state." + delivery.state().name().toLowerCase(Locale.ROOT)));
        file.setWrapText(true);
        file.getStyleClass().add("s-help");
        VBox found = new VBox();
        found.getStyleClass().add("s-card");
        delivery.problems().forEach(problem -> found.getChildren().add(line(problem)));
        ScrollPane list = new ScrollPane(found);
        list.setFitToWidth(true);
        list.setMinHeight(LEAST_LIST);
        getChildren().addAll(name, file);
        if (delivery.who().kind().single()) {
            getChildren().add(screen);
        }
        if (!delivery.problems().isEmpty()) {
            getChildren().add(list);
        }
        getChildren().addAll(acts(delivery), said);
        preview(delivery);
    }

    private Label line(Problem problem) {
        Label line = new Label(words.text(problem.isError() ? "problem.mend" : "problem.look",
                new ProblemWords(words).sentence(problem)));
        line.setWrapText(true);
        return line;
    }

    private FlowPane acts(Delivery delivery) {
        Button open = new Button(words.text("handed.open"));
        open.setId("detail-open");
        open.setDisable(!delivery.who().kind().single());
        open.setOnAction(_ -> open(delivery));
        Button write = new Button(words.text("handed.write"));
        write.setId("detail-write");
        write.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(letter(words, delivery));
            Clipboard.getSystemClipboard().setContent(content);
            said.setText(words.text("handed.written"));
        });
        Button leave = new Button(words.text("handed.leave"));
        leave.setId("detail-leave");
        leave.setOnAction(_ -> leaveOut.accept(delivery));
        FlowPane acts = new FlowPane(open, write, leave);
        acts.getStyleClass().add("s-grid");
        return acts;
    }

    /// Returns what can be sent to an exhibitor: what was found, a line each.
    static String letter(StudioWords words, Delivery delivery) {
        return words.text("handed.letter", DeliveryTable.name(words, delivery), delivery.path().getFileName()) + "\n\n"
                + delivery.problems().stream().map(problem -> "- " + new ProblemWords(words).sentence(problem))
                        .collect(Collectors.joining("\n"));
    }

    /// Opens a copy beside the folder of what was handed over, which stays as it is.
    private void open(Delivery delivery) {
        Path copies = delivery.path().toAbsolutePath().getParent().resolveSibling("Mended");
        Path copy = copies.resolve(delivery.who().id() + "-v" + delivery.seal().version());
        try {
            if (Files.notExists(copy)) {
                UnpackedDelivery.into(copy, delivery.path());
            }
            organiser.edit().accept(copy);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.INFO, "The copy cannot be made", e);
            said.setText(words.text("handed.failed", String.valueOf(e.getMessage())));
        }
    }

    /// Unpacks the bundle beside the screen and shows its page.
    private void preview(Delivery delivery) {
        if (!delivery.who().kind().single()) {
            return;
        }
        boolean region = delivery.who().kind() == BundleKind.REGION;
        CompletableFuture.supplyAsync(() -> unpack(delivery)).thenAccept(folder -> FxThread.later(() -> {
            if (folder.isEmpty() || shown != delivery) {
                folder.ifPresent(DeliveryDetail::remove);
                return;
            }
            unpacked = folder.get();
            String id = delivery.who().id();
            LivePreview preview = new LivePreview(region
                    ? Sketch.region(folder.get(), id, organiser.exhibition())
                    : Sketch.organisation(id, organiser.exhibition()), PreviewPage.PAGE);
            live = preview;
            screen.getChildren().setAll(preview);
            try {
                preview.show(Files.readAllBytes(folder.get().resolve(region
                        ? BundleLayout.REGION_FILE
                        : BundleLayout.ORGANISATION_FILE)));
            } catch (IOException e) {
                LOG.log(System.Logger.Level.DEBUG, "There is nothing to be shown", e);
            }
        }));
    }

    private static Optional<Path> unpack(Delivery delivery) {
        try {
            Path folder = Files.createTempDirectory("studio-handed-over");
            UnpackedDelivery.into(folder, delivery.path());
            return Optional.of(folder);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "There is nothing to be shown", e);
            return Optional.empty();
        }
    }

    private static void remove(Path folder) {
        try {
            Disk.remove(folder);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "The system removes temporary files", e);
        }
    }

    private void clear() {
        screen.getChildren().clear();
        Optional.ofNullable(live).ifPresent(LivePreview::close);
        live = null;
        Optional.ofNullable(unpacked).ifPresent(DeliveryDetail::remove);
        unpacked = null;
    }

    @Override
    public void close() {
        clear();
        shown = null;
    }
}
