package eu.smartregions.kiosk.app.demo;

import eu.smartregions.kiosk.app.ExhibitionSession;
import eu.smartregions.kiosk.app.KioskApp;
import eu.smartregions.kiosk.app.Settings;
import eu.smartregions.kiosk.bundle.install.ContentProblems;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.device.HeadlessDisplay;
import eu.smartregions.kiosk.launch.ExitCode;
import eu.smartregions.kiosk.launch.LaunchOptions;
import eu.smartregions.kiosk.report.export.TableFiles;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.report.read.Progress;
import eu.smartregions.kiosk.report.read.StatisticsReader;
import eu.smartregions.kiosk.report.table.Format;
import eu.smartregions.kiosk.ui.FxThread;
import eu.smartregions.kiosk.ui.theme.Appearance;
import eu.smartregions.kiosk.visit.DataLock;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;

/// One visitor's journey through the real screens by real input events, without a display: from the attract loop to a
/// region and back by the idle reset. Leaves pictures, the database and exported tables.
public final class Demo {
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final Duration WARNING = Duration.ofSeconds(2);
    private static final Duration LONGEST_OPENING = Duration.ofMinutes(2);

    private final Path content;
    private final Path folder;
    private final PrintStream out;

    /// Prepares the journey.
    ///
    /// @param folder where everything is left
    /// @param out    told where
    public Demo(Path content, Path folder, PrintStream out) {
        this.content = content;
        this.folder = folder;
        this.out = out;
    }

    /// Plays the journey.
    ///
    /// @return the exit code
    public int play() {
        ContentProblems.require(content);
        Path data = folder.resolve("data");
        HeadlessDisplay.choose();
        try (DataLock lock = DataLock.tryAcquire(data).orElse(null)) {
            if (lock == null) {
                out.println("Another demo is writing to " + data + "; wait for it, or give another --out folder.");
                return ExitCode.IN_USE;
            }
            journey(data);
            try (StatisticsReader reader = StatisticsReader.open(List.of(data), Selection.EVERYTHING)) {
                new TableFiles(folder.resolve("tables"), Format.CSV).write(reader, Progress.NONE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The demo cannot write to " + folder + ": " + e.getMessage(), e);
        }
        out.println("Pictures:  " + folder.resolve("pictures"));
        out.println("Database:  " + data.resolve("visits.db"));
        out.println("Tables:    " + folder.resolve("tables"));
        return 0;
    }

    /// The kiosk is the one that `kiosk run` opens, down to its opening screen.
    private void journey(Path data) throws IOException {
        FxThread.start(() -> {
            Appearance.load();
            HeadlessDisplay.resize(WIDTH, HEIGHT);
        });
        KioskApp kiosk = KioskApp.opened(new LaunchOptions(Optional.of(content), Optional.of(data), Optional.empty(),
                Optional.empty(), Optional.empty()));
        try {
            ExhibitionSession exhibiting = exhibition(kiosk);
            visit(exhibiting, FxThread.ask(() -> exhibiting.view().getScene()));
        } finally {
            kiosk.stop();
            FxThread.stop();
        }
    }

    private static ExhibitionSession exhibition(KioskApp kiosk) {
        long end = System.nanoTime() + LONGEST_OPENING.toNanos();
        while (System.nanoTime() < end) {
            Optional<ExhibitionSession> shown = kiosk.exhibiting();
            if (shown.isPresent()) {
                return shown.get();
            }
            DemoVisitor.sleep(DemoVisitor.LOOK_MS);
        }
        throw new IllegalStateException("The kiosk did not open.");
    }

    private void visit(ExhibitionSession exhibiting, Scene scene) {
        try (DemoVisitor visitor = new DemoVisitor(exhibiting, scene, folder.resolve("pictures"))) {
            visitor.sees("attract", Place.Attract.class);
            visitor.taps(".k-button");
            visitor.sees("region-from-attract", Place.RegionPage.class);
            visitor.taps("Home");
            visitor.sees("home", Place.Home.class);
            visitor.taps(".k-tile");
            visitor.sees("area", Place.Area.class);
            visitor.taps(".k-card");
            visitor.sees("region", Place.RegionPage.class);
            visitor.taps("English");
            visitor.sees("language", Place.RegionPage.class);
            visitor.taps(Language.DE.ownName());
            visitor.sees("region-in-german", Place.RegionPage.class);
            // Only now impatient: on a slow machine a short patience would come between the taps.
            FxThread.later(() -> exhibiting.waitAs(Settings.USUAL.withIdle(QUIET, WARNING)));
            visitor.waitsFor("idle-warning", () -> !exhibiting.view().lookupAll(".dialog").isEmpty());
            visitor.waitsFor("attract-again", () -> exhibiting.place() instanceof Place.Attract);
        }
    }
}
