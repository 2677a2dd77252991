package eu.smartregions.kiosk.app.check;

import eu.smartregions.kiosk.bundle.file.Disk;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Outcome;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Touched;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/// What is known of the touch panel: staff touched crosses on it, and how far off their fingers were felt. It is kept
/// in the data folder, from where `kiosk-devices` takes the correction when the system's service starts.
public final class TouchPanel {
    /// Its name in the data folder, and in the folder where the correction lies that is in force.
    static final String FILE = "touch.properties";
    /// A finger is no finer than that.
    private static final double FINE = 0.02;
    /// No straight correction leaves so much, if the crosses were touched.
    private static final double NO_FIT = 0.04;
    private static final int PERCENT = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private TouchPanel() {
    }

    /// Keeps what came of touching the crosses.
    ///
    /// @param running the folder of the correction that is in force, where a service has one
    public static Outcome keep(Path data, Optional<Path> running, List<Touched> touches, Instant now) {
        Optional<TouchFit> fit = TouchFit.of(touches).filter(each -> each.left() < NO_FIT);
        if (fit.isEmpty()) {
            return new Outcome(false, "The touches do not fit the crosses; nothing was changed. Try again, and touch "
                    + "the middle of each cross.", List.of());
        }
        List<Double> before = running.map(folder -> matrix(read(folder))).orElse(TouchFit.NOTHING);
        boolean right = fit.get().off() <= FINE;
        try {
            Disk.replace(data.resolve(FILE), "# Written when staff touched the crosses.\ntried = " + now + "\noff = "
                    + fit.get().off() + "\nmatrix = "
                    + TouchFit.written(right ? before : fit.get().after(before)) + "\n");
        } catch (IOException e) {
            return new Outcome(false, "What was found cannot be kept: " + e.getMessage(), List.of());
        }
        return right
                ? new Outcome(true, "The touch panel is right: fingers are felt at most " + percent(fit.get().off())
                        + " of the screen beside where they are.", List.of())
                : new Outcome(true, "Fingers were felt up to " + percent(fit.get().off()) + " of the screen beside "
                        + "where they were. It is corrected when the service starts anew; then try again.",
                        List.of("systemctl restart smart-regions-kiosk"));
    }

    /// Looks whether somebody tried the touch panel, and what came of it.
    public static CheckLine line(Path data, ZoneId zone) {
        Properties kept = read(data);
        try {
            String tried = "Tried on " + DAY.format(LocalDate.ofInstant(Instant.parse(kept.getProperty("tried", "")),
                    zone)) + ": ";
            double off = Double.parseDouble(kept.getProperty("off", ""));
            return off <= FINE
                    ? CheckLine.good("touch", tried + "fingers are felt where they are.")
                    : CheckLine.note("touch",
                            tried + "fingers were felt up to " + percent(off) + " of the screen away, "
                                    + "which is corrected after a restart. Try it once more then.");
        } catch (DateTimeException | NumberFormatException _) {
            return CheckLine.note("touch", "Nobody has tried the touch panel: staff's area, Today.");
        }
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * PERCENT);
    }

    private static List<Double> matrix(Properties kept) {
        try {
            List<Double> six = Stream.of(kept.getProperty("matrix", "").strip().split(" +")).map(Double::valueOf)
                    .toList();
            return six.size() == TouchFit.NOTHING.size() ? six : TouchFit.NOTHING;
        } catch (NumberFormatException _) {
            return TouchFit.NOTHING;
        }
    }

    /// What cannot be read is as if nobody had tried.
    private static Properties read(Path folder) {
        Properties kept = new Properties();
        try (Reader file = Files.newBufferedReader(folder.resolve(FILE))) {
            kept.load(file);
        } catch (IOException | IllegalArgumentException _) {
            kept.clear();
        }
        return kept;
    }
}
