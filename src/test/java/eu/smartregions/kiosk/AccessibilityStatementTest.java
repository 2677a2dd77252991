package eu.smartregions.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The accessibility statement says of every clause what is the case, and names tests that exist.
final class AccessibilityStatementTest {
    private static final Path STATEMENT = Path.of("packaging/ACCESSIBILITY.md");
    private static final Set<String> STATES = Set.of("met", "met by speech", "partly", "not met", "not applicable",
            "as WCAG below");

    @Test
    void namesTestsThatExist() throws IOException {
        List<String> named = Pattern.compile("`(\\w+Test)`").matcher(Files.readString(STATEMENT)).results()
                .map(result -> result.group(1)).distinct().toList();
        assertTrue(named.size() >= 10, named::toString);
        try (Stream<Path> tests = Files.walk(Path.of("src/test/java"))) {
            Set<String> there = tests.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
            assertEquals(List.of(), named.stream().filter(name -> !there.contains(name)).toList());
        }
    }

    /// Whatever is met is shown by a test, if it is not only said again by other rows.
    @Test
    void namesATestForAllThatIsMet() throws IOException {
        List<String> claimed = Files.readAllLines(STATEMENT).stream().filter(row -> row.contains("| met"))
                .filter(row -> !row.contains("Test`")).toList();
        assertEquals(List.of(), claimed);
    }

    @Test
    void saysOfEveryClauseWhetherItIsMet() throws IOException {
        List<MatchResult> rows = Pattern.compile("(?m)^\\| ([\\d.]+[^|]*)\\| ([^|]+) \\|").matcher(
                Files.readString(STATEMENT)).results().toList();
        assertTrue(rows.size() > 60, () -> rows.size() + " clauses");
        assertEquals(List.of(), rows.stream().filter(row -> !STATES.contains(row.group(2)))
                .map(row -> row.group(1) + row.group(2)).toList());
    }
}
