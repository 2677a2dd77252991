package eu.smartregions.kiosk.studio.look;

import eu.smartregions.kiosk.content.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/// The studio's own words, from `studio_<code>.properties` (UTF-8): in English, German and French.
public final class StudioWords {
    private static final Set<Language> KNOWN = Set.of(Language.EN, Language.DE, Language.FR);
    private final Language language;
    private final Properties texts = new Properties();

    /// The words in a language; in English where the studio does not speak it.
    public StudioWords(Language wanted) {
        language = KNOWN.contains(wanted) ? wanted : Language.EN;
        try (InputStream in = StudioWords.class.getResourceAsStream("studio_" + language.code() + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("No words for " + language.code());
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns the words in the language of the desktop.
    public static StudioWords ofDesktop() {
        return new StudioWords(Language.of(Locale.getDefault().getLanguage()).orElse(Language.EN));
    }

    /// Returns the language spoken.
    public Language language() {
        return language;
    }

    /// Returns the text of a key with its arguments in place.
    ///
    /// @throws IllegalArgumentException if the key is unknown: a programming error that a test finds
    public String text(String key, Object... arguments) {
        return maybe(key, arguments)
                .orElseThrow(() -> new IllegalArgumentException("No words '" + key + "' in " + language.code()));
    }

    /// Returns the text of a key, or empty if there is none.
    public Optional<String> maybe(String key, Object... arguments) {
        return Optional.ofNullable(texts.getProperty(key)).map(text -> {
            String filled = text;
            for (int i = 0; i < arguments.length; i++) {
                filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
            }
            return filled;
        });
    }

    /// Returns the text of a number: that of the key with `.one` for 1, with `.other` for all others.
    public String count(String key, long count) {
        return text(key + (count == 1 ? ".one" : ".other"), count);
    }
}
