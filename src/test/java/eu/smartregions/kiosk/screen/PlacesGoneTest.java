package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Event;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Library;
import eu.smartregions.kiosk.content.Plans;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.PartnerQuery;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Toolkit;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A place says whether it is in an exhibition; if it says so, it can be shown.
final class PlacesGoneTest {
    private static final Exhibition WHOLE = assertInstanceOf(Reading.Accepted.class,
            BundleReader.read(Path.of("kiosk-content"))).exhibition();
    /// What is left: the regions of one country, of everything else nothing, and no plan of the hall.
    private static final Exhibition LEFT = left();

    private static Exhibition left() {
        List<Region> regions = WHOLE.regions().stream()
                .filter(region -> region.country().equals(WHOLE.regions().getLast().country())).toList();
        Event event = WHOLE.event();
        return new Exhibition(
                new Event(event.name(), event.days(), event.venue(), List.of(), List.of()),
                WHOLE.areas(), regions, new Library(List.of(), List.of(), List.of(), List.of(), List.of()),
                new Plans(WHOLE.map(), Optional.empty()));
    }

    @Test
    void everyPlaceExistsWhereItIsFrom() {
        assertEquals(List.of(), Stops.of(WHOLE).stream().filter(place -> !place.existsIn(WHOLE)).toList());
    }

    @Test
    void whatExistsCanBeShown() {
        List<Place> there = Stream.of(WHOLE, LEFT).flatMap(exhibition -> Stops.of(exhibition).stream())
                .filter(place -> place.existsIn(LEFT)).toList();
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(LEFT, Language.EN, Size.LARGE);
            kiosk.begin(AccessOptions.USUAL);
            there.forEach(kiosk::go);
            kiosk.view.end();
        });
    }

    @Test
    void whatNamesSomethingGoneDoesNotExist() {
        Set<String> gone = new TreeSet<>();
        Stops.of(WHOLE).stream().filter(place -> !place.existsIn(LEFT)).forEach(place -> gone.add(place.screen()));
        assertTrue(gone.containsAll(Set.of("region", "tour", "compare", "coinvest", "partners", "map", "event",
                "instrument", "organisation", "publication", "story")), gone::toString);
        AreaId area = WHOLE.areas().getFirst().id();
        RegionId here = LEFT.regions().getFirst().id();
        RegionId away = WHOLE.regions().getFirst().id();
        assertTrue(new Place.CoInvest(here, here).existsIn(LEFT));
        assertFalse(new Place.CoInvest(here, away).existsIn(LEFT));
        assertFalse(new Place.TourStop(Optional.of(area), List.of(here, away), 0).existsIn(LEFT),
                "the tour goes on to it");
        assertFalse(new Place.Gallery(LEFT.regions().stream().filter(region -> region.pictures().isEmpty()).findFirst()
                .orElseThrow().id(), 0).existsIn(LEFT), "it has no pictures");
        assertFalse(new Place.Partners(PartnerQuery.OPEN.from(Optional.of(away)), List.of()).existsIn(LEFT));
        assertFalse(new Place.Floor(Optional.empty()).existsIn(LEFT), "there is no plan of the hall");
        assertFalse(Place.Area.of(new AreaId("gone")).existsIn(LEFT));
    }
}
