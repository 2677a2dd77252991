package eu.smartregions.kiosk.content.place;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.ThemeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A place where a visitor can be. Place and language are the state of a visit; a screen shows a place.
public sealed interface Place {

    /// The attract loop: nobody is here.
    record Attract() implements Place {
    }

    /// The question and the priority areas.
    record Home() implements Place {
    }

    /// The question where the visitor is from: the countries, or the regions of one.
    record WhereFrom(Optional<Country> country) implements Place {
    }

    /// What the other regions are to the one that the visitor is from.
    record MyRegion(RegionId region, Fellows fellows) implements Place {
        /// Returns the page with some of each.
        public static MyRegion of(RegionId region) {
            return new MyRegion(region, Fellows.SOME);
        }
    }

    /// The regions that a visitor's own one is shown with.
    enum Fellows {
        /// Some of each kind.
        SOME,
        /// All that are like it.
        ALIKE,
        /// All that are known for what it lacks.
        ADDING
    }

    /// The regions of one priority area, or a part of them.
    record Area(AreaId area, AreaPart part) implements Place {
        /// Returns those known for the area, which are shown first.
        public static Area of(AreaId area) {
            return new Area(area, new AreaPart.Main());
        }

        /// Returns those of one theme.
        public static Area of(AreaId area, ThemeId theme) {
            return new Area(area, new AreaPart.InTheme(theme));
        }
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

    /// The search, where names are typed.
    record Search() implements Place {
    }

    /// One of a region's photographs, counted from 0.
    record Gallery(RegionId region, int picture) implements Place {
    }

    /// More about a priority area: its stories, partnerships and tours.
    record Field(AreaId area) implements Place {
    }

    /// A tour through an area, or through all of them.
    ///
    /// @param regions what it leads to
    /// @param step    the region it is at, counted from 0; the number of regions when it has ended
    record TourStop(Optional<AreaId> area, List<RegionId> regions, int step) implements Place {
        public TourStop {
            regions = List.copyOf(regions);
        }
    }

    /// The game of guessing regions.
    ///
    /// @param step   the round it is in, counted from 0
    /// @param answer what the visitor answered in this round, if they have
    record Game(List<Riddle> rounds, int step, Optional<RegionId> answer) implements Place {
        public Game {
            rounds = List.copyOf(rounds);
        }
    }

    /// The conference and later events.
    record Events() implements Place {
    }

    /// One later event.
    record EventPage(String event) implements Place {
    }

    /// The sessions of the conference on one of its days, or on the one that counts now.
    record Programme(Optional<LocalDate> day) implements Place {
        public Programme() {
            this(Optional.empty());
        }
    }

    /// Documents to read.
    record Publications() implements Place {
    }

    /// One document.
    record PublicationPage(String publication) implements Place {
    }

    /// Funders, networks and advisers.
    record Organisations() implements Place {
    }

    /// One organisation.
    record OrganisationPage(String organisation) implements Place {
    }

    /// The stories of all areas or of one.
    record Stories(Optional<AreaId> area) implements Place {
    }

    /// One story.
    record StoryPage(String story) implements Place {
    }

    /// The plan of the hall, possibly with a region's stand marked.
    record Floor(Optional<RegionId> region) implements Place {
    }

    /// The partner finder: the query, and the regions chosen so far to be compared.
    record Partners(PartnerQuery query, List<RegionId> chosen) implements Place {
        public Partners {
            chosen = List.copyOf(chosen);
        }
    }

    /// Two or three regions side by side.
    record Compare(List<RegionId> regions) implements Place {
        /// Checks the number of regions.
        ///
        /// @throws IllegalArgumentException if there are not two or three
        public Compare {
            regions = List.copyOf(regions);
            if (regions.size() < 2 || regions.size() > 3) {
                throw new IllegalArgumentException("Two or three regions are compared, not " + regions.size());
            }
        }
    }

    /// The joint investments that two regions could make.
    record CoInvest(RegionId one, RegionId other) implements Place {
    }

    /// The funding guide: the answers given so far, and whether the instruments that fit are shown already.
    record Funding(FundingQuery query, boolean results) implements Place {
    }

    /// One funding instrument.
    record FundingPage(String instrument) implements Place {
    }

    /// The list of what the visitor takes home.
    record Saved() implements Place {
    }

    /// Returns the page of a subject; empty if it has none of its own.
    static Optional<Place> of(Subject subject) {
        return switch (subject.kind()) {
            case AREA -> Optional.of(Area.of(new AreaId(subject.id())));
            case REGION -> Optional.of(new RegionPage(new RegionId(subject.id())));
            case EVENT -> Optional.of(new EventPage(subject.id()));
            case SESSION -> Optional.of(new Programme());
            case PUBLICATION -> Optional.of(new PublicationPage(subject.id()));
            case ORGANISATION -> Optional.of(new OrganisationPage(subject.id()));
            case STORY -> Optional.of(new StoryPage(subject.id()));
            case INSTRUMENT -> Optional.of(new FundingPage(subject.id()));
            case THEME, COUNTRY, LANGUAGE, PARTNERSHIP, SCREEN, NONE, OCCASION, LOOK, KIOSK -> Optional.empty();
        };
    }

