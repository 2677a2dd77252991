package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.outside.Candidate;
import eu.smartregions.kiosk.outside.Seen;
import java.util.LinkedHashMap;
import java.util.Map;

/// How quick the pages are, seen from outside: a finger by XTEST, an eye by XDamage, on a screen of 1920 x 1080;
/// the kiosk's image, and beside it what others might build instead on the same content, as a web page in Chromium and
/// in Qt Quick. What is not installed is left out and named.
public final class PagesBench {

    private PagesBench() {
    }

    /// Measures and prints; takes about six minutes.
    public static void main(String[] words) throws Exception {
        Map<String, Seen> seen = new LinkedHashMap<>();
        try (Stage stage = Stage.open(1080)) {
            for (Candidate candidate : stage.candidates()) {
                seen.put(candidate.name(), Stage.sitting().watch(candidate, stage.display()));
            }
        }
        new PageRows(seen).tell();
        System.exit(0);
    }
}
