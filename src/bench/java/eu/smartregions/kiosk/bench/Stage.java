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
///
/// @param candidates all that are on this machine, the kiosk first
record Stage(VirtualScreen screen, List<Candidate> candidates) implements AutoCloseable {
    private static final int WIDE = 16;
    private static final int HIGH = 9;
    static final int SETTLING_MS = 5_000;

    /// Opens a screen for the bundled content; ends the benchmark if this machine cannot have one.
    static Stage open(int height) throws IOException {
        return open(height, SideProgram.IMAGE.resolve("content"));
    }

    /// Opens a screen for a content; what is not on this machine is named.
    ///
    /// @param height in pixels, of a screen of 16 to 9
    static Stage open(int height, Path content) throws IOException {
        FirstFailure.ends();
        Machine.require("Xvfb");
        Optional<String> missing = XDisplay.missing();
        if (missing.isPresent()) {
            System.out.println("This benchmark needs a finger and an eye: " + missing.get() + ".");
            System.exit(1);
        }
        Path folder = Files.createTempDirectory("stage");
        List<Candidate> all = List.of(kiosk(folder, content, height), WebCandidate.of(content, folder, height),
                QtCandidate.of(content, folder, height));
        all.forEach(one -> one.missing().ifPresent(why -> System.out.println(one.name() + " is left out: " + why)));
        return new Stage(VirtualScreen.open(folder, height * WIDE / HIGH, height),
                all.stream().filter(one -> one.missing().isEmpty()).toList());
    }

    /// How long is watched.
    static Sitting sitting() {
        return new Sitting(Length.of(5, 2), Length.of(12, 3), Length.of(6, 2), SETTLING_MS, System.out::println);
    }

    String display() {
        return screen.display();
    }

    /// Where to touch it is asked of one in memory.
    private static Candidate kiosk(Path folder, Path content, int height) {
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
