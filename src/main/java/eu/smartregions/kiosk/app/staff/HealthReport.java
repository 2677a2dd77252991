package eu.smartregions.kiosk.app.staff;

import eu.smartregions.kiosk.content.Venue;
import eu.smartregions.kiosk.launch.ProgramVersion;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Sign;
import eu.smartregions.kiosk.visit.LogState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Reports the health of the machine and of the program to staff.
public final class HealthReport {
    private static final long LEAST_FREE = 500L << 20;
    private static final double MOST_HEAP = 0.9;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM HH:mm", Locale.UK);

    private HealthReport() {
    }

    /// Returns the signs of health of the machine and of the data folder.
    ///
    /// @param data the data folder, whose disk must not run full
    public static List<Sign> signs(Path data) {
        Duration up = ProcessHandle.current().info().startInstant()
                .map(start -> Duration.between(start, Instant.now())).orElse(Duration.ZERO);
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        return List.of(new Sign("Version", ProgramVersion.text(), true),
                new Sign("Running for", up.toHours() + " h " + up.toMinutesPart() + " min", true),
                new Sign("Memory", (used >> 20) + " of " + (runtime.maxMemory() >> 20) + " MiB",
                        used < runtime.maxMemory() * MOST_HEAP),
                disk(data));
    }

    /// Returns what tells this kiosk from others.
    ///
    /// @param kiosk empty where the kiosk has no name; then there is no sign
    public static List<Sign> name(String kiosk) {
        return kiosk.isEmpty() ? List.of() : List.of(new Sign("Kiosk", kiosk, true));
    }

    /// Returns what tells this kiosk from others to programs, and what it wrote of its visits.
    public static List<Sign> counted(LogState.Ledger ledger, Venue venue) {
        String last = ledger.lastWritten().map(moment -> said(moment.atZone(venue.zone()))).orElse("none yet");
        return List.of(new Sign("Kiosk id", ledger.kioskId().isEmpty() ? "not known yet" : ledger.kioskId(), true),
                new Sign("Last visit written", last, true),
                new Sign("Events lost", Long.toString(ledger.lost()), ledger.lost() == 0));
    }

    /// Returns the sign of health of the settings.
    ///
    /// @param faults what is wrong with the settings, a sentence each
    public static List<Sign> settings(List<String> faults) {
        return faults.stream().map(fault -> new Sign("Settings", fault, false)).toList();
    }

    /// Returns a sign that compares the time at the venue, which the programme follows, with the machine's.
    ///
    /// @param machine tells the time in the time zone that the machine is set to
    public static Sign clock(Venue venue, Clock machine) {
        ZonedDateTime there = machine.instant().atZone(venue.zone());
        ZonedDateTime here = machine.instant().atZone(machine.getZone());
        boolean same = there.getOffset().equals(here.getOffset());
        return new Sign("Time at the venue",
                same ? said(there) : said(there) + "; this computer's clock says " + said(here), same);
    }

    private static String said(ZonedDateTime moment) {
        return TIME.format(moment) + " (" + moment.getZone() + ")";
    }

    private static Sign disk(Path data) {
        try {
            long free = Files.getFileStore(data).getUsableSpace();
            return new Sign("Free disk space", (free >> 20) + " MiB", free > LEAST_FREE);
        } catch (IOException e) {
            return new Sign("Free disk space", "unknown: " + e.getMessage(), false);
        }
    }
}
