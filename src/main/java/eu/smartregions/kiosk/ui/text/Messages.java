package eu.smartregions.kiosk.ui.text;

import eu.smartregions.kiosk.content.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// The kiosk's own words in one language, from `messages_<code>.properties` (UTF-8).
///
/// A message that depends on a number has one key for each plural category of its language (`key.one`, `key.few`, ...).
/// `{0}`, `{1}` ... stand for arguments; whole numbers are written as the language writes them.
public final class Messages {
    private final Language language;
    private final Properties texts;

    /// Reads the words of a language.
    public Messages(Language language) {
        this.language = language;
        this.texts = load(language);
    }

    /// The message of a key, with its arguments in place.
    ///
    /// @throws IllegalArgumentException if the key is unknown: a programming error that a test finds
    public String text(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No message '" + key + "' in " + language.code());
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", written(arguments[i]));
        }
        return text;
    }

    /// The message of a key in the plural category of `count`, which is argument 0.
    public String count(String key, long count) {
        return text(key + "." + Plural.of(language, count).key(), count);
    }

    private String written(Object argument) {
        return argument instanceof Number number ? Numbers.written(number, language) : String.valueOf(argument);
    }

    private static Properties load(Language language) {
        Properties texts = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream("messages_" + language.code() + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("No messages for the language " + language.code());
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
