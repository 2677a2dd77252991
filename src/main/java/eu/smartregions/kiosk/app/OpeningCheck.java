package eu.smartregions.kiosk.app;

import eu.smartregions.kiosk.app.check.CheckLine;
import eu.smartregions.kiosk.app.check.CheckLine.Verdict;
import eu.smartregions.kiosk.app.check.MachineCheck;
import eu.smartregions.kiosk.app.check.PagesCheck;
import eu.smartregions.kiosk.app.check.Readiness;
import eu.smartregions.kiosk.app.check.TouchPanel;
import eu.smartregions.kiosk.bundle.install.BundleShelf;
import eu.smartregions.kiosk.bundle.install.InstalledSet;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.text.Counted;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.device.StaffGate;
import eu.smartregions.kiosk.launch.ProgramVersion;
import eu.smartregions.kiosk.launch.ScreenSize;
import eu.smartregions.kiosk.ui.theme.Fonts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Looks whether a kiosk is ready for visitors: the machine, the settings, the content, and every page in every
/// language. Slow, never on the FX thread.
final class OpeningCheck {
    private final Path data;
    private final FoundSettings found;
    private final Shown shown;
    private final CheckLine supervisor;

    /// What visitors are to see.
    ///
    /// @param contentId the name of the content
    /// @param given     whether it was named on the command line, rather than installed
    /// @param size      of the screen
    record Shown(Exhibition exhibition, String contentId, boolean given, ScreenSize size) {
    }

    /// @param data       the data folder
    /// @param supervisor who starts the kiosk again
    OpeningCheck(Path data, FoundSettings found, Shown shown, CheckLine supervisor) {
        this.data = data;
        this.found = found;
        this.shown = shown;
        this.supervisor = supervisor;
    }

    /// Looks at everything.
    ///
    /// @param languages to draw every page in
    /// @param goesOn    asked before each page
    Readiness look(List<Language> languages, PagesCheck.Progress progress, BooleanSupplier goesOn) {
        List<CheckLine> lines = new ArrayList<>();
        lines.add(MachineCheck.disk(data));
        lines.add(MachineCheck.clock(shown.exhibition().event().venue(), Clock.systemDefaultZone(), built(),
                shown.exhibition().event().last()));
        lines.add(MachineCheck.database(data));
        lines.addAll(settings());
        lines.add(pin());
        lines.add(content());
        lines.addAll(MachineCheck.sound(System.getenv().getOrDefault("PATH", "")));
        lines.add(TouchPanel.line(data, shown.exhibition().event().venue().zone()));
        lines.add(supervisor);
        lines.add(MachineCheck.network(found.settings().sending().map(Settings.Sending::to)));
        lines.addAll(pages(languages, progress, goesOn));
        return new Readiness(found.settings().name(), ProgramVersion.text(),
                ZonedDateTime.now(shown.exhibition().event().venue().zone()), lines);
    }

    private List<CheckLine> settings() {
        return found.faults().isEmpty()
                ? List.of(new CheckLine("settings", Verdict.GOOD, "Every line is understood."))
                : found.faults().stream().map(fault -> new CheckLine("settings", Verdict.BAD, fault)).toList();
    }

    private CheckLine pin() {
        return new StaffGate(data, System::nanoTime).hasPin()
                ? new CheckLine("staff", Verdict.GOOD, "A PIN is set.")
                : new CheckLine("staff", Verdict.NOTE, "No PIN is set, so staff cannot come in: kiosk pin");
    }

    /// Reads the installed set anew and compares its digest with the one that it was installed with.
    private CheckLine content() {
        String name = Counted.of(shown.exhibition().regions().size(), "region") + ", content " + shown.contentId();
        Optional<InstalledSet> active = new BundleShelf(data).active().filter(_ -> !shown.given());
        if (active.isEmpty()) {
            return new CheckLine("content", Verdict.GOOD, name + "; nothing is installed.");
        }
        if (!shown.contentId().equals(active.get().contentId())) {
            return new CheckLine("content", Verdict.BAD, name + " is shown, but " + active.get().contentId()
                    + " is installed: start the kiosk anew, and look at the log if that does not help.");
        }
        return BundleShelf.read(active.get()) instanceof Reading.Accepted accepted
                && accepted.contentId().equals(active.get().contentId())
                        ? new CheckLine("content", Verdict.GOOD, name + ", every file as it was installed.")
                        : new CheckLine("content", Verdict.BAD,
                                "Files of the installed content were changed or damaged;"
                                        + " install it anew.");
    }

    private List<CheckLine> pages(List<Language> languages, PagesCheck.Progress progress, BooleanSupplier goesOn) {
        try {
            return new PagesCheck(shown.exhibition(), shown.size(), Fonts.letters()).draw(languages, progress, goesOn);
        } catch (IOException e) {
            return List.of(new CheckLine("letters", Verdict.BAD, "The font cannot be read: " + e.getMessage()));
        }
    }

    /// The day on which the built image got its modules; long ago where there is no image.
    private static LocalDate built() {
        try {
            return LocalDate.ofInstant(Files.getLastModifiedTime(
                    Path.of(System.getProperty("java.home"), "lib", "modules")).toInstant(), ZoneOffset.UTC);
        } catch (IOException _) {
            return LocalDate.EPOCH;
        }
    }
}
