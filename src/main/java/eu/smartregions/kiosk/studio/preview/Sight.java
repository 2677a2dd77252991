package eu.smartregions.kiosk.studio.preview;

import eu.smartregions.kiosk.bundle.author.DraftExhibition;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Organisation;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.place.FundingQuery;
import eu.smartregions.kiosk.content.place.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What is being written, as visitors would see it.
///
/// @param all   the exhibition with it
/// @param alone the exhibition whose attract loop shows it
/// @param pages where each page leads; the attract loop is not among them
public record Sight(Exhibition all, Exhibition alone, Map<PreviewPage, Place> pages) {

    /// Returns a region in its exhibition.
    static Sight of(Region region, DraftExhibition around) {
        Map<PreviewPage, Place> pages = new LinkedHashMap<>();
        pages.put(PreviewPage.LIST, region.mainAreas().stream().findFirst()
                .or(() -> region.areas().stream().findFirst()).<Place>map(Place.Area::of)
                .orElseGet(() -> new Place.Regions(false)));
        pages.put(PreviewPage.PAGE, new Place.RegionPage(region.id()));
        return new Sight(around.with(region), around.only(region), pages);
    }

    /// Returns an organisation in its exhibition.
    static Sight of(Organisation organisation, DraftExhibition around) {
        Exhibition all = around.with(organisation);
        return new Sight(all, all, Map.of(PreviewPage.LIST, new Place.Organisations(), PreviewPage.PAGE,
                new Place.OrganisationPage(organisation.id())));
    }

    /// Returns an exhibition.
    static Sight of(Exhibition exhibition) {
        Map<PreviewPage, Place> pages = new LinkedHashMap<>();
        pages.put(PreviewPage.HOME, new Place.Home());
        pages.put(PreviewPage.PROGRAMME, new Place.Programme());
        pages.put(PreviewPage.DATES, new Place.Events());
        pages.put(PreviewPage.ORGANISATIONS, new Place.Organisations());
        pages.put(PreviewPage.FUNDING, new Place.Funding(FundingQuery.OPEN, true));
        pages.put(PreviewPage.PUBLICATIONS, new Place.Publications());
        pages.put(PreviewPage.FLOOR, new Place.Floor(Optional.empty()));
        return new Sight(exhibition, exhibition, pages);
    }
}
