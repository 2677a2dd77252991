package eu.smartregions.kiosk.bundle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Introduction;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the regions of the bundled exhibition are good at: few fields each, and words that say what is done there.
final class BundledSpecialisationTest {
    private static final List<Region> REGIONS = Bundled.EXHIBITION.regions();
    private static final int LONGEST_HOOK = 22;
    private static final int LONGEST_SUMMARY = 60;
    /// What a region belongs to is no answer to the question what it is good at.
    private static final Pattern BELONGING = Pattern.compile(
            "(?i)\\b(member|memberships?|committees?|partnerships?|networks? of regions|vanguard initiative)\\b");

    @Test
    void aSummarySaysWhatIsDoneAndNotWhatTheRegionBelongsTo() {
        for (Region region : REGIONS) {
            String summary = region.specialisation().summary().text(Language.EN);
            assertFalse(BELONGING.matcher(summary).find(), () -> region.id() + ": " + summary);
            assertTrue(words(summary) <= LONGEST_SUMMARY, () -> region.id() + ": " + summary);
        }
    }

    @Test
    void everyRegionIsKnownForTwoOrThreeFieldsAndSaysWhatItDoesInEachOfThem() {
        Set<String> sentences = new HashSet<>();
        for (Region region : REGIONS) {
            List<AreaId> main = region.mainAreas();
            assertTrue(main.size() == 2 || main.size() == 3, () -> region.id() + " is known for " + main);
            for (AreaId field : main) {
                String sentence = region.specialisation().fields().sentences().get(field).text(Language.EN);
                assertTrue(sentences.add(sentence), () -> region.id() + " repeats: " + sentence);
            }
        }
    }

    @Test
    void noFieldIsTheMainOneOfMoreThanHalfOfTheRegions() {
        for (PriorityArea area : Bundled.EXHIBITION.areas()) {
            long known = REGIONS.stream().filter(region -> region.mainAreas().contains(area.id())).count();
            assertTrue(known > 0 && known <= (REGIONS.size() + 1) / 2, () -> area.id() + ": " + known);
        }
    }

    @Test
    void everyRegionMakesCuriousInAShortSentenceOfItsOwnAndHasSomethingToPointAt() {
        Set<String> hooks = new HashSet<>();
        for (Region region : REGIONS) {
            Introduction introduction = region.specialisation().introduction();
            String hook = introduction.hook().orElseThrow().text(Language.EN);
            assertTrue(words(hook) <= LONGEST_HOOK, () -> region.id() + ": " + hook);
            assertTrue(hooks.add(hook), () -> region.id() + " repeats: " + hook);
            int proofs = introduction.proofs().size();
            assertTrue(proofs >= 2 && proofs <= 4, () -> region.id() + " has " + proofs);
        }
        assertEquals(REGIONS.size(), hooks.size());
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }
}
