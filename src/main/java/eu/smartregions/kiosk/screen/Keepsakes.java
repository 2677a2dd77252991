package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.AreaPart;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.guide.take.CalendarEntry;
import eu.smartregions.kiosk.guide.take.ContactCard;
import eu.smartregions.kiosk.guide.take.DraftMail;
import eu.smartregions.kiosk.guide.take.TakeAway;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// What visitors take home of what they saved: of a region its stand, its main field, why they saved it, a sentence and
/// its address.
final class Keepsakes implements ListToTake.Codes {
    private final Exhibition exhibition;
    private final Words words;
    private final Supplier<List<Subject>> saved;
    private final Function<Subject, Optional<Place>> cameFrom;

    /// @param saved    what was saved, in its order; things that are not shown any more are left out
    /// @param cameFrom the page that somebody came from to save it
    Keepsakes(ScreenContext around, Supplier<List<Subject>> saved, Function<Subject, Optional<Place>> cameFrom) {
        this.exhibition = around.exhibition();
        this.words = around.parts().words();
        this.saved = saved;
        this.cameFrom = cameFrom;
    }

    @Override
    public List<ListToTake.Code> mails(int mostBytes) {
        List<DraftMail.Thing> things = saved.get().stream().flatMap(subject -> thing(subject).stream()).toList();
        return things.isEmpty()
                ? List.of()
                : DraftMail.of(TakeAway.met(exhibition, language()), things, mostBytes).stream()
                        .map(mail -> new ListToTake.Code(mail, "")).toList();
    }

    @Override
    public List<ListToTake.Code> contacts() {
        return saved.get().stream().flatMap(subject -> contact(subject).stream()
                .map(text -> new ListToTake.Code(text, title(subject).orElseThrow()))).toList();
    }

    private Optional<String> contact(Subject subject) {
        return switch (subject.kind()) {
            case REGION -> region(subject).map(region -> ContactCard.of(region, exhibition, language()).text());
            case EVENT -> exhibition.event().date(subject.id())
                    .flatMap(date -> CalendarEntry.of(date, language()));
            default -> Optional.empty();
        };
    }

    private Optional<DraftMail.Thing> thing(Subject subject) {
        Optional<Region> region = region(subject);
        if (region.isPresent()) {
            return region.map(known -> new DraftMail.Thing(known.name().text(language()), facts(known),
                    known.showcase().address(), reason(subject), sentence(subject)));
        }
        List<String> facts = exhibition.event().date(subject.id()).filter(_ -> subject.kind() == Subject.Kind.EVENT)
                .map(date -> DateCard.when(date, words)).stream().toList();
        return title(subject).map(
                title -> new DraftMail.Thing(title, facts, address(subject), Optional.empty(), Optional.empty()));
    }

    /// Returns what helps to find a region: its stand, and the field that it is known for.
    List<String> facts(Region region) {
        List<String> facts = new ArrayList<>();
        region.showcase().meeting().stand()
                .ifPresent(stand -> facts.add(words.messages().text("floor.stand", stand.number())));
        region.mainAreas().stream().limit(1).flatMap(id -> exhibition.area(id).stream())
                .forEach(area -> facts.add(words.messages().text("saved.main", area.name().text(language()))));
        return facts;
    }

    /// Returns why something was saved: the field that somebody came from, or the region or country that they are from.
    Optional<String> reason(Subject subject) {
        return field(subject).flatMap(exhibition::area)
                .map(area -> words.messages().text("saved.came", said(area.name())))
                .or(() -> cameFrom.apply(subject).flatMap(place -> from(subject, place)));
    }

    private Optional<String> from(Subject subject, Place place) {
        return switch (place) {
            case Place.MyRegion(RegionId own, Place.Fellows fellows) -> exhibition.region(own)
                    .map(region -> words.messages().text("mine.title", said(region.name())))
                    .map(from -> Subject.of(own).equals(subject) || fellows == Place.Fellows.SOME
                            ? from
                            : from + Lettering.SEPARATOR + words.messages().text(
                                    fellows == Place.Fellows.ALIKE ? "mine.alike" : "mine.lack"));
            case Place.WhereFrom(Optional<Country> country) ->
                country.map(home -> words.messages().text("mine.title", home.name(language())));
            default -> Optional.empty();
        };
    }

    /// Returns what a region does in the field that somebody came from.
    Optional<String> work(Subject subject) {
        return region(subject).flatMap(region -> field(subject).flatMap(region.specialisation()::sentence))
                .map(this::said);
    }

    private Optional<AreaId> field(Subject subject) {
        return cameFrom.apply(subject)
                .flatMap(place -> switch (place) {
                    case Place.Area(AreaId area, AreaPart _) -> Optional.of(area);
                    case Place.Field(AreaId area) -> Optional.of(area);
                    case Place.TourStop(Optional<AreaId> area, List<RegionId> _, int _) -> area;
                    default -> Optional.empty();
                }).filter(area -> region(subject).stream().allMatch(region -> region.areas().contains(area)));
    }

    private Optional<String> sentence(Subject subject) {
        return work(subject).or(() -> region(subject)
                .flatMap(region -> region.specialisation().introduction().hook()).map(this::said));
    }

    private Optional<String> address(Subject subject) {
        return switch (subject.kind()) {
            case PUBLICATION -> exhibition.library().publications().stream()
                    .filter(publication -> publication.id().equals(subject.id())).findFirst()
                    .flatMap(publication -> publication.address());
            case ORGANISATION -> exhibition.library().organisations().stream()
                    .filter(organisation -> organisation.id().equals(subject.id())).findFirst()
                    .flatMap(organisation -> organisation.address());
            default -> Optional.empty();
        };
    }

    private Optional<Region> region(Subject subject) {
        return subject.kind() == Subject.Kind.REGION ? exhibition.region(new RegionId(subject.id())) : Optional.empty();
    }

    private Optional<String> title(Subject subject) {
        return Optional.ofNullable(exhibition.titles().get(subject)).map(this::said);
    }

    private String said(LocalizedText text) {
        return text.text(language());
    }

    private Language language() {
        return words.language();
    }
}
