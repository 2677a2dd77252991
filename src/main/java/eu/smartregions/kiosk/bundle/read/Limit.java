package eu.smartregions.kiosk.bundle.read;

import java.util.Locale;

/// How long a text may be, so that it fits where the kiosk shows it.
///
/// @param what what it is, for messages
/// @param most how many of the unit fit
public record Limit(String what, int most, Unit unit) {
    public static final Limit REGION_NAME = new Limit("name of a region", 34, Unit.CHARACTERS);
    public static final Limit AREA_NAME = new Limit("name of an area", 28, Unit.CHARACTERS);
    public static final Limit THEME_NAME = new Limit("name of a theme", 34, Unit.CHARACTERS);
    public static final Limit SENTENCE = new Limit("sentence", 30, Unit.WORDS);
    public static final Limit SUMMARY = new Limit("summary", 60, Unit.WORDS);
    public static final Limit BLOCK = new Limit("block of a story", 40, Unit.WORDS);
    public static final Limit FIGURE = new Limit("figure", 12, Unit.CHARACTERS);
    public static final Limit NUMBER = new Limit("number", 8, Unit.CHARACTERS);
    public static final Limit EXCHANGE = new Limit("title of an offer or wish", 48, Unit.CHARACTERS);
    public static final Limit CAPTION = new Limit("caption", 80, Unit.CHARACTERS);
    public static final Limit LABEL = new Limit("label", 120, Unit.CHARACTERS);
    public static final Limit SOURCE = new Limit("source of a figure", 80, Unit.CHARACTERS);
    public static final Limit TITLE = new Limit("text", 250, Unit.CHARACTERS);
    public static final Limit ADDRESS = new Limit("address", 2_000, Unit.CHARACTERS);
    /// How many bytes a code holds that a phone still reads easily, as room `guide` measures it.
    public static final int EASY_CODE_BYTES = 213;

    /// What is counted.
    public enum Unit {
        CHARACTERS, WORDS;

        /// The word for messages.
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    int length(String text) {
        return switch (unit) {
            case CHARACTERS -> text.codePointCount(0, text.length());
            case WORDS -> words(text);
        };
    }

    /// How many words there are between spaces.
    private static int words(String text) {
        int words = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (before == ' ' && c != ' ') {
                words++;
            }
            before = c;
        }
        return words;
    }

    /// Whether the text may be too long, judged cheaply: a word takes two characters with the space before it.
    boolean mayExceed(String text) {
        return switch (unit) {
            case CHARACTERS -> text.length() > most;
            case WORDS -> text.length() / 2 >= most;
        };
    }
}
