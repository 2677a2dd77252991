package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.content.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of pages in one language, from `words_<code>.properties` (UTF-8).
final class WordFile {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private final Language language;
    private final Properties words = new Properties();

    WordFile(Language language) {
        this.language = language;
        String name = "words_" + language.code() + ".properties";
        try (InputStream in = WordFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + WordFile.class.getName());
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String key) {
        return words.getProperty(key) != null;
    }

    /// The words of a key. What stands in the place of an argument is not looked through again, so that a name with
    /// braces stays what it is.
    ///
    /// @throws IllegalArgumentException if the key is unknown: a programming error that a test finds
    String text(String key, Object... arguments) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No words for '" + key + "' in " + language.code());
        }
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(
                String.valueOf(arguments[Integer.parseInt(place.group(1))])));
    }
}
