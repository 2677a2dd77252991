package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Toolkit;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Where the content has a text in the visitor's language, no page shows it in English, also where the language is
/// chosen while the page is shown. `-Dkiosk.languages=all` scans all languages rather than a sample.
final class NoEnglishTest {
    private static final Exhibition EXHIBITION = EveryScreenTest.EXHIBITION;
    private static final Set<LocalizedText> TEXTS = texts(List.of(EXHIBITION.event(), EXHIBITION.areas(),
            EXHIBITION.regions(), EXHIBITION.library()));
    /// What is shorter may be a part of another language's word.
    private static final int PHRASE = 12;

    static Stream<Language> languages() {
        return System.getProperty("kiosk.languages", "").equals("all")
                ? Stream.of(Language.values()).filter(language -> language != Language.EN)
                : Stream.of(Language.DE, Language.EL, Language.MT);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void pagesShowTheTextsOfTheirLanguage(Language language) {
        Set<String> english = english(language);
        Set<String> untold = TEXTS.stream().filter(text -> text.in(language).language() != language)
                .map(text -> text.text(language)).collect(Collectors.toSet());
        Set<String> faults = Toolkit.ask(() -> {
            ShownKiosk kiosk = new ShownKiosk(EXHIBITION, Language.EN, Size.LARGE);
            Set<String> found = new LinkedHashSet<>();
            kiosk.begin(AccessOptions.USUAL);
            Stops.saved(EXHIBITION).forEach(kiosk.navigator::save);
            for (Place place : Stops.kinds(EXHIBITION)) {
                kiosk.language.choose(Language.EN);
                kiosk.go(place);
                kiosk.language.choose(language);
                kiosk.layOut();
                kiosk.texts().stream().filter(text -> untold.stream().noneMatch(only -> only.contains(text))).forEach(
                        text -> shown(text, english).ifPresent(word -> found.add(place + ": " + word)));
            }
            kiosk.view.end();
            return found;
        });
        assertEquals("", String.join("\n", faults), language::code);
    }

    @Test
    void englishIsFoundWhereItIs() {
        Set<String> english = english(Language.DE);
        assertTrue(english.size() > 1000, () -> "texts: " + english.size());
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Home(), EXHIBITION, Language.EN, Size.LARGE);
            assertTrue(kiosk.texts().stream().anyMatch(text -> shown(text, english).isPresent()));
            kiosk.view.end();
        });
    }

    /// Returns English wordings of texts that this language has other words for.
    private static Set<String> english(Language language) {
        // A name that is the same in both languages may be quoted in one of them.
        Set<String> own = TEXTS.stream().map(text -> text.text(language).replaceAll("^„|“$", ""))
                .collect(Collectors.toSet());
        return TEXTS.stream()
                .filter(text -> text.in(language).language() == language && text.in(Language.EN)
                        .language() == Language.EN)
                .map(text -> text.text(Language.EN)).filter(text -> own.stream().noneMatch(text::equals))
                .collect(Collectors.toSet());
    }

    private static Optional<String> shown(String text, Set<String> english) {
        return english.contains(text)
                ? Optional.of(text)
                : english.stream().filter(word -> word.length() >= PHRASE && text.contains(word)).findFirst();
    }

    /// Returns all texts of an exhibition, wherever they are in it.
    private static Set<LocalizedText> texts(Object part) {
        Set<LocalizedText> found = new LinkedHashSet<>();
        collect(part, found);
        return found;
    }

    private static void collect(Object part, Set<LocalizedText> found) {
        switch (part) {
            case LocalizedText text -> found.add(text);
            case Optional<?> some -> some.ifPresent(each -> collect(each, found));
            case Collection<?> all -> all.forEach(each -> collect(each, found));
            case Map<?, ?> all -> {
                collect(all.keySet(), found);
                collect(all.values(), found);
            }
            case Record all -> List.of(all.getClass().getRecordComponents())
                    .forEach(component -> collect(value(all, component), found));
            default -> {
            }
        }
    }

    private static Object value(Record all, RecordComponent component) {
        try {
            return component.getAccessor().invoke(all);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component + " cannot be read", e);
        }
    }
}
