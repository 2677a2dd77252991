package eu.smartregions.kiosk.guide.take;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// The room that there is in a code for a phone, and how texts are shortened to it.
public final class TakeAway {
    /// The most bytes in a code of version 11 (61 modules), which phones read at arm's length, with the least error
    /// correction: a screen has no scratches.
    ///
    /// Source: ISO/IEC 18004, table 7: version 11-L holds 321 bytes; two say that the others are UTF-8.
    public static final int MOST_BYTES = 319;
    /// Says that a text was longer.
    static final String MORE = " …";
    /// A text that is shortened does not end with a word as short as this: "Office for …" says less than "Office …".
    private static final int SHORT_WORD = 3;
    private static final Pattern STOP = Pattern.compile("[\\p{P}\\s]+$");

    private TakeAway() {
    }

    /// Returns where and when it was taken: the event and its year.
    public static String met(Exhibition exhibition, Language language) {
        return exhibition.event().name().text(language) + " " + exhibition.event().first().getYear();
    }

    /// Returns a text if it takes at most so many bytes, else as many of its first words as do, with dots that say so;
    /// where its first word is too long, the beginning of that; empty where there is no room for anything.
    static String fitting(String text, int mostBytes) {
        String whole = text.strip();
        if (bytes(whole) <= mostBytes) {
            return whole;
        }
        String words = whole;
        while (bytes(words + MORE) > mostBytes || ending(words) <= SHORT_WORD) {
            int blank = words.lastIndexOf(' ');
            if (blank < 0) {
                return cut(whole, mostBytes);
            }
            words = STOP.matcher(words.substring(0, blank)).replaceFirst("");
        }
        return words + MORE;
    }

    private static int ending(String words) {
        return words.length() - 1 - words.lastIndexOf(' ');
    }

    private static String cut(String word, int mostBytes) {
        String cut = word;
        while (!cut.isEmpty() && bytes(cut + MORE.strip()) > mostBytes) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut.isEmpty() ? "" : cut + MORE.strip();
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
