package eu.smartregions.kiosk.bundle.author;

import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.json.JsonEdit;
import eu.smartregions.kiosk.bundle.json.JsonMending;
import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.bundle.json.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Mends what is wrong in a text file where the right answer is certain: the syntax, the encoding, and words that are
/// nearly one of those that can be chosen. What the file was is kept beside it.
public final class FileMending {
    private static final Set<String> CHOICES = Set.of("unknown-area", "unknown-theme", "unknown-country",
            "unknown-role", "unknown-kind", "unknown-means", "picture-missing");
    private static final Pattern MEANT = Pattern.compile("^Did you mean \"([^\"]+)\"\\?");
    private static final Pattern ON_DISK = Pattern.compile("is called \"([^\"]+)\" on disk");
    private static final List<String> WIDE = List.of("FEFF UTF-16BE", "FFFE UTF-16LE");

    private FileMending() {
    }

    /// Returns the text in the encoding and syntax that it must have, with what was done; nothing is done to a text
    /// that cannot be mended as a whole.
    static Optional<Mended> syntax(byte[] written) {
        List<String> done = new ArrayList<>();
        byte[] text = written;
        for (String wide : WIDE) {
            String mark = "%02X%02X".formatted(text.length > 0 ? text[0] : 0, text.length > 1 ? text[1] : 0);
            if (wide.startsWith(mark)) {
                text = new String(text, 2, text.length - 2, Charset.forName(wide.substring(5)))
                        .getBytes(StandardCharsets.UTF_8);
                done.add("Written in UTF-8.");
            }
        }
        JsonMending mending = JsonMending.of(text);
        done.addAll(mending.sentences(text));
        return mending.whole() && !done.isEmpty() ? Optional.of(new Mended(mending.text(), done)) : Optional.empty();
    }

    /// A text that was mended.
    ///
    /// @param text as it is now
    /// @param done what was mended, a sentence each
    record Mended(byte[] text, List<String> done) {
    }

    /// Returns the word that stands for a wrong one, where that is certain.
    public static Optional<String> meant(Problem problem) {
        if (problem.pointer().isEmpty()) {
            return Optional.empty();
        }
        Matcher disk = ON_DISK.matcher(problem.message());
        if (problem.rule().equals("picture-wrong-case") && disk.find()) {
            return Optional.of(disk.group(1));
        }
        Matcher near = MEANT.matcher(problem.fix());
        return CHOICES.contains(problem.rule()) && near.find() ? Optional.of(near.group(1)) : Optional.empty();
    }

    /// Mends the syntax of a file.
    ///
    /// @return what was mended, a sentence each; none if nothing was or could be
    /// @throws IOException if it cannot be read or written
    public static List<String> syntax(Path file) throws IOException {
        byte[] written = Files.readAllBytes(file);
        Optional<Mended> mended = syntax(written);
        if (mended.isPresent()) {
            replace(file, mended.get().text());
        }
        return mended.map(Mended::done).orElse(List.of());
    }

    /// Mends words in a file.
    ///
    /// @param problems that a check found in it
    /// @return what was mended, a sentence each
    /// @throws IOException if it cannot be read or written
    public static List<String> words(Path file, List<Problem> problems) throws IOException {
        byte[] text = Files.readAllBytes(file);
        List<String> done = new ArrayList<>();
        for (Problem problem : problems) {
            Optional<String> meant = meant(problem);
            if (meant.isPresent() && JsonEdit.at(JsonEdit.read(text), JsonValue.steps(problem.pointer()))
                    .filter(value -> told(problem, value)).isPresent()) {
                text = JsonEdit.put(text, JsonValue.steps(problem.pointer()), meant.get());
                done.add("Line " + problem.line() + ": " + problem.message() + " Now \"" + meant.get() + "\".");
            }
        }
        if (!done.isEmpty()) {
            replace(file, text);
        }
        return done;
    }

    /// Whether a problem is about the word that a value is, rather than about its name.
    private static boolean told(Problem problem, JsonValue value) {
        return value instanceof JsonValue.Text word && problem.message().contains('"' + word.value() + '"');
    }

    private static void replace(Path file, byte[] text) throws IOException {
        Path before = file.resolveSibling(file.getFileName() + BundleLayout.BEFORE_MENDING);
        if (Files.notExists(before)) {
            Files.copy(file, before, StandardCopyOption.COPY_ATTRIBUTES);
        }
        Path fresh = file.resolveSibling("." + file.getFileName() + ".part");
        Files.write(fresh, text);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
