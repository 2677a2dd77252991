package eu.smartregions.kiosk.bundle.read;

import java.util.Locale;

/// The longest text that fits where the kiosk shows it.
///
/// @param what the kind of text, for messages
/// @param most the most units that fit
/// @param unit characters or words
public record Limit(String what, int most, Unit unit) {
    /// Names of regions: 34 characters.
    public static final Limit REGION_NAME = new Limit("name of a region", 34, Unit.CHARACTERS);
    /// Names of areas: 28 characters.
    public static final Limit AREA_NAME = new Limit("name of an area", 28, Unit.CHARACTERS);
    /// Names of themes: 34 characters.
    public static final Limit THEME_NAME = new Limit("name of a theme", 34, Unit.CHARACTERS);
    /// Single sentences: 30 words.
    public static final Limit SENTENCE = new Limit("sentence", 30, Unit.WORDS);
    public static final Limit HOOK = new Limit("hook", 26, Unit.WORDS);
    public static final Limit IN_AREA = new Limit("sentence for an area", 40, Unit.WORDS);
    public static final Limit PROOF = new Limit("text of a proof", 32, Unit.WORDS);
    public static final Limit PROOF_TITLE = new Limit("title of a proof", 60, Unit.CHARACTERS);
    public static final Limit PROOF_SOURCE = new Limit("source of a proof", 200, Unit.CHARACTERS);
    /// Summaries: 60 words.
    public static final Limit SUMMARY = new Limit("summary", 60, Unit.WORDS);
    /// Texts that are easy to read: 60 words.
    public static final Limit EASY = new Limit("easy text", 60, Unit.WORDS);
    /// The most words of a sentence that is easy to read.
    public static final int EASY_SENTENCE = 15;
    /// Blocks of stories: 40 words.
    public static final Limit BLOCK = new Limit("block of a story", 40, Unit.WORDS);
    /// Figures: 12 characters.
    public static final Limit FIGURE = new Limit("figure", 12, Unit.CHARACTERS);
    /// Numbers of stands: 8 characters.
    public static final Limit NUMBER = new Limit("number", 8, Unit.CHARACTERS);
    /// Titles of offers and wishes: 48 characters.
    public static final Limit EXCHANGE = new Limit("title of an offer or wish", 48, Unit.CHARACTERS);
    /// Captions under the figure of a story: 80 characters.
    public static final Limit CAPTION = new Limit("caption", 80, Unit.CHARACTERS);
    /// Labels and short names: 120 characters.
    public static final Limit LABEL = new Limit("label", 120, Unit.CHARACTERS);
    /// Sources of figures: 80 characters.
    public static final Limit SOURCE = new Limit("source of a figure", 80, Unit.CHARACTERS);
    /// Titles: 250 characters.
    public static final Limit TITLE = new Limit("text", 250, Unit.CHARACTERS);
    /// Web addresses: 2,000 characters.
    public static final Limit ADDRESS = new Limit("address", 2_000, Unit.CHARACTERS);
    /// The most bytes in a QR code that phones still read easily, as package `guide` measures it.
    public static final int EASY_CODE_BYTES = 319;

    /// The units that are counted.
    public enum Unit {
        CHARACTERS, WORDS;

        /// Returns the word for messages.
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Returns the most that fits, such as `26 words`.
    public String inWords() {
        return most + " " + unit.key();
    }

    /// Returns how long a text is in the unit.
    public int length(String text) {
        return switch (unit) {
            case CHARACTERS -> text.codePointCount(0, text.length());
            case WORDS -> words(text);
        };
    }

    /// Returns the number of words between spaces.
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
