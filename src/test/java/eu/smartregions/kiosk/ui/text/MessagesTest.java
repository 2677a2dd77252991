package eu.smartregions.kiosk.ui.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Fact;
import eu.smartregions.kiosk.content.Membership;
import eu.smartregions.kiosk.content.text.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The kiosk says the same in all 24 languages, and nothing that no screen asks for.
final class MessagesTest {
    private static final Path FOLDER = Path.of("src/main/resources/eu/smartregions/kiosk/ui/text");
    private static final Pattern COUNTED = Pattern.compile("(.+)\\.(one|two|few|many|other)");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9_.-]+)\"");
    private static final int LONGEST_IN_BAR = 11;

    private static final Map<String, String> ENGLISH = of(Language.EN);

    @ParameterizedTest
    @EnumSource
    void haveTheSameKeysWithThePluralsOfTheLanguage(Language language) {
        Set<String> wanted = new TreeSet<>();
        ENGLISH.keySet().forEach(key -> base(key).ifPresentOrElse(
                counted -> Plural.all(language).forEach(plural -> wanted.add(counted + "." + plural.key())),
                () -> wanted.add(key)));
        assertEquals(wanted, of(language).keySet());
    }

    /// French parts these signs from their words; a line may not begin or end with them alone.
    @Test
    void inFrenchNoLineBreaksBeforeASignThatStandsApart() {
        Pattern parted = Pattern.compile("\\S [:;!?»]|« ");
        assertEquals(Map.of(), of(Language.FR).entrySet().stream()
                .filter(entry -> parted.matcher(entry.getValue()).find())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @ParameterizedTest
    @EnumSource
    void sayEachThingOnce(Language language) throws IOException {
        Set<String> seen = new TreeSet<>();
        assertEquals(List.of(),
                Files.readAllLines(FOLDER.resolve("messages_" + language.code() + ".properties")).stream()
                        .filter(line -> line.contains("=")).map(line -> line.substring(0, line.indexOf('=')).strip())
                        .filter(key -> !seen.add(key)).toList());
    }

    @ParameterizedTest
    @EnumSource
    void haveTheSamePlacesForArguments(Language language) {
        assertEquals(List.of(),
                wrong(language, entry -> !places(entry.getValue()).equals(places(english(entry.getKey())))));
    }

    @ParameterizedTest
    @EnumSource
    void sayHowTheyMeanIt(Language language) {
        assertAll(
                () -> assertEquals(List.of(), wrong(language, entry -> entry.getValue().isBlank()), "blank"),
                () -> assertEquals(List.of(), wrong(language, entry -> capitals(entry.getValue(), language)),
                        "in capitals"),
                () -> assertEquals(List.of(),
                        wrong(language, entry -> !entry.getValue().equals(entry.getValue().strip())
                                || entry.getValue().contains("  ")),
                        "with stray blanks"));
    }

    @ParameterizedTest
    @EnumSource
    void fitIntoTheBar(Language language) {
        assertEquals(List.of(), wrong(language, entry -> entry.getKey().startsWith("bar.")
                && entry.getValue().length() > LONGEST_IN_BAR));
        assertTrue(language.ownName().length() <= LONGEST_IN_BAR, language::ownName);
    }

    @Test
    void areAllThatTheScreensAskFor() {
        Set<String> heads = ENGLISH.keySet().stream().map(key -> key.replaceFirst("\\..*", "") + ".")
                .collect(Collectors.toSet());
        List<String> unknown = literals().stream().filter(literal -> heads.stream().anyMatch(literal::startsWith))
                .filter(literal -> ENGLISH.keySet().stream().noneMatch(key -> asks(literal, key))).toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void areAllAskedFor() {
        Set<String> literals = literals();
        assertEquals(List.of(), ENGLISH.keySet().stream()
                .filter(key -> literals.stream().noneMatch(literal -> asks(literal, key))).toList());
    }

    @Test
    void nameEveryKindOfFigureAndRole() {
        List<String> kinds = Stream.concat(Stream.of(Fact.Kind.values()).map(kind -> "fact." + kind.name()),
                Stream.of(Membership.Role.values()).map(role -> "role." + role.name()))
                .map(key -> key.toLowerCase(Locale.ROOT)).sorted().toList();
        assertEquals(kinds,
                ENGLISH.keySet().stream().filter(key -> key.startsWith("fact.") || key.startsWith("role.")).toList());
    }

    @Test
    void putArgumentsInTheirPlacesAsTheLanguageWritesThem() {
        assertEquals("More: 5 of 42", new Messages(Language.EN).text("list.more.count", 5, 42));
        assertEquals("1,234 regions", new Messages(Language.EN).count("count.regions", 1234));
        assertEquals("1 region", new Messages(Language.EN).count("count.regions", 1));
        assertEquals("2 regiony", new Messages(Language.PL).count("count.regions", 2));
        assertEquals("5 regionów", new Messages(Language.PL).count("count.regions", 5));
    }

    @Test
    void refuseAKeyThatIsNotThere() {
        assertThrows(IllegalArgumentException.class, () -> new Messages(Language.EN).text("bar.forward"));
    }

    private static boolean asks(String literal, String key) {
        return literal.equals(key) || literal.endsWith(".") && key.startsWith(literal)
                || base(key).filter(literal::equals).isPresent();
    }

    private static Optional<String> base(String key) {
        return Optional.of(COUNTED.matcher(key)).filter(Matcher::matches).map(found -> found.group(1));
    }

    private static String english(String key) {
        return ENGLISH.getOrDefault(key, base(key).map(counted -> ENGLISH.get(counted + ".other")).orElse(""));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean capitals(String text, Language language) {
        String letters = text.replaceAll("[^\\p{L}]", "");
        return letters.length() > 2 && letters.equals(letters.toUpperCase(language.locale()));
    }

    private static List<String> wrong(Language language, Predicate<Map.Entry<String, String>> wrong) {
        return of(language).entrySet().stream().filter(wrong).map(Map.Entry::toString).toList();
    }

    /// The texts in quotes in the sources of the kiosk's rooms that could be keys.
    private static Set<String> literals() {
        Set<String> literals = new TreeSet<>();
        for (String room : List.of("ui", "screen")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/eu/smartregions/kiosk", room))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    LITERAL.matcher(Files.readString(file)).results().forEach(found -> literals.add(found.group(1)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return literals;
    }

    private static Map<String, String> of(Language language) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve("messages_" + language.code() + ".properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sorted = new TreeMap<>();
        texts.stringPropertyNames().forEach(key -> sorted.put(key, texts.getProperty(key)));
        return sorted;
    }
}
