package eu.smartregions.kiosk.app;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;

/// The lines of a settings file, which is written as [Properties] are, in UTF-8. Problems are collected with the
/// numbers of their lines: the kiosk starts whatever the file says.
final class SettingsLines {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;
    private final Set<String> known;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private boolean readable = true;

    private record Line(int number, String value) {
    }

    private SettingsLines(Path file, Set<String> known) {
        this.file = file;
        this.known = known;
    }

    /// Reads a file; if that fails, there are no lines.
    ///
    /// @param known the names of all settings
    static SettingsLines read(Path file, Set<String> known) {
        SettingsLines read = new SettingsLines(file, known);
        try {
            read.takeAll(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            read.readable = false;
            String why = e instanceof NoSuchFileException
                    ? "it does not exist"
                    : e.getClass().getSimpleName() + ": " + e.getMessage();
            read.faults.add("The settings in " + file + " cannot be read (" + why + "); the usual ones hold, and "
                    + "unsigned bundles are "
                    + "refused.");
        }
        return read;
    }

    /// Whether there was a file to read.
    boolean readable() {
        return readable;
    }

    /// Returns the problems, one sentence each.
    List<String> faults() {
        return faults;
    }

    /// Returns the value of a setting, or a substitute if it is missing or cannot be used.
    ///
    /// @param usual   what holds where nothing is said
    /// @param instead what holds where the value cannot be used, and how it is written
    /// @param reading makes the value of what is written; throws an [IllegalArgumentException] that says what is wrong,
    ///                after the word "it"
    <T> T value(String name, T usual, Instead<T> instead, Function<String, T> reading) {
        Line line = lines.get(name);
        if (line == null) {
            return usual;
        }
        try {
            return reading.apply(line.value().strip());
        } catch (IllegalArgumentException wrong) {
            fault(line.number(), name + " is '" + line.value() + "', but it " + wrong.getMessage() + "; "
                    + instead.written() + " holds instead.");
            return instead.value();
        }
    }

    /// The substitute for a value that cannot be used.
    ///
    /// @param written as it would be written in the file
    record Instead<T>(T value, String written) {
    }

    private void fault(int number, String sentence) {
        faults.add(file + " line " + number + ": " + sentence);
    }

    private void takeAll(String text) {
        String whole = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        StringBuilder entry = new StringBuilder();
        int number = 0;
        int first = 1;
        for (String line : whole.lines().toList()) {
            number++;
            entry.append(line).append('\n');
            if (!goesOn(line, entry.length() > line.length() + 1)) {
                take(first, entry.toString());
                entry.setLength(0);
                first = number + 1;
            }
        }
        take(first, entry.toString());
    }

    /// Whether the next line belongs to this one: it ends in an odd number of backslashes and is no comment.
    private static boolean goesOn(String line, boolean continued) {
        String start = line.stripLeading();
        boolean comment = !continued && (start.startsWith("#") || start.startsWith("!"));
        int letters = line.length();
        while (letters > 0 && line.charAt(letters - 1) == '\\') {
            letters--;
        }
        return !comment && (line.length() - letters) % 2 == 1;
    }

    private void take(int number, String entry) {
        Properties one = new Properties();
        try {
            one.load(new StringReader(entry));
        } catch (IOException | IllegalArgumentException wrong) {
            fault(number, "it cannot be understood (" + wrong.getMessage() + ") and is passed over.");
        }
        Optional<String> name = one.stringPropertyNames().stream().findFirst();
        if (name.filter(known::contains).isPresent()) {
            lines.put(name.get(), new Line(number, one.getProperty(name.get())));
        } else if (name.isPresent()) {
            fault(number, "there is no setting '" + name.get() + "'; known are "
                    + String.join(", ", known.stream().sorted().toList()) + ".");
        }
    }
}
