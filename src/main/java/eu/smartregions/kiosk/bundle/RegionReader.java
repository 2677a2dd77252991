package eu.smartregions.kiosk.bundle;

import eu.smartregions.kiosk.bundle.Texts.Limit;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Fact;
import eu.smartregions.kiosk.content.Identifiers;
import eu.smartregions.kiosk.content.Membership;
import eu.smartregions.kiosk.content.Priority;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Specialisation;
import eu.smartregions.kiosk.content.Territory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads one region's file.
final class RegionReader {
    private static final Pattern VERSION = Pattern.compile("20\\d\\d");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}[A-Z0-9]{0,3}");
    private static final long LARGEST_FIGURE = 1_000_000_000;
    private final Known known;
    private final ShowcaseReader showcase;

    RegionReader(Known known, PictureReader pictures) {
        this.known = known;
        this.showcase = new ShowcaseReader(known, pictures);
    }

    /// The region whose file lies in the folder `folder`.
    Region region(Form form, String folder) {
        return new Region(id(form.need("id"), folder),
                Texts.localized(form.need("name"), Limit.REGION_NAME),
                territory(form),
                specialisation(form),
                showcase.showcase(form, folder));
    }

    private static RegionId id(JsonValue value, String folder) {
        String id = Texts.id(value);
        if (value instanceof JsonValue.Text text && text.value().equals(id) && !id.equals(folder)) {
            value.wrong("id-not-folder", "The id \"" + id + "\" differs from the folder's name \"" + folder + "\".",
                    "Give both the same name.");
        }
        return new RegionId(Identifiers.valid(folder) ? folder : id);
    }

    private static Territory territory(Form form) {
        Country country = Choices.country(form.need("country"));
        return new Territory(country, nuts(form.need("nuts"), country),
                form.may("nativeName").map(name -> Texts.plain(name, Limit.LABEL)),
                form.may("seat").map(seat -> Texts.plain(seat, Limit.LABEL)),
                form.items("facts").stream().map(RegionReader::fact).toList());
    }

    private static String nuts(JsonValue value, Country country) {
        try (Form form = Form.of(value)) {
            Texts.word(form.need("version"), Limit.LABEL).filter(version -> !VERSION.matcher(version).matches()).ifPresent(
                    version -> form.need("version").wrong("wrong-nuts", "\"" + version + "\" is no version of NUTS.",
                            "Write the year of the version, such as \"2016\"."));
            Optional<String> code = Texts.word(form.need("code"), Limit.LABEL);
            code.filter(written -> !CODE.matcher(written).matches()
                    || !country.code().equals("XX") && !written.startsWith(country.code()))
                    .ifPresent(written -> form.need("code").wrong("wrong-nuts", "\"" + written
                            + "\" is not a NUTS code of the country " + country.code() + ".",
                            "Write the country's two letters and up to three letters or digits, such as \"BE2\"."));
            return code.orElse("?");
        }
    }

    private static Fact fact(JsonValue value) {
        try (Form form = Form.of(value)) {
            return new Fact(Choices.one(form.need("kind"), "kind", Fact.Kind.values(), RegionReader::key),
                    Figures.number(form.need("value"), 0, LARGEST_FIGURE),
                    Figures.year(form.need("year", "fact-without-year",
                            "This figure does not say which year it is for.")),
                    Texts.plain(form.need("source", "fact-without-source",
                            "This figure does not say who published it."), Limit.SOURCE));
        }
    }

    private static String key(Fact.Kind kind) {
        return switch (kind) {
            case POPULATION -> "population";
            case AREA_KM2 -> "areaKm2";
        };
    }

    private Specialisation specialisation(Form form) {
        List<JsonValue> priorities = form.needItems("priorities");
        form.notEmpty("priorities", "priority");
        return new Specialisation(Texts.localized(form.need("summary"), Limit.SUMMARY),
                priorities.stream().map(this::priority).toList(),
                form.may("strategy").map(strategy -> Texts.plain(strategy, Limit.TITLE)),
                form.items("memberships").stream().map(RegionReader::membership).toList());
    }

    private Priority priority(JsonValue value) {
        try (Form form = Form.of(value)) {
            Set<AreaId> areas = form.needItems("areas").stream().map(known::area)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            form.notEmpty("areas", "area");
            return new Priority(Texts.localized(form.need("label"), Limit.LABEL),
                    areas.isEmpty() ? Set.of(new AreaId("unknown")) : areas,
                    form.items("themes").stream().map(theme -> known.theme(theme, areas))
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
    }

    private static Membership membership(JsonValue value) {
        try (Form form = Form.of(value)) {
            return new Membership(Texts.localized(form.need("partnership"), Limit.LABEL),
                    Choices.one(form.need("role"), "role", Membership.Role.values(), Choices::key),
                    Choices.one(form.need("kind"), "kind", Membership.Kind.values(), Choices::key));
        }
    }
}
