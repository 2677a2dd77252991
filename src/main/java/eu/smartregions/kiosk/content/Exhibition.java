package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Everything a visitor can see, checked: every identifier that something refers to exists.
public final class Exhibition {
    private final Event event;
    private final List<PriorityArea> areas;
    private final List<Region> regions;
    private final Library library;
    private final Plans plans;
    private final Map<RegionId, Region> byId;

    /// @param areas   one to twenty, in the order of Home
    /// @param regions at least one; of two with one identifier the first is found
    public Exhibition(Event event, List<PriorityArea> areas, List<Region> regions, Library library, Plans plans) {
        this.event = event;
        this.areas = List.copyOf(areas);
        this.regions = List.copyOf(regions);
        this.library = library;
        this.plans = plans;
        this.byId = this.regions.stream()
                .collect(Collectors.toUnmodifiableMap(Region::id, region -> region, (first, _) -> first));
    }

    /// Returns the event that the exhibition belongs to.
    public Event event() {
        return event;
    }

    /// Returns the priority areas, in the order of Home.
    public List<PriorityArea> areas() {
        return areas;
    }

    /// Returns the regions, in the order of their files.
    public List<Region> regions() {
        return regions;
    }

    /// Returns the same exhibition with words that are easy to read, where regions have them.
    public Exhibition inEasyWords() {
        return new Exhibition(event, areas, regions.stream().map(Region::inEasyWords).toList(), library, plans);
    }

    /// Whether a region has words that are easy to read in a language.
    public boolean easyIn(Language language) {
        return regions.stream().flatMap(region -> region.specialisation().introduction().easy().stream())
                .anyMatch(easy -> easy.summary().wordings().containsKey(language));
    }

    /// Returns what there is besides regions.
    public Library library() {
        return library;
    }

    /// Returns the map and the plan of the floor.
    public Plans plans() {
        return plans;
    }

    /// Returns the outlines of Europe and of the regions.
    public MapShapes map() {
        return plans.europe();
    }

    /// Returns the area of an identifier, or empty if the exhibition has none.
    public Optional<PriorityArea> area(AreaId id) {
        return areas.stream().filter(area -> area.id().equals(id)).findFirst();
    }

    /// Returns the region of an identifier, or empty if the exhibition has none.
    public Optional<Region> region(RegionId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Whether the exhibition has an area and, where one is named, that theme of it.
    public boolean has(AreaId id, Optional<ThemeId> theme) {
        return area(id).stream().anyMatch(area -> theme.stream()
                .allMatch(wanted -> area.themes().stream().anyMatch(each -> each.id().equals(wanted))));
    }

    /// Whether the exhibition has all of these regions.
    public boolean has(List<RegionId> ids) {
        return ids.stream().allMatch(id -> region(id).isPresent());
    }

    /// Returns the title of every subject that is shown.
    public Map<Subject, LocalizedText> titles() {
        Map<Subject, LocalizedText> titles = new LinkedHashMap<>();
        areas.forEach(area -> {
            titles.put(Subject.of(area.id()), area.name());
            area.themes().forEach(theme -> titles.put(Subject.of(theme.id()), theme.name()));
        });
        regions.forEach(region -> {
            titles.put(Subject.of(region.id()), region.name());
            region.showcase().stories().forEach(story -> titles.put(Subject.story(story.id()), story.title()));
        });
        event.dates().forEach(date -> titles.put(Subject.event(date.id()), date.title()));
        for (int i = 0; i < event.programme().size(); i++) {
            titles.put(Subject.session(i + 1), event.programme().get(i).title());
        }
        library.publications()
                .forEach(publication -> titles.put(Subject.publication(publication.id()), publication.title()));
        library.instruments().forEach(instrument -> titles.put(Subject.instrument(instrument.id()), instrument.name()));
        library.organisations()
                .forEach(organisation -> titles.put(Subject.organisation(organisation.id()), organisation.name()));
        library.partnerships()
                .forEach(partnership -> titles.put(Subject.partnership(partnership.id()), partnership.name()));
        return titles;
    }

    /// Returns the English name of every subject that statistics can mention, so that figures stay readable after
    /// content is deleted; for reports also the conference's name and the look of each area.
    public Map<Subject, String> names() {
        Map<Subject, String> names = new LinkedHashMap<>();
        titles().forEach((subject, title) -> names.put(subject, title.text(Language.EN)));
        names.put(Subject.OCCASION, event.name().text(Language.EN));
        areas.forEach(area -> names.put(Subject.lookOf(area.id()), area.look().key()));
        return names;
    }
}
