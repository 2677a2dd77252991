package eu.smartregions.kiosk;

import eu.smartregions.kiosk.bundle.Unsigned;
import eu.smartregions.kiosk.content.Language;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/// How this kiosk is set up: defaults, then `kiosk.properties`, then the command line; read once.
///
/// @param diagonalInches of the screen, 0 if not known
/// @param language       of the attract loop and of every new visit
/// @param idle           how long the kiosk waits for a quiet visitor
/// @param unsigned       what becomes of bundles that nobody signed
/// @param sticks         folders that count as sticks, besides what is mounted
public record Settings(double diagonalInches, Language language, Idle idle, Unsigned unsigned, List<Path> sticks) {
    /// What holds where nothing else is said.
    public static final Settings USUAL = new Settings(0, Language.EN,
            new Idle(Duration.ofSeconds(60), Duration.ofSeconds(20)), Unsigned.ALLOW, List.of());
    private static final String DIAGONAL = "display.diagonalInches";
    private static final String LANGUAGE = "language";
    private static final String QUIET = "idle.quietSeconds";
    private static final String WARNING = "idle.warningSeconds";
    private static final String UNSIGNED = "bundles.unsigned";
    private static final String STICKS = "staff.sticks";
    private static final Set<String> KNOWN = Set.of(DIAGONAL, LANGUAGE, QUIET, WARNING, UNSIGNED, STICKS);

    /// How long the kiosk waits for a quiet visitor.
    ///
    /// @param quiet   how long nobody touches the screen before the kiosk asks
    /// @param warning how long it then waits for an answer
    public record Idle(Duration quiet, Duration warning) {
    }

    /// The settings in a properties file (UTF-8); the usual ones where there is no file.
    ///
    /// @throws IllegalArgumentException with one sentence if a line is unknown or out of range
    public static Settings read(Optional<Path> file) throws IOException {
        if (file.isEmpty()) {
            return USUAL;
        }
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file.get(), StandardCharsets.UTF_8)) {
            lines.load(reader);
        }
        for (String name : lines.stringPropertyNames()) {
            if (!KNOWN.contains(name)) {
                throw new IllegalArgumentException(file.get() + " has an unknown setting '" + name + "'; known are "
                        + String.join(", ", KNOWN.stream().sorted().toList()) + ".");
            }
        }
        return new Settings(number(lines, DIAGONAL, 0, 0, 200), language(lines),
                new Idle(Duration.ofSeconds((long) number(lines, QUIET, USUAL.quiet().toSeconds(), 20, 3600)),
                        Duration.ofSeconds((long) number(lines, WARNING, USUAL.warning().toSeconds(), 20, 600))),
                unsigned(lines), sticks(lines));
    }

    /// The same with another patience.
    public Settings withIdle(Duration newQuiet, Duration newWarning) {
        return new Settings(diagonalInches, language, new Idle(newQuiet, newWarning), unsigned, sticks);
    }

    /// How long nobody touches the screen before the kiosk asks.
    public Duration quiet() {
        return idle.quiet();
    }

    /// How long the kiosk then waits for an answer.
    public Duration warning() {
        return idle.warning();
    }

    private static List<Path> sticks(Properties lines) {
        return Stream.of(lines.getProperty(STICKS, "").split(",")).map(String::strip).filter(name -> !name.isEmpty())
                .map(Path::of).toList();
    }

    private static Language language(Properties lines) {
        String code = lines.getProperty(LANGUAGE, USUAL.language.code());
        return Language.of(code).orElseThrow(() -> new IllegalArgumentException(
                "The setting " + LANGUAGE + " is '" + code + "', which is none of the 24 language codes such as en or de."));
    }

    private static Unsigned unsigned(Properties lines) {
        String choice = lines.getProperty(UNSIGNED, "allow").strip();
        return switch (choice) {
            case "allow" -> Unsigned.ALLOW;
            case "refuse" -> Unsigned.REFUSE;
            default -> throw new IllegalArgumentException("The setting " + UNSIGNED + " is '" + choice
                    + "'; it must be allow or refuse.");
        };
    }

    private static double number(Properties lines, String name, double usual, double least, double most) {
        String text = lines.getProperty(name);
        if (text == null) {
            return usual;
        }
        try {
            double value = Double.parseDouble(text.strip());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException _) {
            // Said below, like a number that is out of range.
        }
        throw new IllegalArgumentException("The setting " + name + " is '" + text + "'; it must be a number from "
                + least + " to " + most + ".");
    }
}
