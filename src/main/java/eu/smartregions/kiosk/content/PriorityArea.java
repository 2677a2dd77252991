package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/// A smart specialisation priority area, one of the one to twenty fields that visitors choose from on Home.
///
/// @param sentence one sentence saying what the area is about, for a stranger to the subject
/// @param themes   filter chips inside the area, possibly none
public record PriorityArea(AreaId id, LocalizedText name, LocalizedText sentence, AreaArt art, List<Theme> themes) {
    /// Copies the list.
    public PriorityArea {
        themes = List.copyOf(themes);
    }

    /// Returns its colour, pattern and icon.
    public AreaLook look() {
        return art.look();
    }

    /// Returns its landscape, where it has one.
    public Optional<AreaArt.Scene> scene() {
        return art.scene();
    }
}
