package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Introduction;
import eu.smartregions.kiosk.content.Library;
import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.content.Priority;
import eu.smartregions.kiosk.content.ProgrammeSession;
import eu.smartregions.kiosk.content.Publication;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.SaveTheDate;
import eu.smartregions.kiosk.content.Specialisation;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Something that can be found, with all texts by which it can be found.
///
/// @param page  its page
/// @param texts the texts by which it can be found
record Entry(Subject subject, Place page, Texts texts) {

    /// The texts by which something can be found.
    ///
    /// @param names  its names, first the one shown
    /// @param places its places and times: codes, towns, countries, years
    /// @param about  its subjects
    /// @param told   what is told of it, in whole sentences
    /// @param near   places that it is not in, but near to: countries of which nothing is shown, and towns
    record Texts(List<LocalizedText> names, List<LocalizedText> places, List<LocalizedText> about,
            List<LocalizedText> told, List<LocalizedText> near) {
        Texts {
            names = List.copyOf(names);
            places = List.copyOf(places);
            about = List.copyOf(about);
            told = List.copyOf(told);
            near = List.copyOf(near);
        }

        /// Texts of something of which nothing is told.
        Texts(List<LocalizedText> names, List<LocalizedText> places, List<LocalizedText> about) {
            this(names, places, about, List.of(), List.of());
        }
    }

    /// Whether its names and places are known abroad: visitors look for a region, a field or a country by the name that
    /// they know from home.
    boolean knownAbroad() {
        Subject.Kind kind = subject.kind();
        return kind == Subject.Kind.REGION || kind == Subject.Kind.AREA || kind == Subject.Kind.THEME;
    }

    /// Returns everything in an exhibition that has a page, in the order in which kinds are found: regions, fields,
    /// events, the rest.
    static List<Entry> all(Exhibition exhibition) {
        Map<Country, LocalizedText> countries = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        Library library = exhibition.library();
        Map<RegionId, Set<LocalizedText>> near = new Nearby(exhibition).names();
        exhibition.regions().forEach(region -> add(entries, Subject.of(region.id()),
                region(region, places(region, exhibition, countries), near.getOrDefault(region.id(), Set.of()))));
        exhibition.areas().forEach(area -> add(entries, Subject.of(area.id()),
                new Texts(List.of(area.name()), List.of(), List.of(), List.of(area.sentence()), List.of())));
        exhibition.areas().forEach(area -> area.themes().forEach(theme -> entries.add(new Entry(Subject.of(theme.id()),
                Place.Area.of(area.id(), theme.id()),
                new Texts(List.of(theme.name()), List.of(), List.of(area.name()))))));
        exhibition.event().dates().forEach(date -> add(entries, Subject.event(date.id()), date(date, countries)));
        for (int i = 0; i < exhibition.event().programme().size(); i++) {
            add(entries, Subject.session(i + 1), session(exhibition.event().programme().get(i)));
        }
        exhibition.regions()
                .forEach(region -> region.showcase().stories().forEach(story -> add(entries, Subject.story(story.id()),
                        new Texts(List.of(story.title()), List.of(region.name()), List.of()))));
        library.publications()
                .forEach(publication -> add(entries, Subject.publication(publication.id()), publication(publication)));
        library.instruments().forEach(instrument -> add(entries, Subject.instrument(instrument.id()),
                new Texts(List.of(instrument.name()), List.of(), List.of(), List.of(instrument.what()), List.of())));
        library.organisations().forEach(organisation -> add(entries, Subject.organisation(organisation.id()),
                new Texts(List.of(organisation.name()), List.of(), List.of(), List.of(organisation.what()),
                        List.of())));
        library.partnerships().forEach(partnership -> add(entries, Subject.partnership(partnership.id()),
                new Texts(List.of(partnership.name()), List.of(), List.of(partnership.platform()))));
        return entries;
    }

    private static void add(List<Entry> entries, Subject subject, Texts texts) {
        Place.of(subject).ifPresent(page -> entries.add(new Entry(subject, page, texts)));
    }

    private static Texts region(Region region, List<LocalizedText> places, Set<LocalizedText> near) {
        List<LocalizedText> names = new ArrayList<>(List.of(region.name()));
        region.territory().nativeName().ifPresent(name -> names.add(plain(name)));
        return new Texts(names, places, region.specialisation().priorities().stream().map(Priority::label).toList(),
                told(region.specialisation()), List.copyOf(near));
    }

    /// Returns the places of a region: its code, its seat, its towns, which everybody knows by the names that they give
    /// themselves too, and its country.
    private static List<LocalizedText> places(Region region, Exhibition exhibition,
            Map<Country, LocalizedText> countries) {
        List<LocalizedText> places = new ArrayList<>();
        region.territory().nuts().ifPresent(code -> places.add(plain(code)));
        region.territory().seat().ifPresent(seat -> places.add(plain(seat)));
        Optional.ofNullable(exhibition.map().regions().get(region.id())).map(MapShapes.Shape::towns).orElse(List.of())
                .forEach(town -> {
                    places.add(town);
                    region.territory().languages().stream().map(town.wordings()::get).filter(Objects::nonNull)
                            .distinct().forEach(own -> places.add(plain(own)));
                });
        places.add(countries.computeIfAbsent(region.country(), Nearby::name));
        return places;
    }

    /// Returns what a region tells of itself: its hook, its summary, what it does in its fields, and its proofs.
    private static List<LocalizedText> told(Specialisation region) {
        Introduction introduction = region.introduction();
        List<LocalizedText> told = new ArrayList<>();
        introduction.hook().ifPresent(told::add);
        told.add(introduction.summary());
        region.areas().stream().flatMap(area -> region.sentence(area).stream()).forEach(told::add);
        introduction.proofs().forEach(proof -> told.addAll(List.of(proof.title(), proof.text())));
        return told;
    }

    private static Texts date(SaveTheDate date, Map<Country, LocalizedText> countries) {
        List<LocalizedText> places = new ArrayList<>(List.of(plain(Integer.toString(date.year()))));
        date.venue().ifPresent(venue -> places.addAll(
                List.of(venue.city(), countries.computeIfAbsent(venue.country(), Nearby::name))));
        return new Texts(List.of(date.title()), places, List.of());
    }

    private static Texts session(ProgrammeSession session) {
        return new Texts(List.of(session.title()), List.of(),
                session.people().stream().flatMap(person -> Stream.of(plain(person.name()), person.role())).toList());
    }

    private static Texts publication(Publication publication) {
        return new Texts(List.of(publication.title()), List.of(plain(Integer.toString(publication.imprint().year()))),
                List.of(plain(publication.imprint().authors()), plain(publication.imprint().publisher())));
    }

    private static LocalizedText plain(String text) {
        return LocalizedText.of(Language.EN, text);
    }
}
