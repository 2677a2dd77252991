package eu.smartregions.kiosk.app;

import eu.smartregions.kiosk.app.SettingsLines.Instead;
import eu.smartregions.kiosk.bundle.sign.Unsigned;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.report.fleet.Fleet;
import eu.smartregions.kiosk.screen.speech.KeyTimes;
import eu.smartregions.kiosk.ui.theme.Mounting;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The settings of this kiosk: defaults, then `kiosk.properties`, then the command line; read once.
///
/// @param mounting       of the screen
/// @param language       of the attract loop and of every new visit
/// @param idle           how long the kiosk waits for a quiet visitor
/// @param unsigned       what becomes of bundles that nobody signed
/// @param staff          what staff say of this kiosk
public record Settings(Mounting mounting, Language language, Idle idle, Unsigned unsigned, Staff staff) {
    /// The settings of a kiosk without a settings file.
    public static final Settings USUAL = new Settings(Mounting.UNKNOWN, Language.EN,
            new Idle(Duration.ofSeconds(60), Duration.ofSeconds(20)), Unsigned.ALLOW, new Staff("", List.of()));
    private static final String DIAGONAL = "display.diagonalInches";
    private static final String BOTTOM_EDGE = "mount.bottomEdgeMm";
    private static final String LANGUAGE = "language";
    private static final String QUIET = "idle.quietSeconds";
    private static final String WARNING = "idle.warningSeconds";
    private static final String UNSIGNED = "bundles.unsigned";
    private static final String STICKS = "staff.sticks";
    private static final String NAME = "kiosk.name";
    private static final String PUSH_TO = "push.to";
    private static final String PUSH_EVERY = "push.every";
    private static final String ROTATION = "display.rotation";
    private static final String TOUCH = "display.touch";
    private static final String STRIKE = "keys.strikeSeconds";
    private static final String SCAN = "keys.scanSeconds";
    private static final String KEYBOARDS = "usb.keyboards";
    private static final String HOURS = "opening.hours";
    private static final double MILLIS = 1000;
    private static final int LONGEST_SCAN = 5;
    private static final int PUSH_MINUTES = 15;
    private static final int LONGEST_NAME = 60;
    private static final Set<String> TURNS = Set.of("0", "90", "180", "270");
    private static final String MATRIX = "(-?\\d+(\\.\\d+)? +){5}-?\\d+(\\.\\d+)?";
    private static final Set<String> KNOWN = Set.of(DIAGONAL, BOTTOM_EDGE, LANGUAGE, QUIET, WARNING, UNSIGNED, STICKS,
            NAME, PUSH_TO, PUSH_EVERY, ROTATION, TOUCH, KEYBOARDS, STRIKE, SCAN, HOURS);

    /// What the staff of an exhibition say of this kiosk.
    ///
    /// @param name    by which this kiosk is told from others, such as `Hall 1, entrance`; empty where it has none
    /// @param sticks  folders that count as sticks, besides what is mounted
    /// @param sending where the figures go by themselves; empty where they stay
    /// @param hours   outside which the screen rests
    public record Staff(String name, List<Path> sticks, Optional<Sending> sending, OpeningHours hours) {
        public Staff {
            sticks = List.copyOf(sticks);
        }

        /// What staff say of a kiosk that sends nothing and never closes.
        public Staff(String name, List<Path> sticks) {
            this(name, sticks, Optional.empty(), OpeningHours.ALWAYS);
        }
    }

    /// The database that the figures are pushed to.
    ///
    /// @param to    its address, which may hold a password
    /// @param every the time between two pushes
    public record Sending(String to, Duration every) {
        @Override
        public String toString() {
            return "every " + every;
        }
    }

    /// The times that the kiosk waits for a quiet visitor.
    ///
    /// @param quiet   how long nobody touches the screen before the kiosk asks
    /// @param warning how long it then waits for an answer
    /// @param keys    how slow the hands at keys and switches may be
    public record Idle(Duration quiet, Duration warning, KeyTimes keys) {
        /// The times of a kiosk whose keys are as quick as usual.
        public Idle(Duration quiet, Duration warning) {
            this(quiet, warning, KeyTimes.USUAL);
        }
    }

    /// Reads the settings from a properties file (UTF-8); without a file the usual ones hold. Lines that are unknown
    /// or out of range are ignored, so that the kiosk starts whatever the file says. A mistake never lets bundles in:
    /// if it is unclear whether unsigned ones are allowed, they are refused.
    static FoundSettings read(Optional<Path> file) {
        if (file.isEmpty()) {
            return new FoundSettings(USUAL, List.of());
        }
        SettingsLines lines = SettingsLines.read(file.get(), KNOWN);
        judgeMachine(lines);
        Settings settings = new Settings(
                new Mounting(number(lines, DIAGONAL, USUAL.diagonalInches(), 0, 200),
                        number(lines, BOTTOM_EDGE, USUAL.mounting.bottomEdgeMm(), 0, 2000)),
                lines.value(LANGUAGE, USUAL.language, new Instead<>(USUAL.language, USUAL.language.code()),
                        Settings::language),
                new Idle(seconds(lines, QUIET, USUAL.quiet(), 3600), seconds(lines, WARNING, USUAL.warning(), 600),
                        keys(lines)),
                lines.value(UNSIGNED, lines.readable() ? USUAL.unsigned : Unsigned.REFUSE,
                        new Instead<>(Unsigned.REFUSE, "refuse"),
                        Settings::unsigned),
                new Staff(lines.value(NAME, "", new Instead<>("", "no name"), Settings::name),
                        lines.value(STICKS, List.of(), new Instead<>(List.of(), "no folder"), Settings::sticks),
                        sending(lines),
                        lines.value(HOURS, OpeningHours.ALWAYS, new Instead<>(OpeningHours.ALWAYS, "always open"),
                                OpeningHours::of)));
        return new FoundSettings(settings, lines.faults());
    }

