package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.Story;
import java.util.List;
import java.util.Optional;

/// The stories that regions tell, each with its region.
public final class Stories {
    private final List<Told> all;

    /// A story and the region that tells it.
    public record Told(Region region, Story story) {
    }

    /// The stories of an exhibition.
    public Stories(Exhibition exhibition) {
        all = exhibition.regions().stream()
                .flatMap(region -> region.showcase().stories().stream().map(story -> new Told(region, story))).toList();
    }

    /// Returns all stories, or those told in one area, in the order of their regions.
    public List<Told> in(Optional<AreaId> area) {
        return all.stream().filter(told -> area.isEmpty() || told.story().area().equals(area.get())).toList();
    }

    /// Returns the story of an identifier, or empty if no region tells it.
    public Optional<Told> story(String id) {
        return all.stream().filter(told -> told.story().id().equals(id)).findFirst();
    }

    /// Returns the story to read after one: the next of its area, then those of other areas, round and round; empty if
    /// there is no other.
    public Optional<Told> after(Told told) {
        return next(in(Optional.of(told.story().area())), told).or(() -> next(all, told));
    }

    private static Optional<Told> next(List<Told> round, Told told) {
        int next = (round.indexOf(told) + 1) % round.size();
        return next == 0 && round.size() == 1 ? Optional.empty() : Optional.of(round.get(next));
    }
}