    /// Returns the name of the screen that shows this place, as the statistics call it; it never changes.
    default String screen() {
        return switch (this) {
            case Attract _ -> "attract";
            case Home _ -> "home";
            case WhereFrom _ -> "where-from";
            case MyRegion _ -> "my-region";
            case Area _ -> "area";
            case Europe _ -> "map";
            case RegionPage _ -> "region";
            case Regions _ -> "regions";
            case Search _ -> "search";
            case Gallery _ -> "gallery";
            case Field _ -> "field";
            case TourStop _ -> "tour";
            case Game _ -> "game";
            case Events _ -> "events";
            case EventPage _ -> "event";
            case Programme _ -> "programme";
            case Publications _ -> "publications";
            case PublicationPage _ -> "publication";
            case Organisations _ -> "organisations";
            case OrganisationPage _ -> "organisation";
            case Stories _ -> "stories";
            case StoryPage _ -> "story";
            case Floor _ -> "floor";
            case Partners _ -> "partners";
            case Compare _ -> "compare";
            case CoInvest _ -> "coinvest";
            case Funding _ -> "funding";
            case FundingPage _ -> "instrument";
            case Saved _ -> "saved";
        };
    }

    /// Returns the subject of the place.
    default Subject subject() {
        return switch (this) {
            case Area(AreaId area, AreaPart _) -> Subject.of(area);
            case RegionPage(RegionId region) -> Subject.of(region);
            case FundingPage(String instrument) -> Subject.instrument(instrument);
            case Gallery(RegionId region, int _) -> Subject.of(region);
            case Field(AreaId area) -> Subject.of(area);
            case TourStop(Optional<AreaId> area, List<RegionId> regions, int step) -> step < regions.size()
                    ? Subject.of(regions.get(step))
                    : area.map(Subject::of).orElseGet(() -> Subject.screen(screen()));
            case EventPage(String event) -> Subject.event(event);
            case PublicationPage(String publication) -> Subject.publication(publication);
            case OrganisationPage(String organisation) -> Subject.organisation(organisation);
            case StoryPage(String story) -> Subject.story(story);
            case Floor(Optional<RegionId> region) -> region.map(Subject::of).orElseGet(() -> Subject.screen(screen()));
            // @formatter:off
            case Attract _, Home _, WhereFrom _, MyRegion _, Europe _, Regions _, Search _, Saved _, Partners _,
                    Compare _, CoInvest _, Funding _, Game _, Events _, Programme _, Publications _, Organisations _,
                    Stories _ ->
                    Subject.screen(screen());
            // @formatter:on
        };
    }

    /// Whether all that the place is about is in an exhibition, so that its screen can be shown. Places are kept while
    /// content is exchanged, which may take away what they name.
    default boolean existsIn(Exhibition exhibition) {
        return switch (this) {
            // @formatter:off
            case Area(AreaId area, AreaPart part) -> exhibition.has(area,
                    part instanceof AreaPart.InTheme(ThemeId theme) ? Optional.of(theme) : Optional.empty());
            // @formatter:on
            case Europe(Optional<AreaId> area, Optional<Country> country) ->
                area.stream().allMatch(id -> exhibition.area(id).isPresent()) && country.stream().allMatch(
                        id -> exhibition.regions().stream().anyMatch(region -> region.country().equals(id)));
            case Gallery(RegionId region, int _) ->
                exhibition.region(region).stream().anyMatch(found -> !found.pictures().isEmpty());
            case TourStop(Optional<AreaId> area, List<RegionId> regions, int _) ->
                area.stream().allMatch(id -> exhibition.area(id).isPresent()) && exhibition.has(regions);
            case MyRegion(RegionId region, Fellows _) -> exhibition.region(region).isPresent();
            case Stories(Optional<AreaId> area) -> area.stream().allMatch(id -> exhibition.area(id).isPresent());
            case Floor(Optional<RegionId> region) ->
                exhibition.plans().floor().isPresent() && exhibition.has(region.stream().toList());
            case Partners(PartnerQuery query, List<RegionId> chosen) ->
                query.existsIn(exhibition) && exhibition.has(chosen);
            case Compare(List<RegionId> regions) -> exhibition.has(regions);
            case Game(List<Riddle> rounds, int _, Optional<RegionId> _) -> rounds.stream().allMatch(
                    round -> exhibition.has(round.answers()) && exhibition.region(round.region()).stream()
                            .noneMatch(region -> region.mainAreas().isEmpty()));
            case CoInvest(RegionId one, RegionId other) -> exhibition.has(List.of(one, other));
            // @formatter:off
            case Programme(Optional<LocalDate> day) -> day.stream().allMatch(wanted -> exhibition.event().programme()
                    .stream().anyMatch(session -> session.day().equals(wanted)));
            case RegionPage _, Field _, EventPage _, PublicationPage _, OrganisationPage _, StoryPage _,
                    FundingPage _ -> exhibition.titles().containsKey(subject());
            case Attract _, Home _, WhereFrom _, Regions _, Search _, Saved _, Funding _, Events _,
                    Publications _, Organisations _ -> true;
            // @formatter:on
        };
    }
}
