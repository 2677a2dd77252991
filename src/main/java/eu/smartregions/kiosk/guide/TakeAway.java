package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Language;
import eu.smartregions.kiosk.content.Priority;
import eu.smartregions.kiosk.content.Region;
import java.nio.charset.StandardCharsets;

/// What a phone takes away by QR code: the content itself as short text, so that it needs no network and no address.
public final class TakeAway {
    /// What keeps a code of error correction level M at version 10 (57 modules), which phones read at arm's length.
    ///
    /// Source: ISO/IEC 18004, table 7: version 10-M holds 213 bytes.
    public static final int MOST_BYTES = 213;

    private TakeAway() {
    }

    /// A region in a few lines: its name and country, what it works on, and where it was met. Priorities that would not fit any
    /// more are left out, never cut.
    public static String region(Region region, Exhibition exhibition, Language language) {
        StringBuilder text = new StringBuilder(region.name().text(language))
                .append(" (").append(region.country().name(language))
                .append(region.territory().nuts().map(", NUTS "::concat).orElse("")).append(')');
        String met = "\n" + exhibition.event().name().text(language) + " " + exhibition.event().first().getYear();
        for (Priority priority : region.specialisation().priorities()) {
            String line = "\n- " + priority.label().text(language);
            if (bytes(text + line + met) <= MOST_BYTES) {
                text.append(line);
            }
        }
        return text.append(met).toString();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
