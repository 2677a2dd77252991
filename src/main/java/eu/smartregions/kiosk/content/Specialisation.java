package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The fields and priorities that a region is good at.
///
/// @param fields     the priority areas it works in; those of the priorities are always among them
/// @param priorities the priorities of its strategy, possibly none
/// @param strategy   the strategy's name and period
public record Specialisation(Introduction introduction, Fields fields, List<Priority> priorities,
        Optional<String> strategy, List<Membership> memberships) {

    /// @throws IllegalArgumentException if there is no area
    public Specialisation {
        Set<AreaId> all = new LinkedHashSet<>(fields.main());
        all.addAll(fields.all());
        priorities.forEach(priority -> all.addAll(priority.areas()));
        if (all.isEmpty()) {
            throw new IllegalArgumentException("A region works in at least one area");
        }
        fields = new Fields(fields.main(), all, fields.sentences());
        priorities = List.copyOf(priorities);
        memberships = List.copyOf(memberships);
    }

    /// The priority areas of a region.
    ///
    /// @param main      those it is known for, the strongest first; none where it names none
    /// @param all       every area it works in, the main ones first
    /// @param sentences what it does in an area, for some of them
    public record Fields(List<AreaId> main, Set<AreaId> all, Map<AreaId, LocalizedText> sentences) {
        public Fields {
            main = List.copyOf(main);
            all = Collections.unmodifiableSet(new LinkedHashSet<>(all));
            sentences = Map.copyOf(sentences);
        }

        /// Returns areas of which none is a main one.
        public static Fields of(Set<AreaId> all) {
            return new Fields(List.of(), all, Map.of());
        }
    }

    /// Returns the same with words that are easy to read, where it has them.
    Specialisation inEasyWords() {
        return new Specialisation(introduction.inEasyWords(), fields, priorities, strategy, memberships);
    }

    /// Returns what the region is good at, in one sentence or a few.
    public LocalizedText summary() {
        return introduction.summary();
    }

    /// Returns every priority area it works in, at least one, the main ones first.
    public Set<AreaId> areas() {
        return fields.all();
    }

    /// Returns the place of an area among the main ones, from 0 for the strongest; for all others the largest number.
    public int rank(AreaId area) {
        int place = fields.main().indexOf(area);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    /// Returns what the region does in an area, where it says so.
    public Optional<LocalizedText> sentence(AreaId area) {
        return Optional.ofNullable(fields.sentences().get(area));
    }

    /// Returns the themes of all priorities, in the order of first mention.
    public Set<ThemeId> themes() {
        Set<ThemeId> themes = new LinkedHashSet<>();
        priorities.forEach(priority -> themes.addAll(priority.themes()));
        return themes;
    }
}
