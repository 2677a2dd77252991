package eu.smartregions.kiosk.bundle.file;

import eu.smartregions.kiosk.bundle.json.SourceText.Finding;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The one rule for the names of files in bundles: they mean the same file on every system, inside the bundle.
public final class EntryName {
    static final int DEEPEST = 6;
    private static final int LONGEST = 160;
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");
    private static final String FORBIDDEN = "<>:\"|?*";
    private static final Set<String> LEFT_BY_SYSTEMS = Set.of("thumbs.db", "desktop.ini", "__macosx", "$recycle.bin",
            "system volume information");
    /// Device names of Windows, also before any ending. Source: Microsoft, "Naming Files, Paths, and Namespaces".
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com0", "com1", "com2", "com3",
            "com4",
            "com5", "com6", "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
            "lpt8",
            "lpt9", "com\u00B9", "com\u00B2", "com\u00B3", "lpt\u00B9", "lpt\u00B2", "lpt\u00B3", "conin$", "conout$");

    private EntryName() {
    }

    /// Returns the problem of the name of a file, given with `/` between folders, or empty if it has none.
    static Optional<Finding> fault(String name) {
        boolean plain = plain(name);
        if (!plain && name.codePoints().anyMatch(EntryName::unseen)) {
            return wrong("name-character", "This name holds a control character or one that cannot be seen.",
                    "Rename the file with letters, digits and hyphens.");
        }
        if (name.contains("\\")) {
            return wrong("name-backslash", "This name holds a backslash, which systems read differently.",
                    "Make the zip again with the system's own function.");
        }
        if (name.startsWith("/") || !plain && DRIVE.matcher(name).matches()) {
            return wrong("name-outside", "This name is an absolute place and leads out of the bundle.",
                    "Make the zip again from inside the bundle's folder.");
        }
        if ((plain ? name.length() : name.getBytes(StandardCharsets.UTF_8).length) > LONGEST) {
            return wrong("name-too-long", "This name has more than " + LONGEST + " bytes.", "Shorten it.");
        }
        String[] parts = name.split("/", -1);
        for (String part : parts) {
            Optional<Finding> fault = partFault(part);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return parts.length > DEEPEST
                ? wrong("folder-too-deep", "This lies deeper than " + DEEPEST + " levels.", "Move it up.")
                : Optional.empty();
    }

    private static Optional<Finding> partFault(String part) {
        if (part.isEmpty() || part.equals(".") || part.equals("..")) {
            return wrong("name-outside", "This name holds an empty part, \".\" or \"..\", which can lead out of the "
                    + "bundle.",
                    "Make the zip again from inside the bundle's folder.");
        }
        if (part.endsWith(".") || part.endsWith(" ")) {
            return wrong("name-ending", "A name ends with a dot or a space, which Windows drops.",
                    "Rename it without.");
        }
        if (!plain(part) && part.chars().anyMatch(c -> FORBIDDEN.indexOf(c) >= 0)) {
            return wrong("name-character", "This name holds one of the characters " + FORBIDDEN
                    + ", which not every system allows.", "Rename the file with letters, digits and hyphens.");
        }
        int ending = part.indexOf('.');
        if (DEVICES.contains((ending < 0 ? part : part.substring(0, ending)).strip().toLowerCase(Locale.ROOT))) {
            return wrong("name-reserved", "This name is that of a device on Windows.", "Rename the file.");
        }
        return Optional.empty();
    }

    private static Optional<Finding> wrong(String rule, String message, String fix) {
        return Optional.of(new Finding(rule, message, fix));
    }

    /// Returns a form that is the same for any two names that some system takes for one: capital and small letters, and
    /// accents written as one character or two.
    static String folded(String name) {
        return plain(name)
                ? name
                : Normalizer.normalize(Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    /// Whether a name has only small letters without accents, digits, hyphens, dots and slashes, as nearly all have.
    /// The full check of other names would be felt at every start of the kiosk if all names went through it.
    private static boolean plain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '-' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    /// Whether a file or folder is one that systems leave behind unasked: `.DS_Store`, `__MACOSX`, `Thumbs.db`.
    public static boolean leftBySystem(String name) {
        for (String part : name.split("/")) {
            if (part.startsWith(".") && !part.equals(".") && !part.equals("..")
                    || LEFT_BY_SYSTEMS.contains(part.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /// Returns a name for printing: invisible characters as their numbers, cut at a length of 160 characters.
    public static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().limit(LONGEST).forEach(c -> {
            if (unseen(c)) {
                shown.append("\\u%04X".formatted(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean unseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        };
    }
}
