package eu.smartregions.kiosk.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a region is good at.
///
/// @param summary     one sentence (at most 60 words)
/// @param priorities  the priorities of its strategy, at least one
/// @param strategy    the strategy's name and period
public record Specialisation(LocalizedText summary, List<Priority> priorities, Optional<String> strategy,
        List<Membership> memberships) {
    public Specialisation {
        priorities = List.copyOf(priorities);
        memberships = List.copyOf(memberships);
    }

    /// The areas of all priorities, in the order of first mention.
    public Set<AreaId> areas() {
        Set<AreaId> areas = new LinkedHashSet<>();
        priorities.forEach(priority -> areas.addAll(priority.areas()));
        return areas;
    }

    /// The themes of all priorities, in the order of first mention.
    public Set<ThemeId> themes() {
        Set<ThemeId> themes = new LinkedHashSet<>();
        priorities.forEach(priority -> themes.addAll(priority.themes()));
        return themes;
    }
}
