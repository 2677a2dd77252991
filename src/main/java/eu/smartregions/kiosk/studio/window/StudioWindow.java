package eu.smartregions.kiosk.studio.window;

import eu.smartregions.kiosk.bundle.author.DraftExhibition;
import eu.smartregions.kiosk.bundle.file.BundleKind;
import eu.smartregions.kiosk.bundle.install.BundleInstaller;
import eu.smartregions.kiosk.bundle.install.StickContents;
import eu.smartregions.kiosk.bundle.json.JsonEdit;
import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.studio.document.RecentFolders;
import eu.smartregions.kiosk.studio.form.Topic;
import eu.smartregions.kiosk.studio.look.StudioLook;
import eu.smartregions.kiosk.studio.look.StudioWords;
import eu.smartregions.kiosk.studio.organiser.HandedOverPane;
import eu.smartregions.kiosk.studio.organiser.Organiser;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The studio's window: where one begins, a bundle that is being written, or bundles that were handed over.
public final class StudioWindow {
    private static final System.Logger LOG = System.getLogger(StudioWindow.class.getName());
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1120;
    private static final double LEAST_HEIGHT = 660;
    private static final double SHARE = 0.9;

    private final StudioWords words;
    private final Path with;
    private final Path keys;
    private final Function<Path, BundleInstaller> installer;
    private final RecentFolders recent;
    private final Stage stage = new Stage();
    private final StackPane root = new StackPane();
    private final CompletableFuture<DraftExhibition> exhibition;
    private @Nullable Editor editor;
    private @Nullable HandedOverPane organiser;
    private int percent = 100;
    private Runnable closed = () -> {};

    /// Makes the window; on the FX thread.
    ///
    /// @param with      the exhibition that exhibitors are for
    /// @param data      the folder where the studio keeps keys and remembers what was opened
    /// @param installer gives what installs into a kiosk's data folder
    public StudioWindow(StudioWords words, Path with, Path data, Function<Path, BundleInstaller> installer) {
        this.installer = installer;
        this.words = words;
        this.with = with;
        this.keys = data.resolve("keys");
        this.recent = new RecentFolders(data.resolve("recent.txt"));
        this.exhibition = CompletableFuture.supplyAsync(() -> {
            try {
                return DraftExhibition.of(with);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        StudioLook.apply(root);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        boolean fits = screen.getWidth() >= WIDTH && screen.getHeight() >= HEIGHT;
        stage.setScene(new Scene(root, fits ? WIDTH : screen.getWidth() * SHARE,
                fits ? HEIGHT : screen.getHeight() * SHARE));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setTitle(words.text("studio"));
        stage.setOnCloseRequest(_ -> close());
    }

    /// Does something when the window is closed.
    public void onClosed(Runnable action) {
        closed = action;
    }

    /// Shows the window.
    public void show() {
        stage.show();
    }

    /// Returns what is in the window.
    public Scene scene() {
        return stage.getScene();
    }

    StudioWords words() {
        return words;
    }

    CompletableFuture<DraftExhibition> exhibition() {
        return exhibition;
    }

    RecentFolders recent() {
        return recent;
    }

    /// Returns the folder where the keys of regions are kept.
    Path keys() {
        return keys;
    }

    Path with() {
        return with;
    }

    /// Shows the page where one begins.
    public void begin() {
        leave();
        stage.setTitle(words.text("studio"));
        content(new StartPane(this));
    }

    /// Asks for a new region.
    void fresh() {
        leave();
        content(new NewRegionPane(ways()));
    }

    /// Asks for a folder and opens it.
    void open() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.text("start.open"));
        File chosen = chooser.showDialog(stage);
        if (chosen != null) {
            edit(chosen.toPath());
        }
    }

    /// Asks for a new organisation.
    void freshOrganisation() {
        leave();
        content(new NewOrganisationPane(ways()));
    }

    private NewPane.Ways ways() {
        return new NewPane.Ways(words, exhibition, this::edit, this::begin);
    }

    /// Asks for a new exhibition.
    void freshExhibition() {
        leave();
        content(new NewExhibitionPane(ways()));
    }

    /// Asks for a spreadsheet with many regions.
    SpreadsheetPane spreadsheet() {
        leave();
        stage.setTitle(words.text("sheet.title") + " – " + words.text("studio"));
        SpreadsheetPane pane = new SpreadsheetPane(words, with, this::edit);
        content(new VBox(back(), pane));
        return pane;
    }

    /// Asks for a folder of bundles that were handed over, and shows them.
    void openMany() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.text("start.many"));
        Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath).ifPresent(this::handedOver);
    }

    /// Shows what lies in a folder of bundles that were handed over.
    public void handedOver(Path folder) {
        leave();
        stage.setTitle(words.text("handed.title") + " – " + words.text("studio"));
        HandedOverPane pane = new HandedOverPane(new Organiser(words, with, exhibition, installer, this::edit));
        organiser = pane;
        content(new VBox(back(), pane));
        VBox.setVgrow(pane, Priority.ALWAYS);
        pane.look(folder);
    }

    private Node back() {
        Button back = new Button(words.text("menu.start"));
        back.setId("back");
        back.getStyleClass().add("s-quiet");
        back.setOnAction(_ -> begin());
        HBox bar = new HBox(back);
        bar.getStyleClass().add("s-back-bar");
        return bar;
    }

    /// Returns the kind of the bundle in a folder; empty if it is none.
    static Optional<BundleKind> kind(Path folder) {
        return Stream.of(BundleKind.EXHIBITION, BundleKind.REGION, BundleKind.ORGANISATION)
                .filter(kind -> Files.isRegularFile(folder.resolve(Topic.of(kind).getFirst().file()))).findFirst();
    }

    /// Opens what is in a folder: a region, an organisation, an exhibition, or bundles that were handed over. Where
    /// there is nothing of these, that is said where one begins.
    public void edit(Path folder) {
        leave();
        try {
            Optional<BundleKind> kind = kind(folder);
            if (kind.isEmpty() && Files.isDirectory(folder) && !StickContents.on(folder).bundles().isEmpty()) {
                handedOver(folder);
                return;
            }
            BundleKind found = kind.orElseThrow(() -> new NoSuchFileException(folder.toString()));
            Path own = folder.resolve(Topic.of(found).getFirst().file());
            byte[] text = Files.readAllBytes(own);
            if (!(JsonEdit.read(text) instanceof JsonValue.Fields)) {
                content(new BrokenPane(this, own, () -> edit(folder), text));
                return;
            }
            Editor opened = new Editor(this, found, folder);
            recent.add(folder);
            editor = opened;
            content(opened);
            opened.size(percent);
            opened.begin();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.INFO, "The folder cannot be opened", e);
            StartPane start = new StartPane(this);
            start.say(words.text("start.not.opened", folder));
            content(start);
        }
    }

    /// Gives the letters another size, in per cent of the usual one.
    public void size(int percent) {
        this.percent = percent;
        StudioLook.size(root, percent);
        Optional.ofNullable(editor).ifPresent(shown -> shown.size(percent));
    }

    void title(String name) {
        stage.setTitle(name + " – " + words.text("studio"));
    }

    private void content(Node node) {
        root.getChildren().setAll(node);
    }

    private void leave() {
        Optional.ofNullable(editor).ifPresent(Editor::close);
        editor = null;
        Optional.ofNullable(organiser).ifPresent(HandedOverPane::close);
        organiser = null;
    }

    /// Saves, and closes the window.
    public void close() {
        leave();
        stage.close();
        closed.run();
    }
}
