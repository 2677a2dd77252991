package eu.smartregions.kiosk.app.check;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.FundingQuery;
import eu.smartregions.kiosk.content.place.PartnerQuery;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.place.Riddle;
import eu.smartregions.kiosk.guide.Riddles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Every page that an exhibition has, by a name that can be a file's.
public final class EveryPlace {
    private static final int TOUR_STOPS = 3;

    private EveryPlace() {
    }

    /// Returns the places of an exhibition, those that lead to others first.
    public static Map<String, Place> of(Exhibition exhibition) {
        Map<String, Place> places = new LinkedHashMap<>();
        exhibition.areas().forEach(area -> {
            places.put("area-" + area.id(), Place.Area.of(area.id()));
            area.themes().forEach(theme -> places.put("area-" + area.id() + "-" + theme.id(),
                    Place.Area.of(area.id(), theme.id())));
        });
        places.put("where-from", new Place.WhereFrom(Optional.empty()));
        exhibition.regions().stream().map(Region::country).distinct()
                .filter(country -> exhibition.regions().stream().filter(region -> region.country().equals(country))
                        .count() > 1)
                .forEach(country -> places.put("where-from-" + country.code().toLowerCase(Locale.ROOT),
                        new Place.WhereFrom(Optional.of(country))));
        exhibition.regions()
                .forEach(region -> places.put("my-region-" + region.id(), Place.MyRegion.of(region.id())));
        places.put("map", new Place.Europe(Optional.empty(), Optional.empty()));
        exhibition.areas().forEach(area -> places.put("map-" + area.id(),
                new Place.Europe(Optional.of(area.id()), Optional.empty())));
        exhibition.regions().stream().map(Region::country).distinct()
                .forEach(country -> places.put("map-" + country.code().toLowerCase(Locale.ROOT),
                        new Place.Europe(Optional.empty(), Optional.of(country))));
        places.put("regions-by-name", new Place.Regions(false));
        places.put("regions-by-country", new Place.Regions(true));
        places.put("saved-empty", new Place.Saved());
        exhibition.regions().forEach(region -> places.put("region-" + region.id(), new Place.RegionPage(region.id())));
        connecting(exhibition, places);
        besidesRegions(exhibition, places);
        return places;
    }

    /// Fields, a tour, events, publications, organisations, stories, and the plan of the hall where there is one.
    private static void besidesRegions(Exhibition exhibition, Map<String, Place> places) {
        exhibition.areas().forEach(area -> places.put("field-" + area.id(), new Place.Field(area.id())));
        AreaId first = exhibition.areas().getFirst().id();
        List<RegionId> regions = exhibition.regions().stream().filter(region -> region.areas().contains(first))
                .limit(TOUR_STOPS).map(Region::id).toList();
        places.put("tour", new Place.TourStop(Optional.of(first), regions, 0));
        places.put("tour-end", new Place.TourStop(Optional.of(first), regions, regions.size()));
        Riddles riddles = new Riddles(exhibition, new Random(0));
        if (riddles.offered()) {
            List<Riddle> game = riddles.game();
            places.put("game", new Place.Game(game, 0, Optional.empty()));
            places.put("game-right", new Place.Game(game, 1, Optional.of(game.get(1).region())));
        }
        places.put("events", new Place.Events());
        exhibition.event().dates().forEach(date -> places.put("event-" + date.id(), new Place.EventPage(date.id())));
        places.put("programme", new Place.Programme());
        places.put("publications", new Place.Publications());
        exhibition.library().publications().forEach(publication -> places.put("publication-" + publication.id(),
                new Place.PublicationPage(publication.id())));
        places.put("organisations", new Place.Organisations());
        exhibition.library().organisations().forEach(organisation -> places.put("organisation-" + organisation.id(),
                new Place.OrganisationPage(organisation.id())));
        places.put("stories", new Place.Stories(Optional.empty()));
        exhibition.regions().forEach(region -> {
            region.showcase().stories()
                    .forEach(story -> places.put("story-" + story.id(), new Place.StoryPage(story.id())));
            for (int i = 0; i < region.pictures().size(); i++) {
                places.put("gallery-" + region.id() + "-" + (i + 1), new Place.Gallery(region.id(), i));
            }
        });
        exhibition.plans().floor().ifPresent(_ -> places.put("floor", new Place.Floor(Optional.empty())));
    }

    /// The partner finder, two and three regions side by side, what two could invest in, and the funding guide.
    private static void connecting(Exhibition exhibition, Map<String, Place> places) {
        List<RegionId> regions = exhibition.regions().stream().map(Region::id).toList();
        places.put("partners", new Place.Partners(PartnerQuery.OPEN, List.of()));
        places.put("partners-of-region",
                new Place.Partners(PartnerQuery.OPEN.from(Optional.of(regions.getFirst())),
                        List.of(regions.getLast())));
        if (regions.size() > 2) {
            places.put("compare-two", new Place.Compare(List.of(regions.getFirst(), regions.getLast())));
            places.put("compare-three",
                    new Place.Compare(List.of(regions.getFirst(), regions.get(1), regions.getLast())));
            places.put("coinvest", new Place.CoInvest(regions.getFirst(), regions.get(1)));
        }
        places.put("funding", new Place.Funding(FundingQuery.OPEN, false));
        places.put("funding-all", new Place.Funding(FundingQuery.OPEN, true));
        exhibition.library().instruments().forEach(
                instrument -> places.put("funding-" + instrument.id(), new Place.FundingPage(instrument.id())));
    }
}
