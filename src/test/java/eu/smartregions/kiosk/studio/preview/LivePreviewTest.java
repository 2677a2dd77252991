package eu.smartregions.kiosk.studio.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.author.DraftExhibition;
import eu.smartregions.kiosk.bundle.json.JsonEdit;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.view.ExhibitionView;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.Toolkit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The real screen follows what is written.
final class LivePreviewTest {
    private static final Path REGION = Path.of("kiosk-content/regions/es-galicia");
    private static final int TIMES = 9;
    private static final int KEYS = 100;
    private static final long MOST_MS = 200;
    private static final long MOST_WHOLE_MS = 1_000;
    private byte[] text;
    private LivePreview preview;
    private Stage stage;

    @BeforeEach
    void open() throws IOException {
        text = Files.readAllBytes(REGION.resolve("region.json"));
        DraftExhibition exhibition = DraftExhibition.of(Path.of("kiosk-content"));
        Toolkit.run(() -> {
            preview = new LivePreview(
                    Sketch.region(REGION, "es-galicia", CompletableFuture.completedFuture(exhibition)),
                    PreviewPage.PAGE);
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(preview), 700, 500));
            stage.show();
        });
        preview.show(text);
        shows("Galicia");
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> {
            preview.close();
            stage.close();
        });
    }

    /// Judged by the work of the screen's thread, which does not depend on what else the machine does.
    @Test
    void everyKeyIsSeenAtOnce() {
        List<Long> work = new ArrayList<>();
        String name = "Galicia";
        for (int i = 1; i < KEYS; i++) {
            String before = name;
            name = i % 16 == 0 ? "Galicia" : name + (char) ('a' + i % 16);
            String after = name;
            byte[] typed = JsonEdit.put(text, List.of("name", "en"), after);
            long worked = Toolkit.ask(LivePreviewTest::cpu);
            Toolkit.run(() -> {
                preview.typed(typed, before, after);
                assertTrue(texts(view()).anyMatch(after::equals), after);
                stage.getScene().getRoot().layout();
            });
            work.add((Toolkit.ask(LivePreviewTest::cpu) - worked) / 1_000_000);
        }
        work.sort(null);
        System.getLogger("studio").log(System.Logger.Level.INFO, "Work of a key in ms: " + work);
        assertTrue(work.getLast() < MOST_MS, () -> "Work of a key in ms: " + work);
        ExhibitionView exchanged = view();
        String last = name;
        Finger.await("the whole screen made anew",
                () -> view() != exchanged && texts(view()).anyMatch(last::equals));
    }

    @Test
    void theWholeScreenIsMadeOnce() {
        List<Long> work = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            String name = "Land " + i;
            long worked = Toolkit.ask(LivePreviewTest::cpu);
            preview.show(JsonEdit.put(text, List.of("name", "en"), name));
            shows(name);
            work.add((Toolkit.ask(LivePreviewTest::cpu) - worked) / 1_000_000);
        }
        work.sort(null);
        System.getLogger("studio").log(System.Logger.Level.INFO, "Work of a screen in ms: " + work);
        assertTrue(work.get(TIMES / 2) < MOST_WHOLE_MS, () -> "Work of a screen in ms: " + work);
    }

    /// Returns how long the present thread has worked, in nanoseconds.
    ///
    /// Source: proc_pid_schedstat, Documentation/scheduler/sched-stats.rst of Linux.
    private static long cpu() {
        try {
            return Long.parseLong(Files.readString(Path.of("/proc/thread-self/schedstat")).split(" ")[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void followsLanguageShapeAndPage() {
        Toolkit.run(() -> preview.language(Language.DE));
        shows("Galicien");
        Toolkit.run(() -> preview.shape(LivePreview.Shape.TOTEM));
        Finger.await("upright", () -> view().getWidth() == 1080 && view().getHeight() == 1920);
        Toolkit.run(() -> preview.page(PreviewPage.LIST));
        shows("Blaue Wirtschaft");
    }

    @Test
    void whatCannotBeShownLeavesTheLastGoodScreen() {
        preview.show("{\"name\": ".getBytes(StandardCharsets.UTF_8));
        Finger.await("said", () -> preview.getPseudoClassStates().contains(PseudoClass.getPseudoClass("behind")));
        shows("Galicia");
        assertEquals(1, Toolkit.ask(() -> preview.getChildren().size()));
    }

    private ExhibitionView view() {
        return preview.view().orElseThrow();
    }

    private void shows(String words) {
        Finger.await(words, () -> preview.view().filter(view -> texts(view).anyMatch(words::equals)).isPresent());
    }

    private static Stream<String> texts(Node node) {
        Stream<String> own = node instanceof Labeled label ? Stream.ofNullable(label.getText()) : Stream.of();
        return node instanceof Parent parent
                ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(LivePreviewTest::texts))
                : own;
    }
}
