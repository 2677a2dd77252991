package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.bundle.install.ContentProblems;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.device.HeadlessDisplay;
import eu.smartregions.kiosk.outside.Candidate;
import eu.smartregions.kiosk.outside.KioskCandidate;
import eu.smartregions.kiosk.outside.KioskWalk;
import eu.smartregions.kiosk.outside.Machine;
import eu.smartregions.kiosk.outside.QtCandidate;
import eu.smartregions.kiosk.outside.Sitting;
import eu.smartregions.kiosk.outside.WebCandidate;
import eu.smartregions.kiosk.outside.XDisplay;
import eu.smartregions.kiosk.packaging.VirtualScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A virtual screen, and the programs that can be watched on it.
final class Stage implements AutoCloseable {
    private static final int WIDE = 16;
    private static final int HIGH = 9;

    private final Path folder;
    private final Path content;
    private final int height;
    private final VirtualScreen screen;

    private Stage(Path folder, Path content, int height) throws IOException {
        this.folder = folder;
        this.content = content;
        this.height = height;
        this.screen = VirtualScreen.open(folder, height * WIDE / HIGH, height);
    }

    /// Opens a screen for the bundled content; ends the benchmark if this machine cannot have one.
    static Stage open(int height) throws IOException {
        return open(height, SideProgram.IMAGE.resolve("content"));
    }

    /// Opens a screen for a content.
    ///
    /// @param height in pixels, of a screen of 16 to 9
    static Stage open(int height, Path content) throws IOException {
        Machine.require("Xvfb");
        Optional<String> missing = XDisplay.missing();
        if (missing.isPresent()) {
            System.out.println("This benchmark needs a finger and an eye: " + missing.get() + ".");
            System.exit(1);
        }
        return new Stage(Files.createTempDirectory("stage"), content, height);
    }

    /// How long is watched: the property `bench.short` is for a look, whose figures are rough.
    static Sitting sitting() {
        return Boolean.getBoolean("bench.short")
                ? new Sitting(2, 3, 2, System.out::println)
                : new Sitting(7, 25, 10, System.out::println);
    }

    String display() {
        return screen.display();
    }

    /// Returns all programs that are on this machine, the kiosk first, and names those that are not.
    List<Candidate> candidates() throws IOException {
        List<Candidate> all = List.of(kiosk(), WebCandidate.of(content, folder, height),
                QtCandidate.of(content, folder, height));
        all.forEach(one -> one.missing().ifPresent(why -> System.out.println(one.name() + " is left out: " + why)));
        return all.stream().filter(one -> one.missing().isEmpty()).toList();
    }

    /// Returns the kiosk. Where to touch it is asked of one in memory.
    Candidate kiosk() {
        HeadlessDisplay.choose();
        Exhibition exhibition = ContentProblems.require(content).exhibition();
        return new KioskCandidate(SideProgram.IMAGE, content, folder,
                KioskWalk.of(exhibition, height * WIDE / HIGH, height));
    }

    @Override
    public void close() {
        screen.close();
    }
}
