package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.bundle.check.BundleCheck;
import eu.smartregions.kiosk.bundle.check.CheckedExhibitor;
import eu.smartregions.kiosk.bundle.check.Visibility;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.json.Severity;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Organisation;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Showcase;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.text.Counted;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.guide.SearchIndex;
import eu.smartregions.kiosk.guide.take.ContactCard;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds all ways by which visitors reach each exhibitor of a check, or the reason why there is none.
final class VisibilityWords {
    private static final int MOST_WORDS = 12;
    private final BundleCheck examination;
    private final Exhibition exhibition;
    private final Optional<SearchIndex> index;

    VisibilityWords(BundleCheck examination) {
        this.examination = examination;
        this.exhibition = examination.exhibition();
        this.index = examination.accepted() ? Optional.of(SearchIndex.of(exhibition)) : Optional.empty();
    }

    /// Returns the result for every exhibitor.
    List<Visibility> all() {
        return examination.exhibitors().stream().map(this::of).toList();
    }

    private Visibility of(CheckedExhibitor exhibitor) {
        if (!examination.accepted()) {
            return Visibility.hidden(exhibitor, hiddenBecause(exhibitor));
        }
        return switch (exhibitor.kind()) {
            case REGION -> exhibition.region(new RegionId(exhibitor.id())).map(region -> new Visibility(exhibitor, "",
                    places(region), ContactCard.of(region, exhibition, Language.EN).text(), cut(region)))
                    .orElseGet(() -> Visibility.hidden(exhibitor, "it could not be read"));
            case ORGANISATION -> exhibition.library().organisations().stream()
                    .filter(organisation -> organisation.id().equals(exhibitor.id())).findFirst()
                    .map(organisation -> new Visibility(exhibitor, "", places(organisation), "", List.of()))
                    .orElseGet(() -> Visibility.hidden(exhibitor, "it could not be read"));
        };
    }

    /// Returns what the contacts for phones have no room for, by language.
    private List<String> cut(Region region) {
        return Stream.of(Language.values()).filter(language -> written(region).contains(language))
                .flatMap(language -> cards(region, language).flatMap(card -> card.cut().stream()).distinct().sorted()
                        .map(part -> "the " + part.key() + " in " + language.ownName()))
                .toList();
    }

    /// Returns the contacts that are shown of a region: its own, and that of its function.
    private Stream<ContactCard> cards(Region region, Language language) {
        return Stream.concat(Stream.of(ContactCard.of(region, exhibition, language)), region.showcase().meeting()
                .contact().map(contact -> ContactCard.of(contact, language)).stream());
    }

    /// Returns the languages in which a region has something that goes into its contact.
    private static Set<Language> written(Region region) {
        Set<Language> written = EnumSet.copyOf(region.name().wordings().keySet());
        region.specialisation().introduction().hook().ifPresent(hook -> written.addAll(hook.wordings().keySet()));
        region.showcase().meeting().contact().ifPresent(contact -> {
            written.addAll(contact.function().wordings().keySet());
            written.addAll(contact.organisation().wordings().keySet());
        });
        return written;
    }

    private String hiddenBecause(CheckedExhibitor exhibitor) {
        List<Problem> errors = examination.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR).toList();
        long own = errors.stream().filter(problem -> problem.file().startsWith(exhibitor.folder())).count();
        return own > 0
                ? "its files have " + Counted.of(own, "error") + " that must be mended first"
                : "other files have " + Counted.of(errors.size(), "error") + " that must be mended first";
    }

    private List<String> places(Region region) {
        Showcase showcase = region.showcase();
        List<String> places = new ArrayList<>(List.of("attract", "home"));
        region.areas().forEach(area -> places.add("area/" + area));
        region.areas().forEach(area -> places.add("tour/" + area));
        Optional.ofNullable(exhibition.map().regions().get(region.id())).ifPresent(_ -> places.add("map"));
        places.addAll(List.of("regions", "region/" + region.id(), "partners", "compare"));
        showcase.stories().forEach(story -> places.add("story/" + story.id()));
        exhibition.library().partnerships().stream().filter(partnership -> partnership.members().include(region.id()))
                .forEach(partnership -> places.add("partnership/" + partnership.id()));
        exhibition.plans().floor().filter(_ -> showcase.meeting().stand().isPresent())
                .ifPresent(_ -> places.add("floor"));
        List<LocalizedText> names = new ArrayList<>(List.of(region.name()));
        Stream.of(region.territory().nativeName(), region.territory().nuts(), region.territory().seat())
                .flatMap(Optional::stream).forEach(name -> names.add(LocalizedText.of(Language.EN, name)));
        places.addAll(words(names, Subject.of(region.id())));
        return places;
    }

    private List<String> places(Organisation organisation) {
        List<String> places = new ArrayList<>(List.of("organisations", "organisation/" + organisation.id()));
        places.addAll(words(List.of(organisation.name()), new Subject(Subject.Kind.ORGANISATION, organisation.id())));
        return places;
    }

    /// Returns the words of its names that find it, tried in the search itself.
    private List<String> words(List<LocalizedText> names, Subject subject) {
        return names.stream()
                .flatMap(name -> Stream.concat(Stream.of(name.text(Language.EN)), name.wordings().values().stream()))
                .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split("[\\s,()/]+"))).distinct()
                .filter(word -> word.length() > 1
                        && index.stream().anyMatch(words -> words.finds(word, Language.EN, subject)))
                .limit(MOST_WORDS).map(word -> "search/" + word).toList();
    }
}
