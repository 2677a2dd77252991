package eu.smartregions.kiosk.app.check;

import eu.smartregions.kiosk.app.check.CheckLine.Verdict;
import eu.smartregions.kiosk.bundle.json.JsonText;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What an opening check found: the sheet that is printed, or kept with the papers of the event.
///
/// @param kiosk   its name, empty where it has none
/// @param version of the program
/// @param when    the check ended
public record Readiness(String kiosk, String version, ZonedDateTime when, List<CheckLine> lines) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
    private static final int ITEM_WIDTH = 18;

    public Readiness {
        lines = List.copyOf(lines);
    }

    /// Whether visitors can come: nothing is bad.
    public boolean ready() {
        return lines.stream().noneMatch(line -> line.verdict() == Verdict.BAD);
    }

    /// Returns the sheet as text, a line an item, with a place to sign.
    public String text() {
        StringBuilder sheet = new StringBuilder("Readiness of the kiosk" + (kiosk.isEmpty() ? "" : " " + kiosk) + "\n"
                + DAY.format(when) + " (" + when.getZone() + "), version " + version + "\n\n");
        for (CheckLine line : lines) {
            sheet.append(("%-6s  %-" + ITEM_WIDTH + "s  ").formatted(line.verdict().word(), line.item()))
                    .append(line.said()).append('\n');
        }
        long bad = lines.stream().filter(line -> line.verdict() == Verdict.BAD).count();
        return sheet.append('\n').append(ready()
                ? "Ready for visitors.\n"
                : "Not ready: " + (bad == 1 ? "one thing" : bad + " things") + " to mend.\n")
                .append("\nChecked by: ______________________\n").toString();
    }

    /// Returns the same as JSON.
    public String json() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ready", ready());
        fields.put("kiosk", kiosk);
        fields.put("version", version);
        fields.put("when", when.toInstant().truncatedTo(ChronoUnit.SECONDS).toString());
        fields.put("items", lines.stream().map(line -> {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("item", line.item());
            item.put("result", line.verdict().word());
            item.put("said", line.said());
            return item;
        }).toList());
        return JsonText.of(fields);
    }
}
