package eu.smartregions.kiosk.studio.organiser;

import eu.smartregions.kiosk.bundle.install.Installation;
import eu.smartregions.kiosk.studio.form.ProblemWords;
import eu.smartregions.kiosk.studio.look.StudioWords;
import eu.smartregions.kiosk.ui.FxThread;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/// All bundles that were handed over: how each stands and why, how one looks on the kiosk's screen, and the way of
/// those that can be shown onto a stick or into a kiosk.
public final class HandedOverPane extends BorderPane implements AutoCloseable {
    private final Organiser organiser;
    private final StudioWords words;
    private final ObservableList<Delivery> all = FXCollections.observableArrayList();
    private final FilteredList<Delivery> seen = new FilteredList<>(all);
    private final DeliveryTable table;
    private final DeliveryDetail detail;
    private final Label counted = new Label();
    private final Label said = new Label();
    private final ProgressBar busy = new ProgressBar(0);
    private final TextField find = new TextField();
    private final SegmentedButton states = new SegmentedButton();
    private final Button stick = new Button();
    private final Button install = new Button();
    private @Nullable Path folder;
    private boolean closed;
    private Optional<Delivery.State> wanted = Optional.empty();

    /// A page that shows nothing yet; on the FX thread.
    public HandedOverPane(Organiser organiser) {
        this.organiser = organiser;
        this.words = organiser.words();
        getStyleClass().add("s-handed");
        table = new DeliveryTable(words, seen);
        detail = new DeliveryDetail(organiser, this::leaveOut);
        table.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> detail.show(chosen));
        setTop(new VBox(head(), filters(), busy));
        setCenter(table);
        setRight(detail);
        setBottom(foot());
        busy.setMaxWidth(Double.MAX_VALUE);
        busy.managedProperty().bind(busy.visibleProperty());
    }

    private HBox head() {
        Label title = new Label(words.text("handed.title"));
        title.getStyleClass().add("s-heading");
        counted.setId("handed-counted");
        counted.getStyleClass().add("s-help");
        Button other = new Button(words.text("handed.other"));
        other.setId("handed-other");
        other.setOnAction(_ -> folder("handed.other").ifPresent(this::look));
        Button again = new Button(words.text("handed.again"));
        again.setId("handed-again");
        again.setOnAction(_ -> Optional.ofNullable(folder).ifPresent(this::look));
        HBox head = new HBox(title, counted, gap(), other, again);
        head.getStyleClass().add("s-section-head");
        return head;
    }

    private HBox filters() {
        find.setId("handed-find");
        find.setPromptText(words.text("handed.find"));
        find.setAccessibleText(words.text("handed.find"));
        find.textProperty().addListener((_, _, _) -> filter());
        HBox bar = new HBox(states, gap(), find);
        bar.getStyleClass().add("s-section-head");
        count();
        return bar;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private HBox foot() {
        said.setId("handed-said");
        said.setWrapText(true);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        install.setId("handed-install");
        install.setText(words.text("handed.install"));
        install.setOnAction(_ -> folder("handed.install").ifPresent(this::install));
        stick.setId("handed-stick");
        stick.getStyleClass().add("s-primary");
        stick.setOnAction(_ -> folder("handed.stick.where").ifPresent(this::stick));
        HBox foot = new HBox(said, install, stick);
        foot.getStyleClass().add("s-foot");
        stick.setMinWidth(USE_PREF_SIZE);
        install.setMinWidth(USE_PREF_SIZE);
        return foot;
    }

    private Optional<Path> folder(String key) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.text(key));
        return Optional.ofNullable(chooser.showDialog(getScene().getWindow())).map(File::toPath);
    }

    /// Checks everything in a folder, beside the screen.
    public void look(Path bundles) {
        folder = bundles;
        all.clear();
        said.setText(words.text("handed.checking"));
        long began = System.nanoTime();
        away(() -> {
            try {
                return Deliveries.in(bundles, organiser.with(), this::progress);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, found -> {
            all.setAll(found);
            counted.setText(words.count("handed.counted", found.size()) + " · " + bundles);
            count();
            long seconds = Math.max(1, Math.round((System.nanoTime() - began) / 1e9));
            said.setText(words.text("handed.ready", ready().size(), found.size() - ready().size(), seconds));
            table.getSelectionModel().select(0);
        });
    }

    private void progress(int done, int of) {
        FxThread.later(() -> busy.setProgress((double) done / Math.max(1, of)));
    }

    /// Runs what waits for others on a thread of its own: the common pool may have none left for those.
    private static void beside(Runnable task) {
        Thread.ofPlatform().daemon().name("studio-organiser").start(task);
    }

    /// Does something beside the screen, and says what kept it from being done.
    private <T> void away(Supplier<T> work, Consumer<T> then) {
        busy.setProgress(0);
        busy.setVisible(true);
        List.of(stick, install).forEach(button -> button.setDisable(true));
        CompletableFuture.supplyAsync(work, HandedOverPane::beside)
                .whenComplete((done, failure) -> FxThread.later(() -> {
                    if (closed) {
                        return;
                    }
                    busy.setVisible(false);
                    if (failure == null) {
                        then.accept(done);
                    } else {
                        Throwable cause = Optional.ofNullable(failure.getCause()).orElse(failure);
                        said.setText(words.text("handed.failed", cause instanceof UncheckedIOException io
                                ? String.valueOf(io.getCause().getMessage())
                                : String.valueOf(cause.getMessage())));
                    }
                    buttons();
                }));
    }

    private void buttons() {
        int ready = ready().size();
        stick.setText(words.text("handed.stick", ready));
        List.of(stick, install).forEach(button -> button.setDisable(ready == 0));
    }

    /// Returns those that can be shown.
    private List<Delivery> ready() {
        return all.stream().filter(delivery -> delivery.state() != Delivery.State.REFUSED).toList();
    }

    private void leaveOut(Delivery delivery) {
        all.remove(delivery);
        count();
    }

    private void count() {
        List<ToggleButton> buttons = new ArrayList<>();
        buttons.add(state(Optional.empty(), all.size()));
        for (Delivery.State state : List.of(Delivery.State.READY, Delivery.State.LOOK, Delivery.State.REFUSED)) {
            buttons.add(state(Optional.of(state),
                    (int) all.stream().filter(delivery -> delivery.state() == state).count()));
        }
        states.getButtons().setAll(buttons);
        buttons();
    }

    private ToggleButton state(Optional<Delivery.State> state, int count) {
        String key = state.map(known -> known.name().toLowerCase(Locale.ROOT)).orElse("all");
        ToggleButton button = new ToggleButton(words.text("handed.state." + key) + " " + count);
        button.setId("handed-" + key);
        button.setSelected(state.equals(wanted));
        button.setOnAction(_ -> {
            button.setSelected(true);
            wanted = state;
            filter();
        });
        return button;
    }

    private void filter() {
        String typed = find.getText().strip().toLowerCase(Locale.ROOT);
        seen.setPredicate(delivery -> wanted.map(state -> state == delivery.state()).orElse(true)
                && (DeliveryTable.name(words, delivery) + " " + delivery.path().getFileName())
                        .toLowerCase(Locale.ROOT).contains(typed));
    }

    /// Copies all that can be shown onto a stick.
    void stick(Path to) {
        List<Path> zips = ready().stream().map(Delivery::path).toList();
        away(() -> {
            try {
                return new StickCopy(to).put(zips, done -> progress(done, zips.size()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, there -> said.setText(words.text("handed.copied", there.size(), to)));
    }

    /// Installs all that can be shown into a kiosk's data folder: all of them, or none.
    void install(Path data) {
        List<Path> bundles = ready().stream().map(Delivery::path).toList();
        away(() -> organiser.installer().apply(data).install(bundles, step -> progress(step.done(), step.of())),
                done -> said.setText(switch (done) {
                    case Installation.Installed installed ->
                        words.text("handed.installed", installed.regions().size(), data);
                    case Installation.Refused refused -> words.text("handed.failed",
                            new ProblemWords(words).sentence(refused.problems().getFirst()));
                    case Installation.Failed failed -> words.text("handed.failed", failed.why());
                }));
    }

    @Override
    public void close() {
        closed = true;
        detail.close();
    }
}
