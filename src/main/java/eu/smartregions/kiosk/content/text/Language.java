package eu.smartregions.kiosk.content.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The 24 official languages of the European Union, in the order in which the Union lists them: by their own names, the
/// three scripts mixed.
///
/// Source: Regulation No 1/1958 as amended; order and own names as in the Interinstitutional Style Guide, 7.2.
public enum Language {
    BG("bg", "български"),
    ES("es", "español"),
    CS("cs", "čeština"),
    DA("da", "dansk"),
    DE("de", "Deutsch"),
    ET("et", "eesti"),
    EL("el", "ελληνικά"),
    EN("en", "English", "GB"),
    FR("fr", "français"),
    GA("ga", "Gaeilge"),
    HR("hr", "hrvatski"),
    IT("it", "italiano"),
    LV("lv", "latviešu"),
    LT("lt", "lietuvių"),
    HU("hu", "magyar"),
    MT("mt", "Malti"),
    NL("nl", "Nederlands"),
    PL("pl", "polski"),
    PT("pt", "português", "PT"),
    RO("ro", "română"),
    SK("sk", "slovenčina"),
    SL("sl", "slovenščina"),
    FI("fi", "suomi"),
    SV("sv", "svenska");

    private static final Map<String, Language> BY_CODE = Stream.of(values())
            .collect(Collectors.toUnmodifiableMap(Language::code, Function.identity()));

    private final String code;
    private final String ownName;
    private final Locale locale;

    Language(String code, String ownName) {
        this(code, ownName, "");
    }

    /// @param country the home of the Union's variety of the language, if the language's default is another one
    Language(String code, String ownName, String country) {
        this.code = code;
        this.ownName = ownName;
        this.locale = Locale.of(code, country);
    }

    /// Returns the ISO 639-1 code, two lower-case letters.
    public String code() {
        return code;
    }

    /// Returns the language's name in itself, as shown to visitors.
    public String ownName() {
        return ownName;
    }

    /// Returns the locale for formats and country names: the language's default, but British English and European
    /// Portuguese, since the defaults of those two are of other continents.
    public Locale locale() {
        return locale;
    }

    /// Returns the language of an ISO 639-1 code, or empty if the code is none of the 24.
    public static Optional<Language> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
