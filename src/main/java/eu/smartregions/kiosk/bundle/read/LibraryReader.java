package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.bundle.json.ObjectReader;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Instrument;
import eu.smartregions.kiosk.content.Library;
import eu.smartregions.kiosk.content.Organisation;
import eu.smartregions.kiosk.content.Partnership;
import eu.smartregions.kiosk.content.Publication;
import eu.smartregions.kiosk.content.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads everything that the exhibition offers besides regions, one file for each kind.
public final class LibraryReader {
    private static final long MOST_BILLIONS = 100_000;
    private final Documents documents;
    private final KnownIds known;
    private final Ids ids = new Ids("library entry");

    LibraryReader(Documents documents, KnownIds known) {
        this.documents = documents;
        this.known = known;
    }

    /// @param alone the organisations that came in bundles of their own, by their folders' names
    Library read(Map<String, ObjectReader> alone) {
        List<Organisation> organisations = new ArrayList<>();
        alone.forEach((name, form) -> {
            try (form) {
                organisations.add(organisation(form));
                RegionReader.sameAsFolder(form.need("id"), name);
            }
        });
        organisations.addAll(all(BundleLayout.ORGANISATIONS, "organisations", this::organisation).stream()
                .filter(organisation -> !alone.containsKey(organisation.id())).toList());
        return new Library(organisations,
                all(BundleLayout.PUBLICATIONS, "publications", this::publication),
                all(BundleLayout.FUNDING, "instruments", this::instrument),
                all(BundleLayout.PARTNERSHIPS, "partnerships", this::partnership),
                all(BundleLayout.GLOSSARY, "terms", LibraryReader::term));
    }

    private <T> List<T> all(String file, String list, Function<ObjectReader, T> reader) {
        Optional<ObjectReader> document = documents.may(file);
        if (document.isEmpty()) {
            return List.of();
        }
        try (ObjectReader form = document.get()) {
            return form.each(list).map(value -> one(value, reader)).toList();
        }
    }

    private static <T> T one(JsonValue value, Function<ObjectReader, T> reader) {
        try (ObjectReader form = ObjectReader.of(value)) {
            return reader.apply(form);
        }
    }

    private Organisation organisation(ObjectReader form) {
        return new Organisation(ids.read(form.need("id")), Texts.localized(form.need("name"), Limit.LABEL),
                ChoiceReader.one(form.need("role"), "role", Organisation.Kind.values(), ChoiceReader::key),
                Texts.localized(form.need("what"), Limit.SUMMARY), form.may("address").map(Texts::address));
    }

    private Publication publication(ObjectReader form) {
        return new Publication(ids.read(form.need("id")), Texts.localized(form.need("title"), Limit.TITLE),
                new Publication.Imprint(Texts.plain(form.need("authors"), Limit.TITLE),
                        Texts.plain(form.need("publisher"), Limit.TITLE), NumberReader.year(form.need("year"))),
                Texts.localized(form.need("summary"), Limit.SUMMARY), form.may("address").map(Texts::address));
    }

    private Instrument instrument(ObjectReader form) {
        return new Instrument(ids.read(form.need("id")), Texts.localized(form.need("name"), Limit.LABEL),
                Texts.localized(form.need("what"), Limit.SUMMARY),
                new Instrument.Money(Texts.id(form.need("family")),
                        ChoiceReader.one(form.need("investors"), "investors",
                                Instrument.Investors.values(), ChoiceReader::key),
                        form.may("budget").map(value -> one(value, LibraryReader::budget))),
                new Instrument.Conditions(some(form, "applicants", "applicant", Instrument.Applicant.values()),
                        some(form, "aims", "aim", Instrument.Aim.values()),
                        some(form, "partnering", "partnering", Instrument.Partnering.values()),
                        form.items("areas").stream().map(known::area).collect(Collectors.toSet())));
    }

    /// Returns at least one of some choices.
    private static <T extends Enum<T>> Set<T> some(ObjectReader form, String list, String what, T[] all) {
        List<JsonValue> values = form.needItems(list);
        form.notEmpty(list, what);
        return values.stream().map(value -> ChoiceReader.one(value, what, all, ChoiceReader::key))
                .collect(Collectors.toSet());
    }

    private static Instrument.Budget budget(ObjectReader form) {
        return new Instrument.Budget(NumberReader.number(form.need("billionEuro"), 0, MOST_BILLIONS),
                Texts.plain(form.need("period"), Limit.LABEL),
                form.may("note").map(note -> Texts.localized(note, Limit.TITLE)));
    }

    private Partnership partnership(ObjectReader form) {
        return new Partnership(ids.read(form.need("id")), Texts.localized(form.need("name"), Limit.LABEL),
                Texts.localized(form.need("platform"), Limit.LABEL),
                new Partnership.Members(form.items("leads").stream().map(known::region).toList(),
                        form.items("partners").stream().map(known::region).toList()),
                areas(form));
    }

    private Set<AreaId> areas(ObjectReader form) {
        form.notEmpty("areas", "area");
        return form.needItems("areas").stream().map(known::area).collect(Collectors.toSet());
    }

    private static Term term(ObjectReader form) {
        return new Term(Texts.localized(form.need("word"), Limit.LABEL),
                Texts.localized(form.need("meaning"), Limit.SUMMARY));
    }
}
