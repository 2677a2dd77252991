package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A region (or, for countries with one national strategy, a Member State) in the exhibition.
///
/// @param name at most 34 characters in each language
public record Region(RegionId id, LocalizedText name, Territory territory, Specialisation specialisation,
        Showcase showcase) {

    /// Returns the same region with words that are easy to read, where it has them.
    public Region inEasyWords() {
        return new Region(id, name, territory, specialisation.inEasyWords(), showcase);
    }

    /// Returns the priority areas it works in.
    public Set<AreaId> areas() {
        return specialisation.areas();
    }

    /// Returns the areas it is known for, the strongest first; none where it names none.
    public List<AreaId> mainAreas() {
        return specialisation.fields().main();
    }

    /// Returns the country it belongs to.
    public Country country() {
        return territory.country();
    }

    /// Returns its photographs, possibly none: it is then drawn from its outline.
    public List<Picture> pictures() {
        return showcase.pictures();
    }

    /// Whether it is confirmed to have a stand in the exhibition.
    public boolean exhibits() {
        return showcase.meeting().exhibits();
    }

    /// Returns the name of the region's country, to be said beside the region's own; empty where both are called the
    /// same.
    public Optional<String> countryBeside(Language language) {
        return Optional.of(country().name(language)).filter(said -> !said.equals(name.text(language)));
    }
}
