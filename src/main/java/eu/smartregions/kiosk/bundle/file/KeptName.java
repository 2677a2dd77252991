package eu.smartregions.kiosk.bundle.file;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Collectors;

/// The names under which files are kept once they are installed: with ASCII letters only, so that installed content is
/// found in every locale and on every disk. Texts go on naming pictures as their author does.
public final class KeptName {
    private KeptName() {
    }

    /// Returns the name under which a file is kept, given with `/` between folders: itself in nearly all cases; a part
    /// of it with other letters becomes a digest of that part, in whichever form its accents are written.
    public static String of(String name) {
        return ascii(name)
                ? name
                : Arrays.stream(name.split("/", -1)).map(KeptName::part).collect(Collectors.joining("/"));
    }

    private static String part(String part) {
        if (ascii(part)) {
            return part;
        }
        String ending = part.substring(Math.max(0, part.lastIndexOf('.')));
        String composed = Normalizer.normalize(part, Normalizer.Form.NFC);
        return "kept-" + Digests.fingerprint(composed.getBytes(StandardCharsets.UTF_8))
                + (ending.startsWith(".") && ascii(ending) ? ending : "");
    }

    private static boolean ascii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
