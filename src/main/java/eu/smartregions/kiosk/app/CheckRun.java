package eu.smartregions.kiosk.app;

import eu.smartregions.kiosk.app.check.CheckLine;
import eu.smartregions.kiosk.app.check.CheckLine.Verdict;
import eu.smartregions.kiosk.app.check.MachineCheck;
import eu.smartregions.kiosk.app.check.Readiness;
import eu.smartregions.kiosk.app.health.HealthFiles;
import eu.smartregions.kiosk.bundle.file.Disk;
import eu.smartregions.kiosk.bundle.install.BundleShelf;
import eu.smartregions.kiosk.bundle.json.JsonTree;
import eu.smartregions.kiosk.bundle.json.ObjectReader;
import eu.smartregions.kiosk.bundle.json.SourceText;
import eu.smartregions.kiosk.bundle.read.Limit;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.bundle.read.Texts;
import eu.smartregions.kiosk.device.HeadlessDisplay;
import eu.smartregions.kiosk.launch.CheckOptions;
import eu.smartregions.kiosk.launch.ExitCode;
import eu.smartregions.kiosk.launch.PlatformFolders;
import eu.smartregions.kiosk.launch.ScreenSize;
import eu.smartregions.kiosk.ui.FxThread;
import eu.smartregions.kiosk.ui.theme.Appearance;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;

/// The opening check as a command: needs no display, and no kiosk need run.
public final class CheckRun {
    private static final ScreenSize SIZE = new ScreenSize(1920, 1080);
    private static final Duration FRESH = Duration.ofMinutes(3);

    private CheckRun() {
    }

    /// Checks, and writes the sheet.
    ///
    /// @param out      takes the sheet
    /// @param progress told how many pages of how many were drawn
    /// @return the exit code: 1 where something is to be mended before visitors come
    public static int run(CheckOptions options, PrintStream out, BiConsumer<Integer, Integer> progress) {
        Path data = options.data();
        FoundSettings found = InstallerSetup.settings(data, Optional.empty());
        Optional<Reading.Accepted> content = StartContent
                .find(options.content(), PlatformFolders.bundledContent(), new BundleShelf(data)).accepted();
        if (content.isEmpty()) {
            throw new IllegalStateException("There is no content that can be shown; kiosk bundle check says why.");
        }
        HeadlessDisplay.choose();
        FxThread.start(Appearance::load);
        Readiness readiness;
        try {
            readiness = new OpeningCheck(data, found, new OpeningCheck.Shown(content.get().exhibition(),
                    content.get().contentId(), options.content().isPresent(), SIZE), supervisor(data))
                    .look(options.languages(), progress::accept, () -> true);
        } finally {
            FxThread.stop();
        }
        String sheet = options.json() ? readiness.json() : readiness.text();
        options.out().ifPresentOrElse(file -> save(file, sheet), () -> out.print(sheet));
        return readiness.ready() ? 0 : ExitCode.PROBLEMS;
    }

    private static void save(Path file, String sheet) {
        try {
            Disk.replace(file.toAbsolutePath(), sheet);
        } catch (IOException e) {
            throw new UncheckedIOException("The sheet cannot be written to " + file + ": " + e.getMessage(), e);
        }
    }

    /// Asks the kiosk that runs, whose word of its health is in the data folder.
    private static CheckLine supervisor(Path data) {
        Path health = data.resolve(HealthFiles.JSON);
        try {
            if (Files.getLastModifiedTime(health).toInstant().isAfter(Instant.now().minus(FRESH))) {
                SourceText sheet = new SourceText(health.toString(), Files.readAllBytes(health));
                try (ObjectReader said = ObjectReader.of(JsonTree.ofOwn(sheet))) {
                    return MachineCheck.supervisor(said.items("supervisedBy").stream()
                            .map(each -> Texts.plain(each, Limit.LABEL)).toList());
                }
            }
        } catch (IOException _) {
            // As where no kiosk runs.
        }
        return new CheckLine("supervisor", Verdict.NOTE, "No kiosk runs with this data folder, so none is supervised.");
    }
}
