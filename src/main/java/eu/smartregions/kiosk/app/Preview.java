package eu.smartregions.kiosk.app;

import eu.smartregions.kiosk.bundle.check.BundleCheck;
import eu.smartregions.kiosk.bundle.file.FileFingerprint;
import eu.smartregions.kiosk.bundle.file.Poller;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.screen.view.ProblemStrip;
import eu.smartregions.kiosk.ui.FxThread;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Shows content to its author: every saved file is seen within a second, at the place where the viewer is. Problems
/// are listed in a strip above the screen, which goes on showing the last content that was good.
final class Preview {
    private static final Duration LOOK = Duration.ofMillis(250);
    /// The content's identifier in the statistics while it is still being written.
    private static final String CONTENT_ID = "preview";

    private final Path folder;
    private final Path with;
    private final VBox frame = new VBox();
    private FileFingerprint seen;
    private boolean told;
    private boolean shown;
    private List<String> problems = List.of();

    /// Makes a preview of a folder as it is now.
    ///
    /// @param folder with a whole content, or with the bundle of one exhibitor
    /// @param with   the exhibition that the bundle of one exhibitor is for
    Preview(Path folder, Path with) {
        this.folder = folder;
        this.with = with;
        this.seen = FileFingerprint.of(folder);
    }

    /// Puts what the window shows under the strip.
    Parent frame(Parent shown) {
        shown.getStyleClass().add("root");
        VBox.setVgrow(shown, Priority.ALWAYS);
        frame.getChildren().removeIf(child -> !(child instanceof ProblemStrip));
        frame.getChildren().add(shown);
        return frame;
    }

    /// Lists the problems that there are, and watches the folder until the program ends.
    ///
    /// @param changed told new content that can be shown, on the FX thread
    void watch(Consumer<StartContent> changed) {
        Poller.keep("preview", LOOK, () -> look(changed));
    }

    /// Looks at the folder. If nothing has changed since the content was first read, the first look only lists its
    /// problems.
    private void look(Consumer<StartContent> changed) {
        FileFingerprint now = FileFingerprint.of(folder);
        boolean fresh = !now.equals(seen);
        if (fresh || !told) {
            seen = now;
            told = true;
            read(fresh ? changed : _ -> {});
        }
    }

    /// Returns the content to show first: that of the folder, complete or added to the exhibition that it is for.
    StartContent first() {
        return look().map(StartContent::of).orElseGet(StartContent::none);
    }

    private void read(Consumer<StartContent> changed) {
        Optional<Reading.Accepted> good = look();
        List<String> lines = problems;
        ProblemStrip.Below below = good.isPresent()
                ? ProblemStrip.Below.THIS
                : shown ? ProblemStrip.Below.WHAT_WAS_GOOD_LAST : ProblemStrip.Below.NOTHING;
        FxThread.later(() -> {
            good.map(StartContent::of).ifPresent(changed);
            frame.getChildren().removeIf(ProblemStrip.class::isInstance);
            if (!lines.isEmpty()) {
                frame.getChildren().addFirst(new ProblemStrip(lines, below));
            }
        });
    }

    /// Reads the folder; empty where mistakes keep it from being shown.
    private Optional<Reading.Accepted> look() {
        try (BundleCheck examination = BundleCheck.of(List.of(folder), with)) {
            problems = Problem.worstFirst(examination.problems()).stream().map(Problem::toString).toList();
            shown |= examination.accepted();
            return examination.accepted()
                    ? Optional.of(new Reading.Accepted(examination.exhibition(), CONTENT_ID, examination.problems()))
                    : Optional.empty();
        } catch (IOException e) {
            problems = List.of(folder + " cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }
}
