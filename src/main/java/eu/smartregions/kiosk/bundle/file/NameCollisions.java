package eu.smartregions.kiosk.bundle.file;

import eu.smartregions.kiosk.bundle.json.SourceText.Finding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Finds names in one bundle that some system takes for the same.
public final class NameCollisions {
    private final Map<String, String> seen = new HashMap<>();
    private final Map<String, String> folders = new HashMap<>();

    /// Returns the problem of the next name, by itself or beside those before, or empty if it has none.
    ///
    /// @param folder whether it is a folder's name
    public Optional<Finding> fault(String name, boolean folder) {
        return EntryName.fault(name).or(() -> doubled(name, folder));
    }

    private Optional<Finding> doubled(String name, boolean folder) {
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            Optional<Finding> fault = asFolder(name.substring(0, slash));
            if (fault.isPresent()) {
                return fault;
            }
        }
        if (folder) {
            return asFolder(name);
        }
        String folded = EntryName.folded(name);
        String other = folders.containsKey(folded) ? folders.get(folded) : seen.put(folded, name);
        return other == null ? Optional.empty() : Optional.of(clash(name, other));
    }

    private Optional<Finding> asFolder(String name) {
        String folded = EntryName.folded(name);
        String other = seen.containsKey(folded) ? seen.get(folded) : folders.putIfAbsent(folded, name);
        return other == null || other.equals(name) && !seen.containsKey(folded)
                ? Optional.empty()
                : Optional.of(new Finding("name-clash", "The folder \"" + EntryName.shown(name) + "\" and \""
                        + EntryName.shown(other) + "\" are the same for some systems.", "Rename one of the two."));
    }

    private static Finding clash(String name, String other) {
        return name.equals(other)
                ? new Finding("name-twice", "Two entries have this name.", "Keep one of the two.")
                : new Finding("name-clash",
                        "Some systems take this name and \"" + EntryName.shown(other) + "\" for the same.",
                        "Rename one of the two.");
    }
}
