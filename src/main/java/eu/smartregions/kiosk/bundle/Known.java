package eu.smartregions.kiosk.bundle;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Event;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.SaveTheDate;
import eu.smartregions.kiosk.content.Theme;
import eu.smartregions.kiosk.content.ThemeId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The identifiers that other files may refer to.
///
/// @param areaOfTheme the area each theme is in
/// @param event       the days of the event; absent if they could not be read
record Known(Set<String> areas, Map<String, String> areaOfTheme, Set<String> regions, Optional<SaveTheDate.Days> event) {

    static Known of(List<PriorityArea> areas, Set<String> regions, Event event) {
        Set<String> ids = new LinkedHashSet<>();
        Map<String, String> themes = new LinkedHashMap<>();
        for (PriorityArea area : areas) {
            ids.add(area.id().value());
            for (Theme theme : area.themes()) {
                themes.put(theme.id().value(), area.id().value());
            }
        }
        return new Known(ids, themes, regions, Optional.of(new SaveTheDate.Days(event.first(), event.last()))
                .filter(days -> Dates.read(days.first(), days.last())));
    }

    /// Reports a day on which the event does not take place.
    void inEvent(LocalDate day, JsonValue at) {
        event.filter(days -> Dates.read(day) && (day.isBefore(days.first()) || day.isAfter(days.last())))
                .ifPresent(_ -> at.doubtful("day-outside-event", day + " is not a day of the event.",
                        "Mend the day, or the days of the event."));
    }

    /// A reference to an area.
    AreaId area(JsonValue value) {
        return new AreaId(reference(value, "area", areas));
    }

    /// A reference to a theme of one of some areas.
    ThemeId theme(JsonValue value, Set<AreaId> among) {
        String id = reference(value, "theme", areaOfTheme.keySet());
        String area = areaOfTheme.get(id);
        if (area != null && !among.isEmpty() && !among.contains(new AreaId(area))) {
            value.wrong("theme-of-another-area", "The theme \"" + id + "\" is one of the area \"" + area
                    + "\", which this priority is not in.", "Add \"" + area + "\" to \"areas\", or remove the theme.");
        }
        return new ThemeId(id);
    }

    /// A reference to a region.
    RegionId region(JsonValue value) {
        String id = Texts.id(value);
        judge(value, "region", id, regions);
        return new RegionId(id);
    }

    /// A reference to an area or theme; where no area could be read, it is not judged.
    private String reference(JsonValue value, String what, Set<String> among) {
        String id = Texts.id(value);
        if (!areas.isEmpty()) {
            judge(value, what, id, among);
        }
        return id;
    }

    private static void judge(JsonValue value, String what, String id, Set<String> among) {
        if (value instanceof JsonValue.Text text && text.value().equals(id) && !among.contains(id)) {
            Choices.unknown(value, what, id, among);
        }
    }
}
