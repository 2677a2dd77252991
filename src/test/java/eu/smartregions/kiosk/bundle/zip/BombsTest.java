package eu.smartregions.kiosk.bundle.zip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.file.Limits;
import eu.smartregions.kiosk.bundle.install.Installation;
import eu.smartregions.kiosk.bundle.install.InstallationFixture;
import eu.smartregions.kiosk.bundle.json.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every bomb is refused for its own rule. `RefusalBench` measures the time and memory that this takes.
final class BombsTest {
    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("zip of a thousandfold", "zip-bomb"), Map.entry("zip of overlaps", "zip-overlap"),
            Map.entry("zip of forged sizes", "zip-damaged"), Map.entry("zip of 5000 entries", "name-outside"),
            Map.entry("zip of half a million mistakes", "too-many-problems"),
            Map.entry("png of 46000 squared", "picture-too-large"),
            Map.entry("jpeg of 65535 squared", "picture-too-large"),
            Map.entry("png with a profile bomb", "picture-damaged"),
            Map.entry("png of 40 million pixels in no bytes", "picture-damaged"),
            Map.entry("json of a million levels", "json-limit"), Map.entry("json of a long text", "json-limit"),
            Map.entry("json of a long number", "json-limit"), Map.entry("json of half a million values", "json-limit"),
            Map.entry("json of many unknown fields", "too-many-problems"),
            Map.entry("json of many priorities", "json-limit"),
            Map.entry("json of four megabytes", "file-too-large"),
            Map.entry("exhibition of long lists", "too-many-problems"));

    @TempDir
    private Path folder;

    @Test
    void areAllRefusedForWhatTheyAre() {
        InstallationFixture kiosk = new InstallationFixture(folder);
        Map<String, String> told = new TreeMap<>();
        Bombs.in(folder).forEach((name, bomb) -> {
            List<Problem> problems = assertInstanceOf(Installation.Refused.class, kiosk.install(bomb), name).problems();
            assertTrue(problems.size() <= Limits.MOST_ERRORS + 5_000,
                    () -> name + ": " + problems.size() + " problems");
            told.put(name, problems.stream().map(Problem::rule).filter(rule -> rule.equals(RULES.get(name))).findFirst()
                    .orElse(problems.toString()));
        });
        assertEquals(new TreeMap<>(RULES), told);
    }
}
