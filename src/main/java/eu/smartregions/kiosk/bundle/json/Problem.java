package eu.smartregions.kiosk.bundle.json;

import eu.smartregions.kiosk.content.Identifiers;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.text.Counted;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A mistake in the content, in words for the person who can correct it.
///
/// @param file    path inside the content folder with `/` between names; empty for the folder itself
/// @param line    1-based; 1 where the problem is about the file as a whole
/// @param column  1-based, in characters; 1 where the problem is about the file as a whole
/// @param pointer the value it is about as a JSON pointer (RFC 6901); empty for the whole file
/// @param rule    the rule that is broken, a stable name such as `unknown-area`
/// @param message one sentence: what is wrong
/// @param fix     one sentence: what to do
public record Problem(Severity severity, String file, int line, int column, String pointer, String rule, String message,
        String fix) implements Comparable<Problem> {
    /// The rule for text that a starter bundle came with and nobody has replaced: it can be shown in preview, but not
    /// to visitors.
    public static final String PLACEHOLDER = "placeholder";
    /// The rule for an exhibition in which nobody exhibits.
    public static final String NO_REGIONS = "no-regions";
    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::rule)
            .thenComparing(Problem::message);

    /// Returns an error about a file as a whole.
    public static Problem inFile(String file, String rule, String message, String fix) {
        return new Problem(Severity.ERROR, file, 1, 1, "", rule, message, fix);
    }

    /// Returns a warning about a file as a whole.
    public static Problem warningInFile(String file, String rule, String message, String fix) {
        return new Problem(Severity.WARNING, file, 1, 1, "", rule, message, fix);
    }

    /// Returns the problems in order: errors before warnings, each by place.
    public static List<Problem> worstFirst(Collection<Problem> problems) {
        return problems.stream().sorted(Comparator.comparing(Problem::severity).thenComparing(BY_PLACE)).toList();
    }

    /// Returns how many errors there are, and how many warnings if any: `1 error, 2 warnings`.
    public static String counted(Collection<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        long warnings = problems.size() - errors;
        String counted = Counted.of(errors, "error");
        return warnings == 0 ? counted : counted + ", " + Counted.of(warnings, "warning");
    }

    /// Returns the problem as it counts in content for visitors: a placeholder that nobody has replaced is an error
    /// there.
    public Problem forVisitors() {
        return isPlaceholder() ? new Problem(Severity.ERROR, file, line, column, pointer, rule, message, fix) : this;
    }

    /// Returns the problem as it counts in a bundle that leaves its author: as in content for visitors, but an
    /// exhibition may leave without regions, which hand over their own.
    public Problem forPacking() {
        return rule.equals(NO_REGIONS)
                ? new Problem(Severity.WARNING, file, line, column, pointer, rule, message, fix)
                : forVisitors();
    }

    /// Whether the problem keeps content from being shown.
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /// Whether the problem is a placeholder that nobody has replaced.
    public boolean isPlaceholder() {
        return rule.equals(PLACEHOLDER);
    }

    /// Returns the exhibitor that the file belongs to; empty if it belongs to the exhibition as a whole.
    public Optional<Subject> exhibitor() {
        String[] parts = file.split("/");
        if (parts.length < 2 || !Identifiers.valid(parts[1])) {
            return Optional.empty();
        }
        return switch (parts[0]) {
            case "regions" -> Optional.of(Subject.of(new RegionId(parts[1])));
            case "organisations" -> Optional.of(Subject.organisation(parts[1]));
            default -> Optional.empty();
        };
    }

    /// Returns the same problem in another file.
    public Problem in(String otherFile) {
        return new Problem(severity, otherFile, line, column, pointer, rule, message, fix);
    }

    /// Orders by file, then by place in the file.
    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }

    /// Returns one line in the form that compilers print, so that editors can jump to the place.
    @Override
    public String toString() {
        return "%s:%d:%d %s %s: %s Fix: %s".formatted(file.isEmpty() ? "." : file, line, column, severity.key(), rule,
                message, fix);
    }
}
