package eu.smartregions.kiosk.screen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.FundingQuery;
import eu.smartregions.kiosk.content.place.PartnerQuery;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.guide.Riddles;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Toolkit;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every kind of place has the screen that is named like it.
final class ScreensTest {
    /// Two that are not: a page of the funding guide is an instrument's, a stop of a tour the tour's.
    private static final Map<String, String> OTHERS = Map.of("Funding", "Funding", "FundingPage", "Instrument",
            "TourStop", "Tour");
    private static final AreaId ENERGY = new AreaId("energy-transition");
    private static final RegionId ONE = new RegionId("fi-lapland");
    private static final RegionId OTHER = new RegionId("es-basque-country");
    private static final List<Place> PLACES = List.of(new Place.Attract(), new Place.Home(),
            new Place.WhereFrom(Optional.empty()), Place.MyRegion.of(ONE),
            Place.Area.of(ENERGY), new Place.Europe(Optional.empty(), Optional.empty()),
            new Place.RegionPage(ONE), new Place.Partners(PartnerQuery.OPEN, List.of()),
            new Place.Compare(List.of(ONE, OTHER)), new Place.CoInvest(ONE, OTHER),
            new Place.Funding(FundingQuery.OPEN, false), new Place.FundingPage("esf"), new Place.Regions(false),
            new Place.Search(), new Place.Field(ENERGY), new Place.TourStop(Optional.of(ENERGY), List.of(ONE), 0),
            new Place.Events(), new Place.EventPage("wire-2016"), new Place.Programme(), new Place.Publications(),
            new Place.PublicationPage(Bundled.EXHIBITION.library().publications().getFirst().id()),
            new Place.Organisations(),
            new Place.OrganisationPage(Bundled.EXHIBITION.library().organisations().getFirst().id()),
            new Place.Stories(Optional.empty()), new Place.StoryPage("sun-and-partners"), new Place.Saved(),
            new Place.Game(new Riddles(Bundled.EXHIBITION, new Random(1)).game(), 0, Optional.empty()));
    /// Places that the bundled content has none of.
    private static final List<Place> FURNISHED = List.of(new Place.Gallery(new RegionId("alpha"), 0),
            new Place.Floor(Optional.empty()));

    @Test
    void everyPlaceHasTheScreenOfItsName() {
        PLACES.forEach(place -> assertEquals(named(place), shown(place, Bundled.EXHIBITION)));
        Exhibition furnished = Exhibitions.furnished(LocalizedText.of(Language.EN, "Alpha"), Path.of("none.png"));
        FURNISHED.forEach(place -> assertEquals(named(place), shown(place, furnished)));
    }

    @Test
    void noKindOfPlaceIsForgottenHere() {
        Set<Class<?>> seen = PLACES.stream().map(Object::getClass).collect(Collectors.toSet());
        FURNISHED.forEach(place -> seen.add(place.getClass()));
        assertEquals(Set.copyOf(Arrays.asList(Place.class.getPermittedSubclasses())), seen);
    }

    private static String named(Place place) {
        String name = place.getClass().getSimpleName();
        return OTHERS.getOrDefault(name, name.replaceFirst("Page$", "")) + "Screen";
    }

    private static String shown(Place place, Exhibition exhibition) {
        return Toolkit.ask(() -> {
            ShownKiosk kiosk = new ShownKiosk(exhibition, Language.EN, Size.LARGE);
            String name = Screens.of(place, kiosk.around()).getClass().getSimpleName();
            kiosk.view.end();
            return name;
        });
    }
}
