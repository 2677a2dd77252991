package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Toolkit;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever an exhibitor forgets or exaggerates, every kind of page keeps the rules: pictures that cannot be read,
/// texts in one language only, no facts, no outlines, sessions without an end, the longest names, one area or twenty,
/// one region or a thousand.
final class BadInputTest {
    private static final String LONGEST_GREEK = "Αποκεντρωμένη Μακεδονία και Θράκης";
    private static final String LONGEST_FINNISH = "Etelä-Pohjanmaan rannikkomaakunnat";

    /// @param language of the visitor
    record Content(String name, Language language, Supplier<Exhibition> exhibition) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Content> contents() {
        return Stream.of(
                new Content("a picture that is missing, texts in English only", Language.BG,
                        () -> Exhibitions.furnished(LocalizedText.of(Language.EN, "English only"),
                                Path.of("missing.png"))),
                new Content("a Greek name of 34 letters", Language.EL,
                        () -> Exhibitions.furnished(LocalizedText.of(Language.EL, LONGEST_GREEK),
                                Path.of("missing.png"))),
                new Content("ten Finnish names of 34 letters", Language.FI, () -> Exhibitions.named(Language.FI,
                        IntStream.range(0, 10).mapToObj(_ -> LONGEST_FINNISH).toList())),
                new Content("one area and one region", Language.DE,
                        () -> Exhibitions.named(Language.DE, List.of("Die eine"))),
                new Content("twenty areas", Language.EN, () -> Exhibitions.withAreas(20)),
                new Content("a thousand regions", Language.EN, () -> Exhibitions.named(Language.EN,
                        IntStream.range(0, 1_000).mapToObj(i -> "Region number " + i).toList())));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void everyPageKeepsTheRules(Content content) {
        Exhibition exhibition = content.exhibition().get();
        Set<String> faults = Toolkit.ask(() -> {
            Set<String> found = new LinkedHashSet<>();
            for (Size size : EveryScreenTest.SIZES) {
                for (AccessOptions access : List.of(AccessOptions.USUAL,
                        AccessOptions.USUAL.with(AccessOptions.Aid.LOWER, true), AccessOptions.USUAL.withText(150))) {
                    ShownKiosk kiosk = new ShownKiosk(exhibition, content.language(), size);
                    EveryScreenTest.look(kiosk, size + " attract", found);
                    kiosk.begin(access);
                    Stops.saved(exhibition).forEach(kiosk.navigator::save);
                    Stops.of(exhibition).forEach(place -> {
                        kiosk.go(place);
                        EveryScreenTest.look(kiosk, size + " " + access + " " + place, found);
                    });
                    kiosk.view.end();
                }
            }
            return found;
        });
        assertEquals("", String.join("\n", faults));
    }
}
