package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.FundingQuery;
import eu.smartregions.kiosk.content.place.PartnerQuery;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Finding partners, comparing, investing together and the funding guide: as visitors use them, and with content at its
/// limits.
final class ConnectTest {
    private static final Exhibition BUNDLED = assertInstanceOf(Reading.Accepted.class,
            BundleReader.read(Path.of("kiosk-content"))).exhibition();

    static Stream<Size> sizes() {
        return Stream.of(Size.LARGE, Size.TOTEM, Size.TABLET);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everySlotOpensASheetOfChoicesThatLeadSomewhere(Size size) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = begin(BUNDLED, Language.DE, size);
            kiosk.go(new Place.Partners(PartnerQuery.OPEN.from(Optional.of(new RegionId("es-andalusia"))), List.of()));
            List<String> faults = new ArrayList<>();
            for (String slot : List.of("Ich komme aus", "Ich suche Partner im Feld", "Sie kommen aus")) {
                tap(kiosk, slot);
                faults.addAll(Faults.of(kiosk));
                assertTrue(
                        targets(kiosk, ".k-sheet .k-chip").noneMatch(chip -> chip.getAccessibleText().endsWith(" 0")));
                kiosk.view.closeLayer();
            }
            kiosk.view.end();
            assertEquals(List.of(), faults);
        });
    }

    @Test
    void aChoiceNarrowsTheSentenceAndItsCountIsKept() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = begin(BUNDLED, Language.EN, Size.LARGE);
            kiosk.go(new Place.Partners(PartnerQuery.OPEN, List.of()));
            tap(kiosk, "from");
            Target spain = targets(kiosk, ".k-sheet .k-chip")
                    .filter(chip -> chip.getAccessibleText().startsWith("Spain ")).findFirst()
                    .orElseThrow();
            int count = Integer.parseInt(spain.getAccessibleText().replaceAll("\\D", ""));
            fire(kiosk, spain);
            PartnerQuery quest = assertInstanceOf(Place.Partners.class, kiosk.navigator.here()).query();
            assertEquals("In[country=Country[code=ES]]", quest.whence().toString());
            assertTrue(texts(kiosk).contains(count + " regions fit"), () -> texts(kiosk).toString());
            kiosk.view.end();
        });
    }

    @Test
    void twoChosenAreComparedAndBackKeepsThemChosen() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = begin(BUNDLED, Language.EN, Size.LARGE);
            kiosk.go(new Place.Partners(PartnerQuery.OPEN, List.of()));
            List<Target> boxes = targets(kiosk, ".square")
                    .filter(box -> box.getAccessibleText().startsWith("Compare: ")).toList();
            boxes.get(0).executeAccessibleAction(AccessibleAction.FIRE);
            boxes.get(1).executeAccessibleAction(AccessibleAction.FIRE);
            kiosk.layOut();
            List<RegionId> chosen = assertInstanceOf(Place.Partners.class, kiosk.navigator.here()).chosen();
            assertEquals(2, chosen.size());
            tap(kiosk, "Compare 2");
            assertEquals(new Place.Compare(chosen), kiosk.navigator.here());
            tap(kiosk, "Invest together");
            assertEquals(new Place.CoInvest(chosen.get(0), chosen.get(1)), kiosk.navigator.here());
            kiosk.navigator.back();
            kiosk.navigator.back();
            assertEquals(chosen, assertInstanceOf(Place.Partners.class, kiosk.navigator.here()).chosen());
            kiosk.view.end();
        });
    }

    @Test
    void aRegionsPageLeadsToItsPartners() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = begin(BUNDLED, Language.EN, Size.TOTEM);
            kiosk.go(new Place.RegionPage(new RegionId("fi-lapland")));
            Target partners = kiosk.view.lookupAll(".k-button").stream().filter(Target.class::isInstance)
                    .map(Target.class::cast)
                    .filter(button -> "Find partners".equals(button.getAccessibleText())).findFirst().orElseThrow();
            fire(kiosk, partners);
            assertEquals(Optional.of(new RegionId("fi-lapland")),
                    assertInstanceOf(Place.Partners.class, kiosk.navigator.here()).query().own());
            kiosk.view.end();
        });
    }

    @Test
    void theFundingGuideAsksThreeQuestionsAndBackGoesOneQuestionBack() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = begin(BUNDLED, Language.EN, Size.TABLET);
            kiosk.go(new Place.Funding(FundingQuery.OPEN, false));
            tap(kiosk, "Research or university");
            assertTrue(texts(kiosk).contains("Question 2 of 3"));
            tap(kiosk, "Test an idea");
            tap(kiosk, "With other regions");
            assertTrue(assertInstanceOf(Place.Funding.class, kiosk.navigator.here()).results());
            kiosk.navigator.back();
            kiosk.navigator.back();
            kiosk.layOut();
            assertTrue(texts(kiosk).contains("Question 2 of 3"));
            kiosk.view.end();
        });
    }

    @Test
    void aloneInTheExhibitionThereAreTwoWaysOn() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = begin(Exhibitions.named(Language.EN, List.of("Alone")), Language.EN, Size.LARGE);
            RegionId own = kiosk.exhibition.regions().getFirst().id();
            kiosk.go(new Place.Partners(PartnerQuery.OPEN.from(Optional.of(own)), List.of()));
            assertTrue(targets(kiosk, ".k-button").count() >= 2);
            assertEquals(List.of(), Faults.of(kiosk));
            kiosk.view.end();
        });
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void theLongestNamesFit(Size size) {
        Toolkit.run(() -> {
            for (Language language : List.of(Language.FI, Language.EL)) {
                ShownKiosk kiosk = begin(Exhibitions.named(language, List.of("Pohjois-Karjalan maakunnan liittoo",
                        "Περιφέρεια Ανατολικής Μακεδονίας Θ", "Koillismaan kehittämisyhdistysalue")), language, size);
                List<RegionId> ids = kiosk.exhibition.regions().stream().map(region -> region.id()).toList();
                List<String> faults = new ArrayList<>();
                for (Place place : List.of(
                        new Place.Partners(PartnerQuery.OPEN.from(Optional.of(ids.getFirst())), List.of(ids.getLast())),
                        new Place.Compare(ids), new Place.CoInvest(ids.get(0), ids.get(1)),
                        new Place.Funding(FundingQuery.OPEN, true))) {
                    kiosk.go(place);
                    Faults.of(kiosk).forEach(fault -> faults.add(place + ": " + fault));
                }
                kiosk.view.end();
                assertEquals(List.of(), faults);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void aThousandRegionsAndTwentyAreasFit(Size size) {
        Toolkit.run(() -> {
            List<String> names = IntStream.range(0, 1000).mapToObj(i -> "Region number " + i).toList();
            List<String> faults = new ArrayList<>();
            for (Exhibition exhibition : List.of(Exhibitions.named(Language.EN, names), Exhibitions.withAreas(20))) {
                ShownKiosk kiosk = begin(exhibition, Language.EN, size);
                List<RegionId> ids = exhibition.regions().stream().map(region -> region.id()).limit(3).toList();
                for (Place place : List.of(
                        new Place.Partners(PartnerQuery.OPEN.from(Optional.of(ids.getFirst())), List.of()),
                        new Place.Compare(ids), new Place.CoInvest(ids.get(0), ids.get(2)))) {
                    kiosk.go(place);
                    Faults.of(kiosk).forEach(fault -> faults.add(place + ": " + fault));
                }
                kiosk.view.end();
            }
            assertEquals(List.of(), faults);
        });
    }

    private static ShownKiosk begin(Exhibition exhibition, Language language, Size size) {
        ShownKiosk kiosk = new ShownKiosk(exhibition, language, size);
        kiosk.begin(AccessOptions.USUAL);
        return kiosk;
    }

    /// Taps the first target on the screen whose name begins so.
    private static void tap(ShownKiosk kiosk, String name) {
        fire(kiosk, targets(kiosk, "*").filter(target -> target.getAccessibleText().startsWith(name)).findFirst()
                .orElseThrow(() -> new AssertionError("There is nothing to tap called " + name)));
    }

    private static void fire(ShownKiosk kiosk, Target target) {
        target.executeAccessibleAction(AccessibleAction.FIRE);
        kiosk.layOut();
    }

    private static Stream<Target> targets(ShownKiosk kiosk, String selector) {
        return kiosk.view.lookupAll(selector).stream().filter(Target.class::isInstance).filter(Finger::shown)
                .map(Target.class::cast);
    }

    private static List<String> texts(ShownKiosk kiosk) {
        return kiosk.view.lookupAll(".label").stream().filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText()).toList();
    }
}
