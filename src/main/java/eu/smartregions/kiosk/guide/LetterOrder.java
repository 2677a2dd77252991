package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The letters of a language in their order, also as rules for a [java.text.RuleBasedCollator].
///
/// Source: Unicode CLDR, collation data: the order of the root and the changes of each language to it. The order of the
/// Java runtime is an older one: it lacks Romanian ș and ț and all Maltese letters, and ignores blanks and hyphens.
final class LetterOrder {
    /// Marks over, through and under letters, in the order of words that are otherwise the same.
    private static final List<String> MARKS = letters("\u0301 \u0300 \u0306 \u0302 \u030c \u030a \u0308 \u030b \u0303 "
            + "\u0307 \u0338 \u0327 \u0328 \u0304 \u0326 \u0323 \u0331");
    /// A blank comes before all else, so that shorter words come first; then hyphens and so on.
    private static final String BEFORE_LETTERS = "<' ','\u00a0','\u202f'"
            + each("<", letters("_ - \u2010 – — , ; : ! ? . · ' ‘ ’ \" “ ” « » ( ) [ ] @ * / & # % + 0 1 2 3 4 5 6 7 "
                    + "8 9"));
    private static final List<String> LATIN = letters("a b c d e f g h i j k l m n o p q r s t u v w x y z");
    private static final List<String> GREEK = letters("α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ τ υ φ χ ψ ω");
    private static final List<String> CYRILLIC = letters(
            "а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я");
    /// Letters of other languages that are sorted as a plain one with a stroke, or as two, unless they are letters of
    /// the language itself. Icelandic ð and þ, which CLDR puts behind d and z except in Danish and Swedish, are with d
    /// and th.
    private static final List<String> FOREIGN = letters(
            "đ d\u0335 ð d\u0335\u0335 ħ h\u0335 ł l\u0338 ø o\u0338 ŧ t\u0335 æ ae œ oe ß ss þ th");

    private LetterOrder() {
    }

    /// Returns the letters that head a language's lists, in its order; small. Its own alphabet comes first.
    static List<String> of(Language language) {
        List<String> letters = new ArrayList<>(LATIN);
        sets(own(language)).forEach(set -> {
            List<String> after = set.subList(1, set.size());
            letters.removeAll(after);
            letters.addAll(letters.indexOf(set.getFirst()) + 1, after);
        });
        sets(variants(language)).forEach(set -> letters.removeAll(set.subList(1, set.size())));
        return (switch (language) {
            case EL -> Stream.of(GREEK, letters, CYRILLIC);
            case BG -> Stream.of(CYRILLIC, letters, GREEK);
            case HR -> Stream.of(letters, CYRILLIC, GREEK);
            case CS, DA, DE, EN, ES, ET, FI, FR, GA, HU, IT, LT, LV, MT, NL, PL, PT, RO, SK, SL, SV ->
                Stream.of(letters, GREEK, CYRILLIC);
        }).flatMap(List::stream).toList();
    }

    /// Returns the order of a language for [java.text.RuleBasedCollator]; complete, without the runtime's own rules.
    static String rules(Language language) {
        List<String> letters = of(language);
        String variants = variants(language);
        StringBuilder rules = new StringBuilder("='\u00ad'").append(each(";", MARKS)).append(BEFORE_LETTERS);
        letters.forEach(letter -> rules.append('<').append(String.join(",", cases(letter, language))));
        for (int i = 0; i < FOREIGN.size(); i += 2) {
            String letter = FOREIGN.get(i);
            String plain = FOREIGN.get(i + 1);
            if (!letters.contains(letter) && !variants.contains(letter)) {
                String capital = letter.equals("ß") ? "ẞ" : titled(letter);
                rules.append('&').append(plain).append(';').append(letter)
                        .append('&').append(titled(plain)).append(';').append(capital);
            }
        }
        sets(variants).forEach(set -> {
            rules.append('&').append(cases(set.getFirst(), language).getLast());
            set.stream().skip(1).forEach(letter -> rules.append(';').append(String.join(",", cases(letter, language))));
        });
        return rules.append("&σ,ς").append(pairs(language)).toString();
    }

    /// Returns the letters that a language has besides A to Z, each row after the letter that it begins with.
    private static String own(Language language) {
        return switch (language) {
            case CS -> "c č/h ch/r ř/s š/z ž";
            case DA -> "z æ ø å";
            case ES -> "n ñ";
            case ET -> "s š z ž/w õ ä ö ü";
            case FI, SV -> "z å ä ö";
            case HR -> "c č ć/d dž đ/l lj/n nj/s š/z ž";
            case HU -> "c cs/d dz dzs/g gy/l ly/n ny/o ö/s sz/t ty/u ü/z zs";
            case LT -> "c č/s š/z ž";
            case LV -> "a ā/c č/e ē/g ģ/i y ī/k ķ/l ļ/n ņ/o ō/r ŗ/s š/u ū/z ž";
            case MT -> "b ċ/f ġ/g għ/h ħ/y ż";
            case PL -> "a ą/c ć/e ę/l ł/n ń/o ó/s ś/z ź ż";
            case RO -> "a ă â/i î/s ș/t ț";
            case SK -> "a ä/c č/h ch/o ô/r ř/s š/z ž";
            case SL -> "c č ć/d đ/s š/z ž";
            case BG, DE, EL, EN, FR, GA, IT, NL, PT -> "";
        };
    }

    /// Returns the letters that a language sorts as another one, behind it where words are otherwise the same.
    private static String variants(Language language) {
        return switch (language) {
            case DA -> "d đ ð/y ü ű/æ ä/ø ö ő";
            case FI -> "d đ/y ü/ä æ/ö ø";
            case HU -> "ö ő/ü ű";
            case LT -> "a ą/e ę ė/i į y/u ų ū";
            case RO -> "ș ş/ț ţ";
            case SV -> "d đ ð/y ü ű/ä æ ę/ö ø ő œ ô";
            case BG, CS, DE, EL, EN, ES, ET, FR, GA, HR, IT, LV, MT, NL, PL, PT, SK, SL -> "";
        };
    }

    /// Danish aa is an older å; a doubled Hungarian digraph is written short: ssz is sz and sz.
    private static String pairs(Language language) {
        return switch (language) {
            case DA -> "&å,AA,Aa,aa";
            case HU -> Stream.of("cs", "dz", "dzs", "gy", "ly", "ny", "sz", "ty", "zs")
                    .map(pair -> "&" + pair + pair + "," + pair.charAt(0) + pair).collect(Collectors.joining());
            default -> "";
        };
    }

    /// Returns a letter in small and capital, as far as they differ; the first comes first where words are otherwise
    /// the same.
    private static List<String> cases(String letter, Language language) {
        String capital = letter.toUpperCase(Locale.ROOT);
        List<String> cases = Stream.of(letter, letter.charAt(0) + capital.substring(1), titled(letter), capital)
                .distinct().toList();
        return language == Language.DA || language == Language.MT ? cases.reversed() : cases;
    }

    /// Returns a letter as it begins a name: `Ch`.
    static String titled(String letter) {
        return letter.substring(0, 1).toUpperCase(Locale.ROOT) + letter.substring(1);
    }

    private static List<List<String>> sets(String slashBetween) {
        return Stream.of(slashBetween.split("/")).filter(set -> !set.isEmpty()).map(LetterOrder::letters).toList();
    }

    private static List<String> letters(String blankBetween) {
        return List.of(blankBetween.split(" "));
    }

    private static String each(String relation, List<String> signs) {
        return signs.stream().map(sign -> relation + "'" + sign + "'").collect(Collectors.joining());
    }
}
