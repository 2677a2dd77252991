package eu.smartregions.kiosk.app;

import eu.smartregions.kiosk.app.health.Vitals;
import eu.smartregions.kiosk.device.HeartBeat;
import eu.smartregions.kiosk.device.LastTouch;
import eu.smartregions.kiosk.launch.ProgramVersion;
import eu.smartregions.kiosk.visit.LogState;
import eu.smartregions.kiosk.visit.VisitLog;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Gathers the signs of life of the running kiosk; any thread.
final class VitalSigns implements Supplier<Vitals> {
    private final Instant started = Instant.now();
    private final Path data;
    private final FoundSettings found;
    private final HeartBeat heart;
    private final LastTouch touch;
    private final Supplier<Optional<KioskShell>> shell;

    /// @param data  the data folder, whose disk is looked at
    /// @param shell what is on the screen, once there is something
    VitalSigns(Path data, FoundSettings found, HeartBeat heart, LastTouch touch, Supplier<Optional<KioskShell>> shell) {
        this.data = data;
        this.found = found;
        this.heart = heart;
        this.touch = touch;
        this.shell = shell;
    }

    @Override
    public Vitals get() {
        Optional<ExhibitionSession> shown = shell.get().flatMap(KioskShell::exhibiting);
        Optional<VisitLog> log = shown.flatMap(ExhibitionSession::openedLog);
        LogState.Ledger ledger = log.map(VisitLog::ledger).orElse(LogState.Ledger.UNREAD);
        return new Vitals(
                new Vitals.Kiosk(ledger.kioskId(), found.settings().name(), ProgramVersion.text(),
                        shown.map(ExhibitionSession::contentId).orElse(""), supervisedBy(System.getenv())),
                new Vitals.Moments(Instant.now(), started, heart.painted(), touch.moment()),
                new Vitals.Standing(shell.get().map(KioskShell::state).orElse("opening"), log.map(VisitLog::state),
                        ledger),
                room(), found.faults());
    }

    /// Returns who starts the kiosk again when it ends, as far as its environment tells.
    static List<String> supervisedBy(Map<String, String> environment) {
        return Stream.of(Map.entry(StartStep.VARIABLE, "kiosk-session"),
                Map.entry("NOTIFY_SOCKET", "the service manager"))
                .filter(each -> environment.containsKey(each.getKey())).map(Map.Entry::getValue).toList();
    }

    private Vitals.Room room() {
        Runtime runtime = Runtime.getRuntime();
        return new Vitals.Room(data.toFile().getUsableSpace(), runtime.totalMemory() - runtime.freeMemory(),
                runtime.maxMemory());
    }
}
