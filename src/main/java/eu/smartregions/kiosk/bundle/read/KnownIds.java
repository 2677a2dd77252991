package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Event;
import eu.smartregions.kiosk.content.Identifiers;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.SaveTheDate;
import eu.smartregions.kiosk.content.Theme;
import eu.smartregions.kiosk.content.ThemeId;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The identifiers that other files may refer to.
///
/// @param named       the areas with their names
/// @param areas       the identifiers of the areas
/// @param areaOfTheme the area each theme is in
/// @param regions     the identifiers of the regions
/// @param event       the days of the event; absent if they could not be read
record KnownIds(List<PriorityArea> named, Set<String> areas, Map<String, String> areaOfTheme, Set<String> regions,
        Optional<SaveTheDate.Days> event) {

    static KnownIds of(List<PriorityArea> areas, Set<String> regions, Event event) {
        Set<String> ids = new LinkedHashSet<>();
        Map<String, String> themes = new LinkedHashMap<>();
        for (PriorityArea area : areas) {
            ids.add(area.id().value());
            for (Theme theme : area.themes()) {
                themes.put(theme.id().value(), area.id().value());
            }
        }
        return new KnownIds(areas, ids, themes, regions, Optional.of(new SaveTheDate.Days(event.first(), event.last()))
                .filter(days -> DateReader.read(days.first(), days.last())));
    }

    /// Reports a day on which the event does not take place.
    void inEvent(LocalDate day, JsonValue at) {
        event.filter(days -> DateReader.read(day) && (day.isBefore(days.first()) || day.isAfter(days.last())))
                .ifPresent(_ -> at.doubtful("day-outside-event", day + " is not a day of the event.",
                        "Mend the day, or the days of the event."));
    }

    /// Returns a reference to an area.
    AreaId area(JsonValue value) {
        return new AreaId(reference(value, "area", areas, this::areaNames));
    }

    /// Returns the area that a field is called after, or empty after a mistake.
    ///
    /// @param value the field's value, at whose name the mistake is reported
    Optional<AreaId> areaNamed(String name, JsonValue value) {
        if (areas.isEmpty() && Identifiers.valid(name) || areas.contains(name)) {
            return Optional.of(new AreaId(name));
        }
        value.wrongName("unknown-area", "There is no area \"" + name + "\".",
                CodeLookup.by(areaNames()).meant(name, areas).map(near -> "Did you mean \"" + near + "\"? ").orElse("")
                        + "Choose from " + String.join(", ", areas) + ".");
        return Optional.empty();
    }

    /// Whether there is such an area, as far as areas could be read.
    boolean knows(AreaId area) {
        return areas.contains(area.value());
    }

    /// Returns a reference to a theme of one of some areas.
    ThemeId theme(JsonValue value, Set<AreaId> among) {
        String id = reference(value, "theme", areaOfTheme.keySet(), this::themeNames);
        String area = areaOfTheme.get(id);
        if (area != null && !among.isEmpty() && !among.contains(new AreaId(area))) {
            value.wrong("theme-of-another-area", "The theme \"" + id + "\" is one of the area \"" + area
                    + "\", which this priority is not in.", "Add \"" + area + "\" to \"areas\", or remove the theme.");
        }
        return new ThemeId(id);
    }

    /// Returns a reference to a region.
    RegionId region(JsonValue value) {
        String id = Texts.id(value);
        if (value instanceof JsonValue.Text text && text.value().equals(id) && !regions.contains(id)) {
            ChoiceReader.unknown(value, "region", id, regions);
        }
        return new RegionId(id);
    }

    /// Returns a reference to an area or theme, which many people write by its name; where no area could be read, it is
    /// not checked.
    private String reference(JsonValue value, String what, Set<String> among,
            Supplier<Map<String, LocalizedText>> names) {
        if (areas.isEmpty() || !(value instanceof JsonValue.Text text)) {
            return Texts.id(value);
        }
        String written = text.value();
        if (!among.contains(written)) {
            ChoiceReader.unknown(value, what, written, among, () -> CodeLookup.by(names.get()).meant(written, among));
        }
        return Identifiers.valid(written) ? written : "unknown";
    }

    private Map<String, LocalizedText> areaNames() {
        Map<String, LocalizedText> names = new LinkedHashMap<>();
        named.forEach(area -> names.put(area.id().value(), area.name()));
        return names;
    }

    private Map<String, LocalizedText> themeNames() {
        Map<String, LocalizedText> names = new LinkedHashMap<>();
        named.forEach(area -> area.themes().forEach(theme -> names.put(theme.id().value(), theme.name())));
        return names;
    }
}
