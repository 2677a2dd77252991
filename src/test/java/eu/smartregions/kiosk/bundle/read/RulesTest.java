package eu.smartregions.kiosk.bundle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every rule that a bundle can break is named in some test of problems.
final class RulesTest {
    private static final String ROOM = "java/eu/smartregions/kiosk/";
    /// A rule is a text in hyphenated small letters, or one of three words.
    private static final Pattern RULE = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)+|link|unsigned|placeholder)\"");
    /// Texts that look like rules and are none.
    private static final Set<String> NO_RULES = Set.of("be-flanders", "energy-transition", "eu-first-region",
            "eu-my-region",
            "first-area", "kiosk-content", "my-bundle", "windows-1252");
    /// The names of choices from a list: the rule is `unknown-` and the name.
    private static final Pattern CHOSEN = Pattern.compile("(?:ChoiceReader\\.one\\([^;]*?|some\\(form, \"\\w+\", "
            + "|reference\\(value, |ChoiceReader\\.unknown\\(value, )\"([a-z]+)\", ");

    @Test
    void areAllNamedInTests() throws IOException {
        String tests = text("src/test/", List.of("bundle", "cli"));
        Set<String> rules = rules();
        assertTrue(
                rules.containsAll(Set.of("json-syntax", "unknown-area", "unknown-look", "unsigned", "not-utf-8",
                        "zip-bomb", "unknown-aim")),
                rules::toString);
        assertEquals(List.of(),
                rules.stream()
                        .filter(rule -> !Pattern.compile("(?<![a-z-])" + rule + "(?![a-z-])").matcher(tests).find())
                        .toList(),
                () -> rules.size() + " rules");
    }

    private static Set<String> rules() throws IOException {
        String sources = text("src/main/", List.of("bundle"));
        Set<String> rules = new TreeSet<>();
        RULE.matcher(sources).results().forEach(found -> rules.add(found.group(1)));
        assertTrue(rules.removeAll(NO_RULES), "texts that are no rules");
        CHOSEN.matcher(sources).results().forEach(found -> rules.add("unknown-" + found.group(1)));
        return rules;
    }

    private static String text(String sources, List<String> rooms) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String room : rooms) {
            try (Stream<Path> files = Files.walk(Path.of(sources + ROOM + room))) {
                for (Path file : files
                        .filter(each -> each.toString().endsWith(".java") && !each.endsWith("RulesTest.java"))
                        .collect(Collectors.toCollection(TreeSet::new))) {
                    all.append(Files.readString(file).replaceAll("\\s+", " "));
                }
            }
        }
        return all.toString();
    }
}
