package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Fact;
import eu.smartregions.kiosk.content.Introduction;
import eu.smartregions.kiosk.content.Meeting;
import eu.smartregions.kiosk.content.Membership;
import eu.smartregions.kiosk.content.Priority;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.Specialisation;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.Territory;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.take.ContactCard;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Phone;
import eu.smartregions.kiosk.ui.Toolkit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// The parts of a region's page below its hero.
final class RegionFactsTest {
    private static final Region ALPHA = region(5, 6, 4);

    @Test
    void fieldsLeadToTheirAreas() {
        Region beta = SmallFair.AS_IT_IS.regions().get(1);
        shown(beta, Size.LARGE, kiosk -> {
            Node fields = facts(beta, kiosk).fields();
            assertEquals(List.of("Area energy", "Area digital", "Area health"), ShownPart.names(fields));
            ShownPart.touch(fields, "Area digital");
            assertEquals(Place.Area.of(new AreaId("digital")), kiosk.navigator.here());
        });
    }

    @Test
    void threeFiguresAreSaidWithUnitYearAndSourceAsTheLanguageWritesNumbers() {
        shown(ALPHA, Size.LARGE, kiosk -> {
            Node figures = facts(ALPHA, kiosk).figures();
            assertEquals(List.of("6,477,801", "people", "2011, Eurostat", "6,477,802", "square kilometres",
                    "2012, Eurostat", "6,477,803", "people", "2013, Eurostat"), ShownKiosk.texts(figures));
            kiosk.language.choose(Language.DE);
            assertEquals("6.477.801", ShownKiosk.texts(figures).getFirst());
        });
    }

    @Test
    void saysFourPartnershipsWithTheRegionsRole() {
        shown(ALPHA, Size.LARGE, kiosk -> {
            List<String> texts = ShownKiosk.texts(facts(ALPHA, kiosk).rest());
            int first = texts.indexOf("Works with others in");
            assertEquals(List.of("Net 1\u00a0– lead", "Net 2\u00a0– lead", "Net 3\u00a0– lead", "Net 4\u00a0– lead"),
                    texts.subList(first + 1, texts.size()));
        });
        Region alone = region(1, 0, 0);
        shown(alone, Size.LARGE, kiosk -> assertFalse(
                ShownKiosk.texts(facts(alone, kiosk).rest()).contains("Works with others in")));
    }

    @Test
    void manyPrioritiesStandInTwoColumnsBelowWhatOneCanPointAtTheFirstOnTheLeft() {
        Region proved = proved(ALPHA);
        shown(proved, Size.LARGE, kiosk -> {
            VBox rest = facts(proved, kiosk).rest();
            ShownPart.in(rest, kiosk.scale(), 1000, 900);
            assertEquals(place(rest, "Priority 1").getX(), place(rest, "Priority 3").getX());
            assertTrue(place(rest, "Priority 4").getX() > 450, "the second half of the width");
            assertEquals(place(rest, "Priority 1").getY(), place(rest, "Priority 4").getY());
        });
        shown(proved, Size.TABLET, kiosk -> assertEquals(1, columns(facts(proved, kiosk).rest(), proved, kiosk)));
        shown(ALPHA, Size.LARGE, kiosk -> assertEquals(1, columns(facts(ALPHA, kiosk).seen(), ALPHA, kiosk)));
    }

    @Test
    void theFirstTwoProofsAreSeenAtOnceTheOthersFurtherDown() {
        Region proved = proved(ALPHA);
        shown(proved, Size.LARGE, kiosk -> {
            assertEquals(List.of("See it there", "Proof 1", "Text 1", "Proof 2", "Text 2"),
                    ShownKiosk.texts(facts(proved, kiosk).seen()));
            assertEquals(List.of("Proof 3", "Text 3"), ShownKiosk.texts(facts(proved, kiosk).rest()).subList(0, 2));
        });
    }

    /// Part of another section they would stand further apart.
    @Test
    void belowTheSummaryAllProofsStandTogether() {
        Region proved = proved(ALPHA);
        shown(proved, Size.TOTEM, kiosk -> {
            assertEquals(List.of("See it there", "Proof 1", "Text 1", "Proof 2", "Text 2", "Proof 3", "Text 3"),
                    ShownKiosk.texts(facts(proved, kiosk).seen()));
            assertFalse(ShownKiosk.texts(facts(proved, kiosk).rest()).contains("Proof 3"));
        });
    }

