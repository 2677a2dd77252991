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
import eu.smartregions.kiosk.guide.TakeAway;
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
            List<String> texts = ShownKiosk.texts(facts(ALPHA, kiosk).what());
            int first = texts.indexOf("Works with others in");
            assertEquals(List.of("Net 1\u00a0– lead", "Net 2\u00a0– lead", "Net 3\u00a0– lead", "Net 4\u00a0– lead"),
                    texts.subList(first + 1, texts.size()));
        });
        Region alone = region(1, 0, 0);
        shown(alone, Size.LARGE, kiosk -> assertFalse(
                ShownKiosk.texts(facts(alone, kiosk).what()).contains("Works with others in")));
    }

    @Test
    void manyPrioritiesStandInTwoColumnsOnALargeScreenTheFirstOnTheLeft() {
        shown(ALPHA, Size.LARGE, kiosk -> {
            VBox what = facts(ALPHA, kiosk).what();
            ShownPart.in(what, kiosk.scale(), 1000, 900);
            assertEquals(place(what, "Priority 1").getX(), place(what, "Priority 3").getX());
            assertTrue(place(what, "Priority 4").getX() > 450, "the second half of the width");
            assertEquals(place(what, "Priority 1").getY(), place(what, "Priority 4").getY());
        });
        Region three = region(3, 0, 0);
        shown(three, Size.LARGE, kiosk -> assertEquals(1, columns(three, kiosk)));
        shown(ALPHA, Size.TABLET, kiosk -> assertEquals(1, columns(ALPHA, kiosk)));
    }

    @Test
    void withoutPrioritiesThereIsTheSentenceAlone() {
        Region none = region(0, 0, 0);
        shown(none, Size.LARGE, kiosk -> assertEquals(List.of("What it is good at", "Good at things."),
                ShownKiosk.texts(facts(none, kiosk).what())));
    }

    @Test
    void figuresStandBelowOneAnotherBesideATextOrTheCodeAndElseSideBySide() {
        shown(ALPHA, Size.LARGE, kiosk -> assertEquals(1, figureColumns(kiosk, 360)));
        shown(ALPHA, Size.TOTEM, kiosk -> assertEquals(1, figureColumns(kiosk, 560)));
        shown(ALPHA, new Size(800, 1280), kiosk -> assertEquals(2, figureColumns(kiosk, 720)));
    }

    @Test
    void thePageIsTakenAlongByCodeAndSaved() {
        shown(ALPHA, Size.LARGE, kiosk -> {
            Pane card = facts(ALPHA, kiosk).take(false);
            Scene scene = ShownPart.in(card, kiosk.scale(), 400, 700);
            assertEquals(List.of(TakeAway.region(ALPHA, kiosk.exhibition, Language.EN)), Phone.read(scene));
            ShownPart.touch(card, "Save");
            assertEquals(List.of(Subject.of(ALPHA.id())), kiosk.navigator.saved().subjects());
        });
    }

    private static long columns(Region region, ShownKiosk kiosk) {
        VBox what = facts(region, kiosk).what();
        ShownPart.in(what, kiosk.scale(), 1000, 900);
        return IntStream.rangeClosed(1, region.specialisation().priorities().size())
                .mapToObj(i -> place(what, "Priority " + i).getX()).distinct().count();
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
