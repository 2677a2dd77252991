package eu.smartregions.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.Toolkit;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever writes content sees it, and above it what is wrong.
final class PreviewTest {
    private static final String TOO_LONG = "A name that is very much too long for any region";

    @TempDir
    private Path folder;
    private Parent frame;

    @Test
    void theStripSaysWhatIsSeenBelowIt() {
        SmallContent small = new SmallContent(folder);
        Path fair = small.exhibition("be-one", "First");
        List<StartContent> shown = new CopyOnWriteArrayList<>();
        Preview preview = new Preview(small.region("be-two", TOO_LONG), fair);
        assertEquals(Optional.empty(), preview.first().accepted());
        frame = Toolkit.ask(() -> preview.frame(new Pane()));
        preview.watch(shown::add);
        says("1 problem. What you write is shown once the errors are mended.");
        small.region("be-two", "[Second]");
        says("1 problem to look at.");
        assertEquals(List.of("[Second]"),
                shown.getLast().accepted().orElseThrow().exhibition().region(new RegionId("be-two")).stream()
                        .flatMap(region -> region.name().wordings().values().stream()).toList());
        small.region("be-two", TOO_LONG);
        says("1 problem. Below is what was good last.");
        small.region("be-two", "Second");
        Finger.await("no strip", () -> frame.lookupAll(".problem-strip").isEmpty());
        assertEquals(2, shown.size());
    }

    private void says(String text) {
        Finger.await(text,
                () -> frame.lookupAll(".label").stream().anyMatch(label -> ((Labeled) label).getText().equals(text)));
    }
}