    private static Region proved(Region region) {
        Specialisation before = region.specialisation();
        List<Introduction.Proof> proofs = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> new Introduction.Proof(SmallFair.text("Proof " + i), SmallFair.text("Text " + i),
                        new AreaId("energy"), Optional.empty(), "Eurostat"))
                .toList();
        return new Region(region.id(), region.name(), region.territory(),
                new Specialisation(new Introduction(Optional.empty(), Optional.empty(), before.summary(), proofs),
                        before.fields(),
                        before.priorities(), before.strategy(), before.memberships()),
                region.showcase());
    }

    @Test
    void withoutPrioritiesThereIsTheSentenceAlone() {
        Region none = region(0, 0, 0);
        shown(none, Size.LARGE, kiosk -> assertEquals(List.of("What it is good at", "Good at things."),
                ShownKiosk.texts(facts(none, kiosk).what())));
    }

    @Test
    void figuresStandBelowOneAnotherBesideTheCodeAndElseSideBySide() {
        shown(ALPHA, Size.LARGE, kiosk -> assertEquals(2, figureColumns(kiosk, 600)));
        shown(ALPHA, Size.TOTEM, kiosk -> assertEquals(1, figureColumns(kiosk, 560)));
        shown(ALPHA, new Size(800, 1280), kiosk -> assertEquals(2, figureColumns(kiosk, 720)));
    }

    @Test
    void thePageIsTakenAlongByCodeAndSaved() {
        shown(ALPHA, Size.LARGE, kiosk -> {
            Pane card = facts(ALPHA, kiosk).take(false);
            Scene scene = ShownPart.in(card, kiosk.scale(), 400, 700);
            assertEquals(List.of(ContactCard.of(ALPHA, kiosk.exhibition, Language.EN).text()), Phone.read(scene));
            ShownPart.touch(card, "Save");
            assertEquals(List.of(Subject.of(ALPHA.id())), kiosk.navigator.saved().subjects());
        });
    }

    private static long columns(VBox part, Region region, ShownKiosk kiosk) {
        ShownPart.in(part, kiosk.scale(), 1000, 900);
        return IntStream.rangeClosed(1, region.specialisation().priorities().size())
                .mapToObj(i -> place(part, "Priority " + i).getX()).distinct().count();
    }

    private static long figureColumns(ShownKiosk kiosk, double width) {
        javafx.scene.layout.Region figures = facts(ALPHA, kiosk).figures();
        ShownPart.in(figures, kiosk.scale(), width, 900);
        return figures.lookupAll(".label").stream().map(label -> label.localToScene(0, 0).getX()).distinct().count();
    }

    private static javafx.geometry.Point2D place(Node part, String text) {
        return part.lookupAll(".label").stream().filter(label -> text.equals(((Label) label).getText())).findFirst()
                .orElseThrow().localToScene(0, 0);
    }

    private static RegionFacts facts(Region region, ShownKiosk kiosk) {
        return new RegionFacts(kiosk.page().around(), region);
    }

    private static void shown(Region region, Size size, Consumer<ShownKiosk> look) {
        Toolkit.run(() -> look.accept(ShownKiosk.at(new Place.Home(), SmallFair.with(region), Language.EN, size)));
    }

    private static Region region(int priorities, int memberships, int facts) {
        Region alpha = SmallFair.alpha(new Meeting(false, Optional.empty(), Optional.empty()));
        Set<AreaId> energy = Set.of(new AreaId("energy"));
        return new Region(alpha.id(), alpha.name(),
                new Territory(new Country("ES"), Optional.of("ES51"), Optional.empty(), Optional.empty(),
                        IntStream.rangeClosed(1, facts)
                                .mapToObj(i -> new Fact(Fact.Kind.values()[(i + 1) % 2],
                                        BigDecimal.valueOf(6_477_800 + i), 2010 + i, "Eurostat"))
                                .toList()),
                new Specialisation(Introduction.of(SmallFair.text("Good at things.")), Specialisation.Fields.of(energy),
                        IntStream.rangeClosed(1, priorities)
                                .mapToObj(i -> new Priority(SmallFair.text("Priority " + i), energy, Set.of()))
                                .toList(),
                        Optional.empty(),
                        IntStream.rangeClosed(1, memberships)
                                .mapToObj(i -> new Membership(SmallFair.text("Net " + i), Membership.Role.LEAD,
                                        Membership.Kind.NETWORK))
                                .toList()),
                alpha.showcase());
    }
}
