package eu.smartregions.kiosk.studio.document;

import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.json.JsonText;
import eu.smartregions.kiosk.bundle.read.Translations;
import eu.smartregions.kiosk.content.Identifiers;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is known of an exhibition before anything is written about it.
///
/// @param name    in English
/// @param first   its first day
/// @param last    its last day
/// @param city    in English
/// @param country two letters as in NUTS codes
public record NewExhibition(String name, LocalDate first, LocalDate last, String city, String country) {

    /// Returns its identifier, made of its name.
    public String id() {
        String id = NewRegion.plain(name);
        return Identifiers.valid(id) ? id : "exhibition";
    }

    /// Writes a first file into a folder, which is made.
    ///
    /// @param areas the fields that it begins with
    /// @throws IOException if there is such a file already or it cannot be written
    public void write(Path folder, List<PriorityArea> areas) throws IOException {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("name", Map.of("en", name));
        event.put("first", first.toString());
        event.put("last", last.toString());
        Map<String, Object> venue = new LinkedHashMap<>();
        venue.put("city", Map.of("en", city));
        venue.put("country", country);
        event.put("venue", venue);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("format", 1);
        fields.put("kind", "exhibition");
        fields.put("id", id());
        fields.put("event", event);
        fields.put("areas", areas.stream().map(NewExhibition::area).toList());
        Path file = folder.resolve(BundleLayout.EXHIBITION);
        Files.createDirectories(file.getParent());
        Files.writeString(file, JsonText.of(fields), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE);
    }

    private static Map<String, Object> area(PriorityArea area) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", area.id().value());
        fields.put("name", text(area.name()));
        fields.put("sentence", text(area.sentence()));
        fields.put("look", area.look().key());
        if (!area.themes().isEmpty()) {
            fields.put("themes", area.themes().stream().map(theme -> {
                Map<String, Object> made = new LinkedHashMap<>();
                made.put("id", theme.id().value());
                made.put("name", text(theme.name()));
                return made;
            }).toList());
        }
        return fields;
    }

    private static Map<String, Object> text(LocalizedText text) {
        Map<String, Object> wordings = new LinkedHashMap<>();
        wordings.put(Language.EN.code(), text.text(Language.EN));
        text.wordings().forEach((language, wording) -> wordings.put(language.code(), wording));
        if (!text.machine().isEmpty()) {
            wordings.put(Translations.MACHINE, text.machine().stream().sorted().map(Language::code).toList());
        }
        return wordings;
    }
}
