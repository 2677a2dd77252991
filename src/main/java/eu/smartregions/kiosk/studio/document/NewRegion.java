package eu.smartregions.kiosk.studio.document;

import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.json.JsonText;
import eu.smartregions.kiosk.content.Identifiers;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// What is known of a region before anything is written about it.
///
/// @param id      its identifier
/// @param country two letters as in NUTS codes
/// @param names   its name by language, English first
/// @param nuts    its code; empty where it is not known
/// @param seat    the town of its government; empty where it is not known
public record NewRegion(String id, String country, Map<Language, String> names, String nuts, String seat) {

    /// Returns what an exhibition knows of a region.
    public static NewRegion of(Region region) {
        Map<Language, String> names = new LinkedHashMap<>();
        names.put(Language.EN, region.name().text(Language.EN));
        names.putAll(region.name().wordings());
        return new NewRegion(region.id().value(), region.country().code(), names,
                region.territory().nuts().orElse(""), region.territory().seat().orElse(""));
    }

    /// Returns a region of which only name and country are known.
    public static NewRegion named(String name, String country) {
        return new NewRegion(id(name, country), country, Map.of(Language.EN, name), "", "");
    }

    private static String id(String name, String country) {
        String id = country.toLowerCase(Locale.ROOT) + "-" + plain(name);
        return Identifiers.valid(id) ? id : country.toLowerCase(Locale.ROOT) + "-region";
    }

    /// Returns a name in small letters of English, with hyphens between words.
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /// Writes a first file into a folder, which is made.
    ///
    /// @throws IOException if there is such a file already or it cannot be written
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(BundleLayout.REGION_FILE), text(), StandardCharsets.UTF_8,
                StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private String text() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("format", 1);
        fields.put("kind", "region");
        fields.put("id", id);
        Map<String, Object> named = new LinkedHashMap<>();
        names.forEach((language, name) -> named.put(language.code(), name));
        fields.put("name", named);
        fields.put("country", country);
        if (!nuts.isEmpty()) {
            fields.put("nuts", Map.of("code", nuts));
        }
        if (!seat.isEmpty()) {
            fields.put("seat", seat);
        }
        return JsonText.of(fields);
    }
}
