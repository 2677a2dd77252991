package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Instrument.Aim;
import eu.smartregions.kiosk.content.Instrument.Applicant;
import eu.smartregions.kiosk.content.Organisation;
import eu.smartregions.kiosk.content.Publication;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.SaveTheDate;
import eu.smartregions.kiosk.content.Story;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.AreaPart;
import eu.smartregions.kiosk.content.place.FundingQuery;
import eu.smartregions.kiosk.content.place.PartnerQuery;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.place.Riddle;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.guide.Riddles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Places of an exhibition for a scan of the screens: all of those that are few, and of those that are many the hardest
/// and a seeded sample.
final class Stops {
    private static final int SAMPLED_REGIONS = 6;
    private static final int SAMPLED_COUNTRIES = 4;
    private static final int SAMPLED_ENTRIES = 2;

    private Stops() {
    }

    /// Every area with each of its themes, the map of all and of every area, sampled countries and regions, the lists
    /// and samples of what is in them.
    static List<Place> of(Exhibition exhibition) {
        List<Place> places = new ArrayList<>(List.of(new Place.Home(), new Place.WhereFrom(Optional.empty())));
        countries(exhibition).forEach(country -> places.add(new Place.WhereFrom(Optional.of(country))));
        regions(exhibition).forEach(region -> places.addAll(List.of(Place.MyRegion.of(region.id()),
                new Place.MyRegion(region.id(), Place.Fellows.ALIKE))));
        exhibition.areas().forEach(area -> {
            places.add(Place.Area.of(area.id()));
            places.add(new Place.Area(area.id(), new AreaPart.Also()));
            area.themes().forEach(theme -> places.add(Place.Area.of(area.id(), theme.id())));
        });
        places.add(new Place.Europe(Optional.empty(), Optional.empty()));
        exhibition.areas().forEach(area -> places.add(new Place.Europe(Optional.of(area.id()), Optional.empty())));
        countries(exhibition).forEach(country -> places.add(new Place.Europe(Optional.empty(), Optional.of(country))));
        places.add(new Place.Regions(false));
        places.add(new Place.Regions(true));
        places.add(new Place.Search());
        places.add(new Place.Saved());
        regions(exhibition).forEach(region -> places.add(new Place.RegionPage(region.id())));
        connecting(exhibition, places);
        fields(exhibition, places);
        library(exhibition, places);
        plan(exhibition, places);
        return places;
    }

    /// The first place of each kind of those.
    static Collection<Place> kinds(Exhibition exhibition) {
        Map<Class<?>, Place> kinds = new LinkedHashMap<>();
        of(exhibition).forEach(place -> kinds.putIfAbsent(place.getClass(), place));
        return kinds.values();
    }

    /// More about every area, the first and the last page of a tour, and a game.
    private static void fields(Exhibition exhibition, List<Place> places) {
        exhibition.areas().forEach(area -> places.add(new Place.Field(area.id())));
        List<RegionId> regions = sample(exhibition.regions(), SAMPLED_REGIONS).stream().map(Region::id).toList();
        AreaId area = exhibition.areas().getFirst().id();
        places.add(new Place.TourStop(Optional.of(area), regions, 0));
        places.add(new Place.TourStop(Optional.of(area), regions, regions.size()));
        List<Riddle> game = new Riddles(exhibition, new Random(7)).game();
        for (int step = 0; step < game.size(); step++) {
            places.add(new Place.Game(game, step, Optional.empty()));
            places.add(new Place.Game(game, step, Optional.of(game.get(step).answers().getFirst())));
        }
    }

    /// Everything besides regions: the lists, and of their entries those with the longest names and a sample.
    private static void library(Exhibition exhibition, List<Place> places) {
        places.addAll(
                List.of(new Place.Events(), new Place.Programme(), new Place.Publications(), new Place.Organisations(),
                        new Place.Stories(Optional.empty())));
        hardest(exhibition.event().dates(), SaveTheDate::title)
                .forEach(date -> places.add(new Place.EventPage(date.id())));
        hardest(exhibition.library().publications(), Publication::title)
                .forEach(publication -> places.add(new Place.PublicationPage(publication.id())));
        hardest(exhibition.library().organisations(), Organisation::what)
                .forEach(organisation -> places.add(new Place.OrganisationPage(organisation.id())));
        List<Story> stories = exhibition.regions().stream().flatMap(region -> region.showcase().stories().stream())
                .toList();
        hardest(stories, Story::title).forEach(story -> places.add(new Place.StoryPage(story.id())));
        stories.stream().findFirst().ifPresent(story -> places.add(new Place.Stories(Optional.of(story.area()))));
    }

