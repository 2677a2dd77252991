package eu.smartregions.kiosk.studio.window;

import eu.smartregions.kiosk.bundle.author.DraftExhibition;
import eu.smartregions.kiosk.bundle.json.JsonEdit;
import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.studio.document.RecentFolders;
import eu.smartregions.kiosk.studio.document.RegionFile;
import eu.smartregions.kiosk.studio.look.StudioLook;
import eu.smartregions.kiosk.studio.look.StudioWords;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.DirectoryChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The studio's window: where one begins, or a region that is being written.
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
    private final RecentFolders recent;
    private final Stage stage = new Stage();
    private final StackPane root = new StackPane();
    private final CompletableFuture<DraftExhibition> exhibition;
    private @Nullable Editor editor;
    private Runnable closed = () -> {};

    /// Makes the window; on the FX thread.
    ///
    /// @param with the exhibition that regions are for
    /// @param data the folder where the studio keeps keys and remembers what was opened
    public StudioWindow(StudioWords words, Path with, Path data) {
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
        content(new NewRegionPane(this));
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

    /// Opens the region in a folder; where it has none, that is said where one begins.
    public void edit(Path folder) {
        leave();
        try {
            RegionFile file = RegionFile.open(folder);
            if (!(JsonEdit.read(file.known()) instanceof JsonValue.Fields)) {
                content(new BrokenPane(this, folder, file.known()));
                return;
            }
            Editor opened = new Editor(this, file);
            recent.add(folder);
            editor = opened;
            content(opened);
            opened.begin();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.INFO, "The folder cannot be opened", e);
            StartPane start = new StartPane(this);
            start.say(words.text("start.not.opened", folder));
            content(start);
        }
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
    }

    /// Saves, and closes the window.
    public void close() {
        leave();
        stage.close();
        closed.run();
    }
}
