package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.bundle.json.ObjectReader;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Fact;
import eu.smartregions.kiosk.content.Territory;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the location of a region, and its figures. The country may be left out where the NUTS code or the region's id
/// begins with its two letters.
public final class TerritoryReader {
    private static final Pattern VERSION = Pattern.compile("20\\d\\d");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}[A-Z0-9]{0,3}");
    private static final long LARGEST_FIGURE = 1_000_000_000;
    private final ObjectReader form;

    /// @param form the fields of the region
    TerritoryReader(ObjectReader form) {
        this.form = form;
    }

    Territory territory() {
        Optional<String> nuts = form.may("nuts").flatMap(TerritoryReader::nuts);
        Country country = form.may("country").map(ChoiceReader::country).orElseGet(() -> country(nuts));
        nuts.filter(code -> !country.equals(ChoiceReader.NO_COUNTRY) && !code.startsWith(country.code()))
                .ifPresent(code -> wrongNuts(code, " of the country " + country.code()));
        return new Territory(country, nuts,
                form.may("nativeName").map(name -> Texts.plain(name, Limit.LABEL)),
                form.may("seat").map(seat -> Texts.plain(seat, Limit.LABEL)),
                form.items("facts").stream().map(TerritoryReader::fact).toList());
    }

    /// Returns the country that the code or the id tells; where one of them has a mistake of its own, nothing is
    /// reported.
    private Country country(Optional<String> nuts) {
        Optional<Country> told = nuts.or(this::beginningOfId)
                .flatMap(code -> ChoiceReader.nutsCountry(code.substring(0, 2)));
        if (told.isEmpty() && nuts.isPresent()) {
            wrongNuts(nuts.get(), "");
        } else if (told.isEmpty() && form.may("nuts").isEmpty()) {
            form.need("country", "missing-country", "Nothing says in which country the region lies: there is no "
                    + "\"country\" and no \"nuts\", and the id does not begin with a country's two letters and a "
                    + "hyphen.");
        }
        told.ifPresent(country -> ChoiceReader.remind(country, form.need(nuts.isPresent() ? "nuts" : "id")));
        return told.orElse(ChoiceReader.NO_COUNTRY);
    }

    private Optional<String> beginningOfId() {
        return form.may("id").filter(JsonValue.Text.class::isInstance).map(JsonValue.Text.class::cast)
                .map(JsonValue.Text::value).filter(id -> id.matches("[a-z]{2}-.*"))
                .map(id -> id.toUpperCase(Locale.ROOT));
    }

    private static Optional<String> nuts(JsonValue value) {
        try (ObjectReader nuts = ObjectReader.of(value)) {
            nuts.may("version").ifPresent(version -> Texts.word(version, Limit.LABEL)
                    .filter(written -> !VERSION.matcher(written).matches())
                    .ifPresent(written -> version.wrong("wrong-nuts", "\"" + written + "\" is no version of NUTS.",
                            "Write the year of the version, such as \"2016\".")));
            JsonValue code = nuts.need("code");
            Optional<String> written = Texts.word(code, Limit.LABEL);
            written.filter(word -> !CODE.matcher(word).matches()).ifPresent(word -> wrongNuts(code, word, ""));
            return written.filter(word -> CODE.matcher(word).matches());
        }
    }

    private void wrongNuts(String written, String of) {
        form.may("nuts").map(ObjectReader::of).ifPresent(nuts -> wrongNuts(nuts.need("code"), written, of));
    }

    private static void wrongNuts(JsonValue code, String written, String of) {
        code.wrong("wrong-nuts", "\"" + written + "\" is not a NUTS code" + of + ".",
                "Write the country's two letters and up to three letters or digits, such as \"BE2\".");
    }

    private static Fact fact(JsonValue value) {
        try (ObjectReader fact = ObjectReader.of(value)) {
            return new Fact(ChoiceReader.one(fact.need("kind"), "kind", Fact.Kind.values(), TerritoryReader::key),
                    NumberReader.number(fact.need("value"), 0, LARGEST_FIGURE),
                    NumberReader.year(fact.need("year", "fact-without-year",
                            "This figure does not say which year it is for.")),
                    Texts.plain(fact.need("source", "fact-without-source",
                            "This figure does not say who published it."), Limit.SOURCE),
                    fact.may("note").map(note -> Texts.localized(note, Limit.SOURCE)));
        }
    }

    /// Returns the word for a kind of figure.
    public static String key(Fact.Kind kind) {
        return switch (kind) {
            case POPULATION -> "population";
            case AREA_KM2 -> "areaKm2";
        };
    }
}
