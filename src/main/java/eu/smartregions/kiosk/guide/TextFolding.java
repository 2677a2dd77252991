package eu.smartregions.kiosk.guide;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Brings words into the form in which they are compared: without case, accents and marks, and with Greek and Cyrillic
/// readable in Latin letters.
///
/// Sources: Unicode Standard Annex 15 (compatibility decomposition); ELOT 743 for Greek; the Bulgarian Transliteration
/// Act of 2009 for Cyrillic, which BGN follows.
final class TextFolding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’ʼ](?=\\p{L})");
    private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{IsGreek}\\p{IsCyrillic}]");
    /// Letters that no decomposition makes plain.
    private static final Map<Character, String> PLAIN = Map.ofEntries(Map.entry('ł', "l"), Map.entry('ø', "o"),
            Map.entry('đ', "d"), Map.entry('ð', "d"), Map.entry('þ', "th"), Map.entry('ß', "ss"), Map.entry('æ', "ae"),
            Map.entry('œ', "oe"), Map.entry('ħ', "h"), Map.entry('ı', "i"), Map.entry('ŋ', "n"), Map.entry('ŧ', "t"),
            Map.entry('ĸ', "k"), Map.entry('ς', "σ"));
    /// Letters with marks, as languages spell them out where the marks are not available.
    private static final Map<Character, String> SPELT_OUT = Map.of('ä', "ae", 'ö', "oe", 'ü', "ue", 'ø', "oe", 'å',
            "aa");
    private static final Map<Character, String> LATIN = Map.ofEntries(
            Map.entry('α', "a"), Map.entry('β', "v"), Map.entry('γ', "g"), Map.entry('δ', "d"), Map.entry('ε', "e"),
            Map.entry('ζ', "z"), Map.entry('η', "i"), Map.entry('θ', "th"), Map.entry('ι', "i"), Map.entry('κ', "k"),
            Map.entry('λ', "l"), Map.entry('μ', "m"), Map.entry('ν', "n"), Map.entry('ξ', "x"), Map.entry('ο', "o"),
            Map.entry('π', "p"), Map.entry('ρ', "r"), Map.entry('σ', "s"), Map.entry('τ', "t"), Map.entry('υ', "y"),
            Map.entry('φ', "f"), Map.entry('χ', "ch"), Map.entry('ψ', "ps"), Map.entry('ω', "o"),
            Map.entry('а', "a"), Map.entry('б', "b"), Map.entry('в', "v"), Map.entry('г', "g"), Map.entry('д', "d"),
            Map.entry('е', "e"), Map.entry('ж', "zh"), Map.entry('з', "z"), Map.entry('и', "i"), Map.entry('к', "k"),
            Map.entry('л', "l"), Map.entry('м', "m"), Map.entry('н', "n"), Map.entry('о', "o"), Map.entry('п', "p"),
            Map.entry('р', "r"), Map.entry('с', "s"), Map.entry('т', "t"), Map.entry('у', "u"), Map.entry('ф', "f"),
            Map.entry('х', "h"), Map.entry('ц', "ts"), Map.entry('ч', "ch"), Map.entry('ш', "sh"),
            Map.entry('щ', "sht"),
            Map.entry('ъ', "a"), Map.entry('ь', "y"), Map.entry('ю', "yu"), Map.entry('я', "ya"));
    /// Pairs of letters that are read together.
    private static final Map<String, String> TOGETHER = Map.of("ου", "ou", "γγ", "ng", "γκ", "gk", "γξ", "nx", "γχ",
            "nch", "ия", "ia");
    /// Upsilon after one of these is a consonant: f before voiceless letters and at the end of a word, v elsewhere.
    private static final Pattern UPSILON_AS_F = Pattern.compile("(?<=[αεη])υ(?=[θκξπσςτφχψ]|$)");
    private static final Pattern UPSILON_AS_V = Pattern.compile("(?<=[αεη])υ");
    private static final Pattern FIRST_MI_PI = Pattern.compile("^μπ");
    /// A dotted upsilon or iota makes no pair with the letter before it.
    private static final Map<Character, String> APART = Map.of('ϋ', "y", 'ΰ', "y", 'ϊ', "i", 'ΐ', "i");

    private TextFolding() {
    }

    /// Returns a text in the form in which it is compared: lower-case letters without marks, one blank between words,
    /// none at the ends. Cyrillic й becomes и, so that it is compared as typed on any keyboard.
    static String plain(String text) {
        return BETWEEN_WORDS.matcher(letters(text)).replaceAll(" ").strip();
    }

    /// Returns the words of a text, each in every spelling that somebody may type: plain, with its marks spelt out
    /// (`ue` for ü), joined over an apostrophe, and in Latin letters.
    static Set<String> spellings(String text) {
        Set<String> spellings = new LinkedHashSet<>(List.of(plain(text).split(" ")));
        String joined = APOSTROPHE.matcher(text).replaceAll("");
        if (!joined.equals(text)) {
            spellings.addAll(List.of(plain(joined).split(" ")));
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (composed.chars().anyMatch(letter -> SPELT_OUT.containsKey((char) letter))) {
            spellings.addAll(List.of(plain(replaced(composed, SPELT_OUT)).split(" ")));
        }
        if (composed.chars().anyMatch(letter -> APART.containsKey((char) letter))) {
            List.of(plain(replaced(composed, APART)).split(" ")).forEach(word -> spellings.add(read(word)));
        }
        for (String word : List.copyOf(spellings)) {
            if (foreign(word)) {
                spellings.add(read(word));
            }
        }
        spellings.remove("");
        return spellings;
    }

    /// Returns a typed word in every spelling that it may stand for: itself, and letter by letter in Latin.
    static List<String> typed(String plainWord) {
        return foreign(plainWord) ? List.of(plainWord, replaced(plainWord, LATIN)) : List.of(plainWord);
    }

    /// Returns a word as it is read, in Latin letters.
    private static String read(String word) {
        String read = UPSILON_AS_F.matcher(FIRST_MI_PI.matcher(word).replaceFirst("b")).replaceAll("f");
        read = UPSILON_AS_V.matcher(read).replaceAll("v");
        for (Map.Entry<String, String> pair : TOGETHER.entrySet()) {
            read = read.replace(pair.getKey(), pair.getValue());
        }
        return replaced(read, LATIN);
    }

    private static boolean foreign(String text) {
        return OTHER_SCRIPT.matcher(text).find();
    }

    private static String letters(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
        return replaced(MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD)).replaceAll(""), PLAIN);
    }

    private static String replaced(String text, Map<Character, String> letters) {
        StringBuilder replaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            String other = letters.get(letter);
            if (other == null) {
                replaced.append(letter);
            } else {
                replaced.append(other);
            }
        }
        return replaced.toString();
    }
}
