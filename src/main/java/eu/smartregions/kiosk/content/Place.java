package eu.smartregions.kiosk.content;

import java.util.List;
import java.util.Optional;

/// Where a visitor can be. Place and language are the state of a visit; a screen shows a place.
public sealed interface Place {

    /// The attract loop: nobody is here.
    record Attract() implements Place {
    }

    /// The question and the priority areas.
    record Home() implements Place {
    }

    /// The regions of one priority area, possibly of one theme in it.
    record Area(AreaId area, Optional<ThemeId> theme) implements Place {
    }

    /// The map of Europe: all fields or one, all countries or one.
    record Europe(Optional<AreaId> area, Optional<Country> country) implements Place {
    }

    /// One region.
    record RegionPage(RegionId region) implements Place {
    }

    /// All regions, by name or by country.
    record Regions(boolean byCountry) implements Place {
    }

    /// Typing a name.
    record Search() implements Place {
    }

    /// The partner finder: what is looked for, and the regions chosen so far to be compared.
    record Partners(Quest quest, List<RegionId> chosen) implements Place {
        public Partners {
            chosen = List.copyOf(chosen);
        }
    }

    /// Two or three regions side by side.
    record Compare(List<RegionId> regions) implements Place {
        /// @throws IllegalArgumentException if there are not two or three
        public Compare {
            regions = List.copyOf(regions);
            if (regions.size() < 2 || regions.size() > 3) {
                throw new IllegalArgumentException("Two or three regions are compared, not " + regions.size());
            }
        }
    }

    /// What two regions could invest in together.
    record CoInvest(RegionId one, RegionId other) implements Place {
    }

    /// The funding guide: the answers given so far, and whether the instruments that fit are shown already.
    record Funding(Enquiry enquiry, boolean results) implements Place {
    }

    /// One funding instrument.
    record FundingPage(String instrument) implements Place {
    }

    /// What the visitor has put on the list to take home.
    record Saved() implements Place {
    }

    /// The page of a subject; empty where it has none of its own.
    static Optional<Place> of(Subject subject) {
        return switch (subject.kind()) {
            case "area" -> Optional.of(new Area(new AreaId(subject.id()), Optional.empty()));
            case "region" -> Optional.of(new RegionPage(new RegionId(subject.id())));
            case "instrument" -> Optional.of(new FundingPage(subject.id()));
            default -> Optional.empty();
        };
    }

    /// The name of the screen that shows this place, as the statistics name it; stable for ever.
    default String screen() {
        return switch (this) {
            case Attract _ -> "attract";
            case Home _ -> "home";
            case Area _ -> "area";
            case Europe _ -> "map";
            case RegionPage _ -> "region";
            case Regions _ -> "regions";
            case Search _ -> "search";
            case Partners _ -> "partners";
            case Compare _ -> "compare";
            case CoInvest _ -> "coinvest";
            case Funding _ -> "funding";
            case FundingPage _ -> "instrument";
            case Saved _ -> "saved";
        };
    }

    /// What the place is about.
    default Subject subject() {
        return switch (this) {
            case Area(AreaId area, Optional<ThemeId> _) -> Subject.of(area);
            case RegionPage(RegionId region) -> Subject.of(region);
            case FundingPage(String instrument) -> Subject.instrument(instrument);
            case Attract _, Home _, Europe _, Regions _, Search _, Partners _, Compare _, CoInvest _, Funding _, Saved _ ->
                    Subject.screen(screen());
        };
    }
}
