package eu.smartregions.kiosk.screen.view;

import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.screen.AreaScreen;
import eu.smartregions.kiosk.screen.AttractScreen;
import eu.smartregions.kiosk.screen.EuropeScreen;
import eu.smartregions.kiosk.screen.EventScreen;
import eu.smartregions.kiosk.screen.EventsScreen;
import eu.smartregions.kiosk.screen.FieldScreen;
import eu.smartregions.kiosk.screen.FloorScreen;
import eu.smartregions.kiosk.screen.FundingScreen;
import eu.smartregions.kiosk.screen.GalleryScreen;
import eu.smartregions.kiosk.screen.HomeScreen;
import eu.smartregions.kiosk.screen.InstrumentScreen;
import eu.smartregions.kiosk.screen.OrganisationScreen;
import eu.smartregions.kiosk.screen.OrganisationsScreen;
import eu.smartregions.kiosk.screen.ProgrammeScreen;
import eu.smartregions.kiosk.screen.PublicationScreen;
import eu.smartregions.kiosk.screen.PublicationsScreen;
import eu.smartregions.kiosk.screen.RegionScreen;
import eu.smartregions.kiosk.screen.RegionsScreen;
import eu.smartregions.kiosk.screen.SavedScreen;
import eu.smartregions.kiosk.screen.Screen;
import eu.smartregions.kiosk.screen.ScreenContext;
import eu.smartregions.kiosk.screen.SearchScreen;
import eu.smartregions.kiosk.screen.StoriesScreen;
import eu.smartregions.kiosk.screen.StoryScreen;
import eu.smartregions.kiosk.screen.TourScreen;
import eu.smartregions.kiosk.screen.own.MyRegionScreen;
import eu.smartregions.kiosk.screen.own.WhereFromScreen;
import eu.smartregions.kiosk.screen.partner.CoInvestScreen;
import eu.smartregions.kiosk.screen.partner.CompareScreen;
import eu.smartregions.kiosk.screen.partner.PartnersScreen;
import eu.smartregions.kiosk.screen.play.GameScreen;

/// Makes the screen of each place. A new kind of place does not compile until it has a screen.
final class Screens {

    private Screens() {
    }

    /// Returns a new screen of a place.
    static Screen of(Place place, ScreenContext around) {
        return switch (place) {
            case Place.Attract _ -> new AttractScreen(around);
            case Place.Home _ -> new HomeScreen(around);
            case Place.WhereFrom from -> new WhereFromScreen(around, from);
            case Place.MyRegion mine -> new MyRegionScreen(around, mine);
            case Place.Area area -> new AreaScreen(around, area);
            case Place.Europe europe -> new EuropeScreen(around, europe);
            case Place.RegionPage page -> new RegionScreen(around, page.region());
            case Place.Partners partners -> new PartnersScreen(around, partners);
            case Place.Compare compare -> new CompareScreen(around, compare);
            case Place.CoInvest sheet -> new CoInvestScreen(around, sheet);
            case Place.Funding funding -> new FundingScreen(around, funding);
            case Place.FundingPage page -> new InstrumentScreen(around, page.instrument());
            case Place.Regions regions -> new RegionsScreen(around, regions);
            case Place.Search _ -> new SearchScreen(around);
            case Place.Gallery gallery -> new GalleryScreen(around, gallery);
            case Place.Field field -> new FieldScreen(around, field.area());
            case Place.TourStop stop -> new TourScreen(around, stop);
            case Place.Game game -> new GameScreen(around, game);
            case Place.Events _ -> new EventsScreen(around);
            case Place.EventPage page -> new EventScreen(around, page.event());
            case Place.Programme programme -> new ProgrammeScreen(around, programme.day());
            case Place.Publications _ -> new PublicationsScreen(around);
            case Place.PublicationPage page -> new PublicationScreen(around, page.publication());
            case Place.Organisations _ -> new OrganisationsScreen(around);
            case Place.OrganisationPage page -> new OrganisationScreen(around, page.organisation());
            case Place.Stories stories -> new StoriesScreen(around, stories);
            case Place.StoryPage page -> new StoryScreen(around, page.story());
            case Place.Floor floor -> new FloorScreen(around, floor);
            case Place.Saved _ -> new SavedScreen(around);
        };
    }
}
