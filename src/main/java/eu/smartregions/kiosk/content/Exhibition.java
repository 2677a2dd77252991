package eu.smartregions.kiosk.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Everything a visitor can see, checked: every identifier that something refers to exists.
///
/// @param areas   one to twenty, in the order of Home
/// @param regions at least one
public record Exhibition(Event event, List<PriorityArea> areas, List<Region> regions, Library library, Plans plans) {
    public Exhibition {
        areas = List.copyOf(areas);
        regions = List.copyOf(regions);
    }

    /// The outlines of Europe and of the regions.
    public MapShapes map() {
        return plans.europe();
    }

    /// The area of an identifier, or empty if the exhibition has none such.
    public Optional<PriorityArea> area(AreaId id) {
        return areas.stream().filter(area -> area.id().equals(id)).findFirst();
    }

    /// The region of an identifier, or empty if the exhibition has none such.
    public Optional<Region> region(RegionId id) {
        return regions.stream().filter(region -> region.id().equals(id)).findFirst();
    }

    /// The name of every subject that statistics can mention, so that figures stay readable after content is deleted.
    public Map<Subject, String> names() {
        Map<Subject, String> names = areas.stream().collect(
                Collectors.toMap(area -> Subject.of(area.id()), area -> area.name().text(Language.EN)));
        names.putAll(regions.stream().collect(
                Collectors.toMap(region -> Subject.of(region.id()), region -> region.name().text(Language.EN))));
        library.instruments().forEach(instrument ->
                names.put(Subject.funding(instrument.id()), instrument.name().text(Language.EN)));
        return names;
    }
}