    /// Tells mistakes in the lines that the scripts read which open the screen, before there is a kiosk.
    private static void judgeMachine(SettingsLines lines) {
        lines.value(ROTATION, "0", new Instead<>("0", "0"),
                written -> only(TURNS.contains(written), written, "must be 0, 90, 180 or 270"));
        lines.value(TOUCH, "", new Instead<>("", ROTATION), written -> only(
                TURNS.contains(written) || written.matches(MATRIX), written,
                "must be 0, 90, 180 or 270, or six numbers with blanks between them"));
        lines.value(KEYBOARDS, "ignore", new Instead<>("ignore", "ignore"),
                written -> only(Set.of("ignore", "allow").contains(written), written, "must be ignore or allow"));
    }

    private static String only(boolean right, String written, String wrong) {
        if (!right) {
            throw new IllegalArgumentException(wrong);
        }
        return written;
    }

    /// Returns the same settings with other times to wait.
    public Settings withIdle(Duration newQuiet, Duration newWarning) {
        return new Settings(mounting, language, new Idle(newQuiet, newWarning, idle.keys), unsigned, staff);
    }

    /// Returns the diagonal of the screen, 0 if not known.
    public double diagonalInches() {
        return mounting.diagonalInches();
    }

    /// Returns the time without a touch after which the kiosk asks.
    public Duration quiet() {
        return idle.quiet();
    }

    /// Returns the time that the kiosk then waits for an answer.
    public Duration warning() {
        return idle.warning();
    }

    /// Returns the name that tells this kiosk from others; empty where it has none.
    public String name() {
        return staff.name;
    }

    /// Returns the folders that count as sticks, besides what is mounted.
    public List<Path> sticks() {
        return staff.sticks;
    }

    /// Returns where the figures go by themselves; empty where they stay.
    public Optional<Sending> sending() {
        return staff.sending;
    }

    /// Returns the hours outside which the screen rests.
    OpeningHours hours() {
        return staff.hours;
    }

    private static KeyTimes keys(SettingsLines lines) {
        double strike = number(lines, STRIKE, KeyTimes.USUAL.strike().toMillis() / MILLIS, 0, 2);
        double scan = number(lines, SCAN, 0, 0, LONGEST_SCAN);
        return new KeyTimes(Duration.ofMillis(Math.round(strike * MILLIS)), scan == 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(Math.round(Math.max(1, scan) * MILLIS))));
    }

    private static Optional<Sending> sending(SettingsLines lines) {
        String to = lines.value(PUSH_TO, "", new Instead<>("", "nothing is sent"), Settings::address);
        Duration every = Duration.ofMinutes((long) number(lines, PUSH_EVERY, PUSH_MINUTES, 1, 24 * 60));
        return to.isEmpty() ? Optional.empty() : Optional.of(new Sending(to, every));
    }

    private static String address(String written) {
        if (!written.startsWith(Fleet.PREFIX)) {
            throw new IllegalArgumentException("must begin with " + Fleet.PREFIX);
        }
        return written;
    }

    private static String name(String written) {
        if (written.length() > LONGEST_NAME || written.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("must be one line of at most " + LONGEST_NAME + " letters");
        }
        return written;
    }

    private static List<Path> sticks(String written) {
        try {
            return Stream.of(written.split(",")).map(String::strip).filter(name -> !name.isEmpty()).map(Path::of)
                    .toList();
        } catch (InvalidPathException name) {
            throw new IllegalArgumentException("must name folders, separated by commas", name);
        }
    }

    private static Language language(String code) {
        return Language.of(code).orElseThrow(() -> new IllegalArgumentException("must be one of the 24 language "
                + "codes such as en or de"));
    }

    private static Unsigned unsigned(String choice) {
        return switch (choice) {
            case "allow" -> Unsigned.ALLOW;
            case "refuse" -> Unsigned.REFUSE;
            default -> throw new IllegalArgumentException("must be allow or refuse");
        };
    }

    private static Duration seconds(SettingsLines lines, String name, Duration usual, int most) {
        return Duration.ofSeconds((long) number(lines, name, usual.toSeconds(), 20, most));
    }

    private static double number(SettingsLines lines, String name, double usual, int least, int most) {
        return lines.value(name, usual,
                new Instead<>(usual, BigDecimal.valueOf(usual).stripTrailingZeros().toPlainString()), text -> {
                    try {
                        double value = Double.parseDouble(text);
                        if (value >= least && value <= most) {
                            return value;
                        }
                    } catch (NumberFormatException _) {
                        // Said below, like a number that is out of range.
                    }
                    throw new IllegalArgumentException("must be a number from " + least + " to " + most);
                });
    }
}
