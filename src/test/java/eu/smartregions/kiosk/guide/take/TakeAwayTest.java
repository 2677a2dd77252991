package eu.smartregions.kiosk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.text.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The texts for a phone fit into a code that a phone can read, in every language.
final class TakeAwayTest {
    private static final Exhibition BUNDLED = assertInstanceOf(Reading.Accepted.class,
            BundleReader.read(Path.of("kiosk-content"))).exhibition();

    @ParameterizedTest
    @EnumSource
    void fitsAndIsNeverCut(Language language) {
        for (Region region : BUNDLED.regions()) {
            String text = TakeAway.region(region, BUNDLED, language);
            assertTrue(text.getBytes(StandardCharsets.UTF_8).length <= TakeAway.MOST_BYTES,
                    () -> region.id() + " in " + language.code() + " takes "
                            + text.getBytes(StandardCharsets.UTF_8).length + " bytes");
            List<String> lines = text.lines().toList();
            assertTrue(lines.getFirst().startsWith(region.name().text(language)), text);
            assertEquals(BUNDLED.event().name().text(language) + " 2016", lines.getLast());
            List<String> labels = region.specialisation().priorities().stream()
                    .map(priority -> "- " + priority.label().text(language)).toList();
            assertTrue(labels.containsAll(lines.subList(1, lines.size() - 1)), text);
        }
    }

    @Test
    void saysWhoAndWhatAndWhere() {
        Region region = BUNDLED.region(new RegionId("es-asturias")).orElseThrow();
        List<String> lines = TakeAway.region(region, BUNDLED, Language.EN).lines().toList();
        assertEquals("Asturias (Spain, NUTS ES12)", lines.getFirst());
        assertEquals("- " + region.specialisation().priorities().getFirst().label().text(Language.EN), lines.get(1));
        assertEquals("Smart Regions Conference 2016", lines.getLast());
    }
}
