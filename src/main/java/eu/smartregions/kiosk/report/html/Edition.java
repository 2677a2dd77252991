package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.report.figure.Scope;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/// What a page is besides its figures: its language, its date, and what comes from the content and the organiser.
///
/// @param language   one of [#LANGUAGES]
/// @param made       when, in the time zone that the page's head shall say it in
/// @param exhibition for names in the page's language, countries, the map and the organiser; absent where the content
///     is not there
/// @param note       the organiser's comment, plain text
public record Edition(Language language, ZonedDateTime made, Optional<Exhibition> exhibition, Optional<String> note) {
    /// The languages that pages are written in.
    public static final List<Language> LANGUAGES = List.of(Language.EN, Language.DE, Language.FR);

    /// @throws IllegalArgumentException if pages are not written in the language
    public Edition {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("No pages are written in " + language);
        }
    }

    /// An edition in English, without the content and without a comment.
    public static Edition english(ZonedDateTime made) {
        return new Edition(Language.EN, made, Optional.empty(), Optional.empty());
    }

    /// The content that figures are about; absent where only the content of another event is there.
    Optional<Exhibition> shown(Scope scope) {
        return exhibition.filter(content -> scope.occasion()
                .filter(name -> name.equals(content.names().get(Subject.OCCASION))).isPresent());
    }

    /// The same edition with an exhibition.
    public Edition of(Optional<Exhibition> shown) {
        return new Edition(language, made, shown, note);
    }
}
