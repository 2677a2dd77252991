package eu.smartregions.kiosk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Every town of the bundled map is found by each of its names, by whoever reads that language.
final class TownsTest {
    private static final SearchIndex INDEX = SearchIndex.of(Bundled.EXHIBITION);
    private static final MapShapes MAP = Bundled.EXHIBITION.map();

    @Test
    void everyRegionIsFoundByItsTowns() {
        Set<String> missed = new TreeSet<>();
        for (Map.Entry<RegionId, MapShapes.Shape> region : MAP.regions().entrySet()) {
            for (LocalizedText town : region.getValue().towns()) {
                town.wordings().forEach((language, name) -> {
                    SearchResult result = INDEX.search(name, language);
                    if (!result.exact() || result.hits().stream()
                            .noneMatch(hit -> hit.subject().id().equals(region.getKey().value()))) {
                        missed.add(region.getKey().value() + " by " + name + " in " + language.code());
                    }
                });
            }
        }
        assertEquals(Set.of(), missed);
    }

    @Test
    void everyTownOfNoRegionLeadsToItsCountryOrToNeighbours() {
        Set<String> missed = new TreeSet<>();
        for (MapShapes.Land land : MAP.land()) {
            for (LocalizedText town : land.towns()) {
                town.wordings().forEach((language, name) -> {
                    SearchResult result = INDEX.search(name, language);
                    boolean venue = result.exact()
                            && result.hits().getFirst().subject().kind() == Subject.Kind.EVENT;
                    if (!venue && (result.exact() || result.hits().isEmpty() || result.elsewhere().stream()
                            .anyMatch(place -> !place.country().equals(land.country())))) {
                        missed.add(name + " in " + language.code());
                    }
                });
            }
        }
        assertEquals(Set.of("Viena in lt", "Яш in bg"), missed, "one is the number one, one too short to mean a town");
    }

    @Test
    void everySeatIsATown() {
        Bundled.EXHIBITION.regions().forEach(region -> {
            List<String> towns = MAP.regions().get(region.id()).towns().stream()
                    .map(town -> town.text(Language.EN)).toList();
            for (String seat : region.territory().seat().orElseThrow().split(" / ")) {
                assertTrue(towns.contains(seat), () -> region.id() + ": " + seat + " is not in " + towns);
            }
        });
    }
}
