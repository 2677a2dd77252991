package eu.smartregions.kiosk.guide.take;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Lines of text for a phone, by QR code: as many as fit in [TakeAway#MOST_BYTES], none of them cut, and the event
/// last.
public final class Handout {

    private Handout() {
    }

    /// Returns a heading, the lines that fit in their order, and the event.
    ///
    /// @param heading left out if it is too long by itself
    public static String of(String heading, List<String> lines, Exhibition exhibition, Language language) {
        String met = TakeAway.met(exhibition, language);
        StringBuilder text = new StringBuilder();
        add(text, heading, met);
        lines.forEach(line -> add(text, "- " + line, met));
        return text.append(met).toString();
    }

    private static void add(StringBuilder text, String line, String met) {
        if ((text + line + "\n" + met).getBytes(StandardCharsets.UTF_8).length <= TakeAway.MOST_BYTES) {
            text.append(line).append('\n');
        }
    }
}
