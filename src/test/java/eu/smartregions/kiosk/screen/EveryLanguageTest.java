package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// One screen of each kind in the languages that [EveryScreenTest] leaves out, and the narrowest screen with very large
/// text in all 24.
final class EveryLanguageTest {
    private static final int VERY_LARGE = 150;

    static Stream<EveryScreenTest.Case> cases() {
        return Stream.of(Language.values()).filter(language -> !EveryScreenTest.LANGUAGES.contains(language))
                .flatMap(language -> EveryScreenTest.SIZES.stream()
                        .map(size -> new EveryScreenTest.Case(size, language, AccessOptions.USUAL)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void keepsTheRules(EveryScreenTest.Case wanted) {
        assertEquals("", String.join("\n", faults(wanted)), wanted::toString);
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheRulesWithVeryLargeText(Language language) {
        EveryScreenTest.Case wanted = new EveryScreenTest.Case(Size.TOTEM, language,
                AccessOptions.USUAL.withText(VERY_LARGE));
        assertEquals("", String.join("\n", faults(wanted)), wanted::toString);
    }

    private static Set<String> faults(EveryScreenTest.Case wanted) {
        return Toolkit.ask(() -> {
            ShownKiosk kiosk = new ShownKiosk(EveryScreenTest.EXHIBITION, wanted.language(), wanted.size());
            Set<String> found = new LinkedHashSet<>();
            EveryScreenTest.look(kiosk, "attract", found);
            kiosk.begin(wanted.access());
            Stops.saved(kiosk.exhibition).forEach(kiosk.navigator::save);
            for (Place place : Stops.kinds(kiosk.exhibition)) {
                kiosk.go(place);
                EveryScreenTest.look(kiosk, place.toString(), found);
            }
            EveryScreenTest.layers(kiosk, found);
            kiosk.view.end();
            return found;
        });
    }
}
