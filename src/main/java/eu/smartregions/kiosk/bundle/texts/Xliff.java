package eu.smartregions.kiosk.bundle.texts;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of XLIFF that writer and reader share.
///
/// Source: OASIS, XLIFF Version 2.1, 13 February 2018.
final class Xliff {
    /// The namespace of versions 2.0 and 2.1.
    static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";
    static final String VERSION = "2.1";
    /// The sub-state of what a machine translated.
    static final String BY_MACHINE = "kiosk:machine";
    /// The sub-state of what was translated from another source.
    static final String OUTDATED = "kiosk:outdated";
    /// The category of the note with the marks of a unit.
    static final String MARKS = "marks";

    private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9/-]");
    private static final Pattern ESCAPED = Pattern.compile("_([0-9a-f]{1,6})_");
    private static final int HEX = 16;

    private Xliff() {
    }

    /// Returns the identifier of a unit, which must be an NMTOKEN (XML 1.0, 2.3).
    static String id(String pointer) {
        return UNFIT.matcher(pointer.substring(1))
                .replaceAll(unfit -> "_" + Integer.toHexString(unfit.group().codePointAt(0)) + "_").replace('/', '.');
    }

    /// Returns the JSON pointer that a unit's identifier stands for.
    static String pointer(String id) {
        return "/" + ESCAPED.matcher(id.replace('.', '/')).replaceAll(Xliff::letter);
    }

    private static String letter(MatchResult escaped) {
        int point = Integer.parseInt(escaped.group(1), HEX);
        return Character.isValidCodePoint(point)
                ? Matcher.quoteReplacement(Character.toString(point))
                : "?";
    }
}
