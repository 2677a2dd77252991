package eu.smartregions.kiosk.studio.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.text.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The studio says the same in each of its languages.
final class StudioWordsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    @Test
    void everyLanguageHasTheSameWordsWithTheSameArguments() throws IOException {
        Properties english = words("en");
        for (String code : List.of("de", "fr")) {
            Properties other = words(code);
            assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(other.stringPropertyNames()));
            for (String key : english.stringPropertyNames()) {
                assertEquals(arguments(english.getProperty(key)), arguments(other.getProperty(key)), key);
            }
        }
    }

    @Test
    void neverSpeaksOfFilesAndFormats() throws IOException {
        for (String code : List.of("en", "de", "fr")) {
            words(code).forEach((key, text) -> assertTrue(
                    !text.toString().matches("(?is).*\\b(json|schema|error|invalid|pointer)\\b.*"), key + ": " + text));
        }
    }

    @Test
    void speaksEnglishWhereItDoesNotKnowALanguage() {
        assertEquals(Language.EN, new StudioWords(Language.MT).language());
        assertEquals("7 von 34", new StudioWords(Language.DE).text("counter.characters", 7, 34));
    }

    private static Set<String> arguments(String text) {
        Set<String> arguments = new TreeSet<>();
        ARGUMENT.matcher(text).results().forEach(found -> arguments.add(found.group()));
        return arguments;
    }

    private static Properties words(String code) throws IOException {
        Properties words = new Properties();
        try (var in = StudioWords.class.getResourceAsStream("studio_" + code + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }
}
