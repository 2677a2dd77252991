package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The specialisation of a region.
///
/// @param summary     one sentence (at most 60 words)
/// @param areas       the priority areas it works in, at least one; those of the priorities are always among them
/// @param priorities  the priorities of its strategy, possibly none
/// @param strategy    the strategy's name and period
/// @param memberships its partnerships, networks and clusters, possibly none
public record Specialisation(LocalizedText summary, Set<AreaId> areas, List<Priority> priorities,
        Optional<String> strategy, List<Membership> memberships) {

    /// Copies the lists and adds the areas of the priorities.
    ///
    /// @throws IllegalArgumentException if there is no area
    public Specialisation {
        Set<AreaId> all = new LinkedHashSet<>(areas);
        priorities.forEach(priority -> all.addAll(priority.areas()));
        if (all.isEmpty()) {
            throw new IllegalArgumentException("A region works in at least one area");
        }
        areas = Collections.unmodifiableSet(all);
        priorities = List.copyOf(priorities);
        memberships = List.copyOf(memberships);
    }

    /// Returns the themes of all priorities, in the order of first mention.
    public Set<ThemeId> themes() {
        Set<ThemeId> themes = new LinkedHashSet<>();
        priorities.forEach(priority -> themes.addAll(priority.themes()));
        return themes;
    }
}
