package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Warns the organiser of exhibitors whose names visitors could not tell apart, by mistake or on purpose: two names are
/// alike if their skeletons are, in which every letter is replaced by the Latin letter it looks like.
///
/// Source: Unicode Technical Standard 39, 4 (Confusable Detection); of its table the letters of the Union's three
/// scripts, and the digits.
final class ConfusableNames {
    private static final String LOOKING = "АВЕЅІЈКМНОРСТХУаеѕіјорсухԁһԛԝ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαιονρυ" + "01";
    private static final String LATIN = "ABESIJKMHOPCTXYaesijopcyxdhqw" + "ABEZHIKMNOPTYXaiovpu" + "Ol";
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private final Map<String, String> whose = new HashMap<>();

    /// Returns the skeletons of an exhibitor's names, each with one name that has it.
    static Map<String, String> looks(LocalizedText name) {
        Map<String, String> looks = new LinkedHashMap<>();
        for (String wording : name.wordings().values()) {
            if (!wording.equals(Texts.UNREAD)) {
                looks.putIfAbsent(skeleton(wording), wording);
            }
        }
        return looks;
    }

    /// Takes the names of one exhibitor.
    ///
    /// @param at    the place of the names, for a warning if one is like a name taken before
    /// @param looks their [skeletons][#looks]
    /// @param id    the exhibitor's identifier
    void take(JsonValue at, Map<String, String> looks, String id) {
        Set<String> told = new HashSet<>();
        looks.forEach((look, wording) -> {
            String other = whose.putIfAbsent(look, id);
            if (other != null && !other.equals(id) && told.add(other)) {
                at.doubtful("like-name", "The name \"" + wording + "\" looks like one of \"" + other + "\".",
                        "Give one of the two another name, or remove one of them.");
            }
        });
    }

    /// Returns the skeleton of a name: equal for names that look alike.
    static String skeleton(String name) {
        StringBuilder letters = new StringBuilder();
        normal(name).codePoints().forEach(point -> {
            int at = LOOKING.indexOf(point);
            letters.appendCodePoint(at < 0 ? point : LATIN.charAt(at));
        });
        return letters.toString().replace("I", "l").replace("|", "l").replace("m", "rn").toLowerCase(Locale.ROOT)
                .strip();
    }

    /// Returns the name in its compatibility decomposition, with single spaces. Most names are in it already, and the
    /// tables of Unicode take their time to load.
    private static String normal(String name) {
        boolean plain = name.chars().allMatch(c -> c < 0x80) && !name.contains("  ");
        return plain ? name : SPACES.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll(" ");
    }
}
