package eu.smartregions.kiosk.bundle;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Theme;
import eu.smartregions.kiosk.content.ThemeId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The identifiers that other files may refer to.
///
/// @param areaOfTheme the area each theme is in
/// @param complete    whether the areas could be read; if not, references to areas and themes are not judged
record Known(Set<String> areas, Map<String, String> areaOfTheme, Set<String> regions, boolean complete) {

    static Known of(List<PriorityArea> areas, Set<String> regions, boolean complete) {
        Set<String> ids = new LinkedHashSet<>();
        Map<String, String> themes = new LinkedHashMap<>();
        for (PriorityArea area : areas) {
            ids.add(area.id().value());
            for (Theme theme : area.themes()) {
                themes.put(theme.id().value(), area.id().value());
            }
        }
        return new Known(ids, themes, regions, complete);
    }

    /// A reference to an area.
    AreaId area(JsonValue value) {
        return new AreaId(reference(value, "area", areas, complete));
    }

    /// A reference to a theme of one of some areas.
    ThemeId theme(JsonValue value, Set<AreaId> among) {
        String id = reference(value, "theme", areaOfTheme.keySet(), complete);
        String area = areaOfTheme.get(id);
        if (area != null && !among.contains(new AreaId(area))) {
            value.wrong("theme-of-another-area", "The theme \"" + id + "\" is one of the area \"" + area
                    + "\", which this priority is not in.", "Add \"" + area + "\" to \"areas\", or remove the theme.");
        }
        return new ThemeId(id);
    }

    /// A reference to a region.
    RegionId region(JsonValue value) {
        return new RegionId(reference(value, "region", regions, true));
    }

    private static String reference(JsonValue value, String what, Set<String> known, boolean judged) {
        String id = Texts.id(value);
        if (judged && value instanceof JsonValue.Text text && text.value().equals(id) && !known.contains(id)) {
            Choices.unknown(value, what, id, known);
        }
        return id;
    }
}
