package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Priority;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Writes content as short text for a phone, by QR code, so that it needs no network and no address.
public final class TakeAway {
    /// The most bytes in a code of error correction level M at version 10 (57 modules), which phones read at arm's
    /// length.
    ///
    /// Source: ISO/IEC 18004, table 7: version 10-M holds 213 bytes.
    public static final int MOST_BYTES = 213;

    private TakeAway() {
    }

    /// Returns a region in a few lines: its name and country, its priorities, and the event. Priorities that do not fit
    /// any more are left out, never cut.
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

    /// Returns the saved things, a line each under the event's name, in as few texts as possible, each short enough for
    /// one code. A line too long for a code of its own is cut between words.
    ///
    /// @param lines the names of the saved things; at least one
    public static List<String> list(List<String> lines, Exhibition exhibition, Language language) {
        String met = exhibition.event().name().text(language) + " " + exhibition.event().first().getYear();
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder(met);
        for (String line : lines) {
            String added = "\n- " + fitting(line, MOST_BYTES - bytes(met) - 3);
            if (bytes(text + added) > MOST_BYTES) {
                texts.add(text.toString());
                text = new StringBuilder(met);
            }
            text.append(added);
        }
        texts.add(text.toString());
        return texts;
    }

    /// Returns the longest beginning of a text, in whole words where it has any, that takes at most so many bytes.
    static String fitting(String text, int mostBytes) {
        String fitting = text.strip();
        while (bytes(fitting) > mostBytes) {
            int word = fitting.lastIndexOf(' ');
            fitting = word > 0
                    ? fitting.substring(0, word).strip()
                    : fitting.substring(0, fitting.offsetByCodePoints(fitting.length(), -1));
        }
        return fitting;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
