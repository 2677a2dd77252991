package eu.smartregions.kiosk;

import eu.smartregions.kiosk.bundle.BundleReader;
import eu.smartregions.kiosk.bundle.Reading;
import eu.smartregions.kiosk.cli.Folders;
import eu.smartregions.kiosk.device.Display;
import eu.smartregions.kiosk.ui.Appearance;
import eu.smartregions.kiosk.ui.FxThread;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// What takes longest at the start of the kiosk, begun before the command line is understood: the toolkit, and reading the
/// bundled content. Begun only where the words look like running the kiosk on a display.
final class EarlyStart {
    private static final Set<String> ANSWERS = Set.of("--help", "-h", "--version", "-V");

    private final Optional<CompletableFuture<Void>> toolkit;
    private final Optional<CompletableFuture<Reading>> bundled;

    private EarlyStart(Optional<CompletableFuture<Void>> toolkit, Optional<CompletableFuture<Reading>> bundled) {
        this.toolkit = toolkit;
        this.bundled = bundled;
    }

    /// Begins what the words of the command line will need.
    static EarlyStart of(String[] words) {
        boolean run = words.length == 0 || words[0].equals("run") || words[0].startsWith("--");
        boolean answers = Arrays.stream(words).anyMatch(ANSWERS::contains);
        if (!run || answers || Display.find(System.getenv()) != Display.USABLE) {
            return new EarlyStart(Optional.empty(), Optional.empty());
        }
        boolean other = Arrays.stream(words).anyMatch(word -> word.startsWith("--content"));
        return new EarlyStart(Optional.of(CompletableFuture.runAsync(() -> FxThread.start(Appearance::load))),
                other ? Optional.empty() : Optional.of(CompletableFuture.supplyAsync(() -> BundleReader.read(Folders.bundledContent()))));
    }

    /// Waits until the toolkit is up; starts it where that was not begun.
    void awaitToolkit() {
        toolkit.ifPresentOrElse(CompletableFuture::join, () -> FxThread.start(Appearance::load));
    }

    /// What reading a folder gives, read already where it is the bundled one.
    Reading read(Path content) {
        return bundled.filter(_ -> content.equals(Folders.bundledContent())).map(CompletableFuture::join)
                .orElseGet(() -> BundleReader.read(content));
    }
}
