package eu.smartregions.kiosk.bundle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.AreaArt;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Fact;
import eu.smartregions.kiosk.content.Instrument;
import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.content.Picture;
import eu.smartregions.kiosk.content.Priority;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.SaveTheDate;
import eu.smartregions.kiosk.content.Theme;
import eu.smartregions.kiosk.content.ThemeId;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The exhibition that comes with the kiosk is read without a warning, and is as complete as it claims to be.
final class BundledContentTest {
    private static final Path CONTENT = Path.of("kiosk-content");

    private static final Reading.Accepted READING = read();
    private static final Exhibition EXHIBITION = READING.exhibition();

    private static Reading.Accepted read() {
        Reading reading = BundleReader.read(CONTENT);
        return assertInstanceOf(Reading.Accepted.class, reading, () -> reading.toString());
    }

    @Test
    void isAcceptedWithoutAWarning() {
        assertEquals(List.of(), READING.warnings());
    }

    @Test
    void isTheConferenceInBrussels() {
        assertEquals("Smart Regions Conference", EXHIBITION.event().name().text(Language.EN));
        assertEquals(LocalDate.of(2016, 6, 1), EXHIBITION.event().first());
        assertEquals(LocalDate.of(2016, 6, 2), EXHIBITION.event().last());
        assertEquals(9, EXHIBITION.event().programme().size());
        assertEquals(8, EXHIBITION.event().dates().size());
    }

    @Test
    void isReplayedSinceItsDaysAreOver() {
        assertTrue(EXHIBITION.event().days().replayed());
        assertEquals(2, EXHIBITION.event().programme().stream().filter(session -> session.slot().allDay()).count());
    }

    @Test
    void noStoryTellsOfYearsAfterTheConference() {
        Pattern later = Pattern.compile("\\b20(1[7-9]|[2-9]\\d)\\b");
        EXHIBITION.regions().stream().flatMap(region -> region.showcase().stories().stream()).forEach(story -> {
            Stream.of(story.title(), story.telling().challenge(), story.telling().action(), story.telling().change())
                    .flatMap(text -> text.wordings().values().stream())
                    .forEach(text -> assertFalse(later.matcher(text).find(), text));
            story.evidence().highlight()
                    .ifPresent(figure -> assertTrue(figure.year() <= 2016, () -> story.id() + ": " + figure));
        });
    }

    @Test
    void hasTheTenAreasInTheirOrder() {
        assertEquals(List.of("energy-transition", "digital-growth", "circular-economy", "agro-food",
                "industrial-modernisation", "health-life-sciences", "blue-economy", "sustainable-mobility",
                "culture-tourism", "advanced-materials"),
                EXHIBITION.areas().stream().map(area -> area.id().value()).toList());
    }

    @Test
    void namesWhatBelongsToTheWholeExhibitionInAllLanguages() {
        List<LocalizedText> texts = Stream.of(
                Stream.of(EXHIBITION.event().name(), EXHIBITION.event().venue().city()),
                EXHIBITION.areas().stream().flatMap(area -> Stream.of(area.name(), area.sentence())),
                EXHIBITION.areas().stream().flatMap(area -> area.themes().stream()).map(Theme::name),
                EXHIBITION.event().dates().stream().map(SaveTheDate::title),
                EXHIBITION.library().organisations().stream()
                        .flatMap(organisation -> Stream.of(organisation.name(), organisation.what())),
                EXHIBITION.library().instruments().stream().map(Instrument::name)).flatMap(part -> part).toList();
        assertEquals(List.of(), texts.stream().filter(text -> !missing(text).isEmpty())
                .map(text -> text.text(Language.EN) + ": " + missing(text)).toList());
    }

    @Test
    void hasRegionsOfAllMemberStatesButLuxembourg() {
        assertEquals(89, EXHIBITION.regions().size());
        assertEquals("AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LV MT NL PL PT RO SE SI SK UK",
                EXHIBITION.regions().stream().map(region -> region.country().code())
                        .collect(Collectors.toCollection(TreeSet::new)).stream().collect(Collectors.joining(" ")));
    }

    @Test
    void speaksOfRegionsInEnglishGermanAndFrench() {
        Set<Language> wanted = Set.of(Language.EN, Language.DE, Language.FR);
        for (Region region : EXHIBITION.regions()) {
            assertTrue(region.specialisation().summary().wordings().keySet().containsAll(wanted), region.id()::value);
            for (Priority priority : region.specialisation().priorities()) {
                assertTrue(priority.label().wordings().keySet().containsAll(wanted), region.id()::value);
            }
        }
    }

    @Test
    void hasAnOutlineOfEveryRegionWithItsLabelOnTheMap() {
        MapShapes map = EXHIBITION.map();
        for (Region region : EXHIBITION.regions()) {
            MapShapes.Shape shape = map.regions().get(region.id());
            assertTrue(shape.labelX() < map.width() && shape.labelY() < map.height(), region.id()::value);
        }
        assertEquals(89, map.regions().size());
        assertEquals(28, map.land().stream().filter(MapShapes.Land::member).count());
    }

    @Test
    void hasRegionsInEveryAreaAndTheme() {
        Set<AreaId> areas = EXHIBITION.regions().stream().flatMap(region -> region.areas().stream())
                .collect(Collectors.toSet());
        Set<ThemeId> themes = EXHIBITION.regions().stream()
                .flatMap(region -> region.specialisation().themes().stream()).collect(Collectors.toSet());
        assertTrue(areas.containsAll(EXHIBITION.areas().stream().map(area -> area.id()).toList()));
        assertEquals(7, themes.size());
    }

    @Test
    void claimsNoExhibitorButTheTwoConfirmed() {
        assertEquals(List.of("es-asturias", "nl-southern-netherlands"),
                EXHIBITION.regions().stream().filter(Region::exhibits).map(region -> region.id().value()).toList());
    }

    @Test
    void knowsTheFiguresOfLombardy() {
        Region lombardy = EXHIBITION.region(new RegionId("it-lombardy")).orElseThrow();
        Fact population = lombardy.territory().facts().getFirst();
        assertEquals(Fact.Kind.POPULATION, population.kind());
        assertEquals(10_010_000, population.value().intValueExact());
        assertEquals(2016, population.year());
        assertEquals("Eurostat, tgs00096", population.source());
        assertEquals("Lombardia", lombardy.name().text(Language.IT));
    }

    @Test
    void keepsItsNameFromReadingToReading() {
        Reading.Accepted again = assertInstanceOf(Reading.Accepted.class, BundleReader.read(CONTENT));
        assertEquals(READING.contentId(), again.contentId());
        assertTrue(READING.contentId().matches("[0-9a-f]{16}"));
        assertFalse(again.exhibition().library().glossary().isEmpty());
    }

    private static Set<Language> missing(LocalizedText text) {
        Set<Language> missing = new TreeSet<>(List.of(Language.values()));
        missing.removeAll(text.wordings().keySet());
        return missing;
    }

    /// Wide enough for a large screen, in a form small enough to be copied at every installation.
    @Test
    void everyAreaHasALandscapeThatIsToldInEveryLanguage() throws IOException {
        long bytes = 0;
        for (PriorityArea area : Bundled.EXHIBITION.areas()) {
            AreaArt.Scene scene = area.scene().orElseThrow();
            for (Picture picture : List.of(scene.landscape(), scene.totem())) {
                assertEquals(Set.of(Language.values()), picture.alt().wordings().keySet(), area.id()::toString);
                bytes += Files.size(picture.file());
            }
        }
        assertTrue(bytes < 2_000_000, "landscapes take " + bytes + " bytes");
    }
}