    /// The plan of the hall and a picture, where there are any.
    private static void plan(Exhibition exhibition, List<Place> places) {
        if (exhibition.plans().floor().isPresent()) {
            places.add(new Place.Floor(Optional.empty()));
            exhibition.regions().stream().filter(region -> region.showcase().meeting().stand().isPresent())
                    .findFirst().ifPresent(region -> places.add(new Place.Floor(Optional.of(region.id()))));
        }
        exhibition.regions().stream().filter(region -> !region.pictures().isEmpty()).findFirst()
                .ifPresent(region -> places.add(new Place.Gallery(region.id(), 0)));
    }

    private static <T> Set<T> hardest(List<T> all, Function<T, LocalizedText> text) {
        Set<T> chosen = new LinkedHashSet<>(sample(all, SAMPLED_ENTRIES));
        all.stream().max(Comparator.comparing(each -> text.apply(each).text(Language.DE).length()))
                .ifPresent(chosen::add);
        return chosen;
    }

    /// The partner finder for nobody and for the regions with the longest names, those compared and investing together,
    /// the funding guide question by question, and every instrument.
    private static void connecting(Exhibition exhibition, List<Place> places) {
        List<RegionId> hard = regions(exhibition).stream().map(Region::id).toList();
        places.add(new Place.Partners(PartnerQuery.OPEN, List.of()));
        hard.stream().limit(2).forEach(
                id -> places.add(new Place.Partners(PartnerQuery.OPEN.from(Optional.of(id)), List.of(hard.getLast()))));
        places.add(new Place.Partners(
                PartnerQuery.OPEN.in(Optional.of(exhibition.areas().getLast().id()), Optional.empty()),
                hard.stream().limit(3).toList()));
        if (hard.size() >= 5) {
            places.add(new Place.Compare(hard.subList(0, 2)));
            places.add(new Place.Compare(hard.subList(1, 4)));
            places.add(new Place.CoInvest(hard.get(0), hard.get(1)));
            places.add(new Place.CoInvest(hard.get(2), hard.get(4)));
        }
        places.add(new Place.Funding(FundingQuery.OPEN, false));
        places.add(new Place.Funding(
                new FundingQuery(Optional.of(Applicant.AUTHORITY), Optional.empty(), Optional.empty()), false));
        places.add(new Place.Funding(
                new FundingQuery(Optional.of(Applicant.AUTHORITY), Optional.of(Aim.PILOT), Optional.empty()), false));
        places.add(new Place.Funding(FundingQuery.OPEN, true));
        exhibition.library().instruments().forEach(instrument -> places.add(new Place.FundingPage(instrument.id())));
    }

    /// Of every kind of subject the one with the longest English title.
    static List<Subject> saved(Exhibition exhibition) {
        Map<Subject.Kind, Subject> longest = new LinkedHashMap<>();
        Map<Subject, String> names = exhibition.names();
        names.keySet().stream().sorted(Comparator.comparing(subject -> names.get(subject).length()))
                .forEach(subject -> longest.put(subject.kind(), subject));
        return List.copyOf(longest.values());
    }

    /// Those with the longest names in two languages, the longest word, the most and the longest priorities, the most
    /// areas, partnerships and the longest summary, and six of the rest.
    static Set<Region> regions(Exhibition exhibition) {
        List<Region> all = exhibition.regions();
        Set<Region> chosen = new LinkedHashSet<>();
        Stream.<Comparator<Region>>of(
                Comparator.comparing(region -> region.name().text(Language.EN).length()),
                Comparator.comparing(region -> region.name().text(Language.DE).length()),
                Comparator.comparing(region -> longestWord(region.name().text(Language.EN))),
                Comparator.comparing(region -> region.specialisation().priorities().size()),
                Comparator.comparing(region -> region.specialisation().priorities().stream()
                        .mapToInt(priority -> priority.label().text(Language.DE).length()).max().orElse(0)),
                Comparator.comparing(region -> region.areas().size()),
                Comparator.comparing(region -> region.specialisation().memberships().size()),
                Comparator.comparing(region -> region.specialisation().summary().text(Language.EN).length()),
                Comparator.comparing(Region::exhibits))
                .forEach(most -> chosen.add(Collections.max(all, most)));
        chosen.addAll(sample(all, SAMPLED_REGIONS));
        return chosen;
    }

    /// Those with the most and the fewest regions, and four of the rest.
    private static Set<Country> countries(Exhibition exhibition) {
        List<Country> all = exhibition.regions().stream().map(Region::country).distinct().toList();
        Comparator<Country> regions = Comparator.comparing(
                country -> exhibition.regions().stream().filter(region -> region.country().equals(country)).count());
        Set<Country> chosen = new LinkedHashSet<>(
                List.of(Collections.max(all, regions), Collections.min(all, regions)));
        chosen.addAll(sample(all, SAMPLED_COUNTRIES));
        return chosen;
    }

    private static int longestWord(String text) {
        return Stream.of(text.split("[\\s-]+")).mapToInt(String::length).max().orElse(0);
    }

    private static <T> List<T> sample(List<T> all, int size) {
        List<T> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, new Random(7));
        return mixed.subList(0, Math.min(size, mixed.size()));
    }
}
