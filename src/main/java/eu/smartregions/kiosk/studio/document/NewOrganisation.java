package eu.smartregions.kiosk.studio.document;

import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.json.JsonText;
import eu.smartregions.kiosk.content.Identifiers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/// What is known of an organisation before anything is written about it.
///
/// @param name in English
/// @param role as files name it
public record NewOrganisation(String name, String role) {

    /// Returns its identifier, made of its name.
    public String id() {
        String id = NewRegion.plain(name);
        return Identifiers.valid(id) ? id : "organisation";
    }

    /// Writes a first file into a folder, which is made.
    ///
    /// @throws IOException if there is such a file already or it cannot be written
    public void write(Path folder) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("format", 1);
        fields.put("kind", "organisation");
        fields.put("id", id());
        fields.put("name", Map.of("en", name));
        fields.put("role", role);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(BundleLayout.ORGANISATION_FILE), JsonText.of(fields), StandardCharsets.UTF_8,
                StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
}
