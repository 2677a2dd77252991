package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.TouchKeyboard;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of screen of the real content, laid out in sizes, languages and text sizes, by the rules for all of them.
final class EveryScreenTest {
    static final List<Size> SIZES = List.of(Size.LARGE, Size.TOTEM, Size.TABLET);
    static final List<Language> LANGUAGES = List.of(Language.EN, Language.DE, Language.FR, Language.EL, Language.BG,
            Language.FI);
    private static final int SLIDES = 20;

    static final Exhibition EXHIBITION = assertInstanceOf(Reading.Accepted.class,
            BundleReader.read(Path.of("kiosk-content"))).exhibition();

    /// A way the screens are laid out.
    record Case(Size size, Language language, AccessOptions access) {
        @Override
        public String toString() {
            return size + " " + language.code() + " " + access.textPercent() + " %"
                    + (access.has(AccessOptions.Aid.LOWER) ? " lower" : "");
        }
    }

    static Stream<Case> cases() {
        Stream<Case> usual = SIZES.stream()
                .flatMap(size -> LANGUAGES.stream().map(language -> new Case(size, language, AccessOptions.USUAL)));
        Stream<Case> assisted = SIZES.stream()
                .flatMap(size -> Stream.of(Language.EN, Language.DE).flatMap(language -> Stream.of(
                        new Case(size, language, AccessOptions.USUAL.withText(150)),
                        new Case(size, language, AccessOptions.USUAL.with(AccessOptions.Aid.LOWER, true)),
                        new Case(size, language,
                                AccessOptions.USUAL.withText(150).with(AccessOptions.Aid.LOWER, true)))));
        Stream<Case> largest = LANGUAGES.stream()
                .map(language -> new Case(Size.TABLET, language, AccessOptions.USUAL.withText(200)));
        return Stream.of(usual, assisted, largest).flatMap(cases -> cases);
    }

    /// The attract loop's first twenty slides, every place of [Stops], both sheets and the warning.
    @ParameterizedTest
    @MethodSource("cases")
    void keepTheRules(Case wanted) {
        Set<String> faults = Toolkit.ask(() -> {
            ShownKiosk kiosk = new ShownKiosk(EXHIBITION, wanted.language(), wanted.size());
            Set<String> found = new LinkedHashSet<>();
            for (int i = 0; i < SLIDES; i++) {
                kiosk.navigator.reset();
                kiosk.layOut();
                look(kiosk, "attract " + i, found);
            }
            kiosk.begin(wanted.access());
            kiosk.view.index().join();
            kiosk.go(new Place.Saved());
            look(kiosk, "nothing saved", found);
            Stops.saved(kiosk.exhibition).forEach(kiosk.navigator::save);
            kiosk.go(new Place.Regions(false));
            List<String> bar = bar(kiosk);
            for (Place place : Stops.of(kiosk.exhibition)) {
                kiosk.go(place);
                look(kiosk, place.toString(), found);
                if (!bar(kiosk).equals(bar)) {
                    found.add(place + ": the bar is different: " + bar(kiosk));
                }
            }
            searches(kiosk, found);
            layers(kiosk, found);
            kiosk.view.end();
            return found;
        });
        assertEquals("", String.join("\n", faults), wanted::toString);
    }

    /// Many results, a few of every kind, one, and none.
    private static void searches(ShownKiosk kiosk, Set<String> found) {
        for (String typed : List.of("e", "po", "smart", "cornwall", "xqz")) {
            kiosk.navigator.home();
            kiosk.go(new Place.Search());
            TouchKeyboard.Typist typist = (TouchKeyboard.Typist) kiosk.view.lookup(".search");
            typed.chars().forEach(letter -> typist.typed((char) letter));
            kiosk.layOut();
            look(kiosk, "search for " + typed, found);
        }
    }

    static void layers(ShownKiosk kiosk, Set<String> found) {
        List.<Runnable>of(kiosk.view::openLanguages, kiosk.view::openAccess, kiosk.view::openPrivacy,
                () -> kiosk.view.warn(20, () -> {}, () -> {})).forEach(open -> {
                    open.run();
                    kiosk.layOut();
                    look(kiosk, kiosk.view.getChildren().getLast().getClass().getSimpleName(), found);
                });
    }

    static void look(ShownKiosk kiosk, String place, Set<String> found) {
        Faults.of(kiosk).forEach(fault -> found.add(place + ": " + fault));
    }

    /// What is in the bar and where.
    private static List<String> bar(ShownKiosk kiosk) {
        return kiosk.view.lookupAll(".k-nav").stream().map(Target.class::cast)
                .map(target -> target.getAccessibleText() + " " + target.localToScene(target.getLayoutBounds()))
                .toList();
    }
}
