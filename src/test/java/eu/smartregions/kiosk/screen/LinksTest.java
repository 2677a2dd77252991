package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.FloorPlan;
import eu.smartregions.kiosk.content.Plans;
import eu.smartregions.kiosk.content.SaveTheDate;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.Links.Way;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import org.junit.jupiter.api.Test;

/// The ways on: only to what the exhibition fills.
final class LinksTest {
    private static final Exhibition BUNDLED = EveryScreenTest.EXHIBITION;

    @Test
    void anAlmostEmptyExhibitionHasFewWays() {
        on(Exhibitions.small(), kiosk -> assertEquals(List.of(Way.PARTNERS, Way.REGIONS), open(kiosk)));
        on(Exhibitions.named(Language.EN, List.of("Alone")), kiosk -> assertEquals(List.of(Way.REGIONS), open(kiosk)));
    }

    @Test
    void whatIsFilledIsOpen() {
        on(BUNDLED, kiosk -> {
            List<Way> all = new ArrayList<>(List.of(Way.values()));
            all.remove(Way.FLOOR);
            all.remove(Way.EVENTS);
            assertEquals(all, open(kiosk));
        });
        Exhibition small = Exhibitions.small();
        FloorPlan plan = new FloorPlan(new FloorPlan.Drawing(9, 9, "M0 0 L9 0 L9 9 Z", ""), new FloorPlan.Point(1, 1),
                List.of());
        on(new Exhibition(small.event(), small.areas(), small.regions(), small.library(),
                new Plans(small.map(), Optional.of(plan))),
                kiosk -> assertEquals(List.of(Way.PARTNERS, Way.FLOOR, Way.REGIONS), open(kiosk)));
        on(Exhibitions.dated(new SaveTheDate("some-day", small.event().name(), 2131, Optional.empty(),
                Optional.empty())), kiosk -> assertEquals(List.of(Way.PARTNERS, Way.EVENTS, Way.REGIONS), open(kiosk)));
    }

    @Test
    void theGameIsOfferedWhereThereIsEnoughToGuess() {
        on(BUNDLED, kiosk -> {
            new Links(kiosk.page().around()).game().orElseThrow().executeAccessibleAction(AccessibleAction.FIRE);
            assertEquals("game", kiosk.navigator.here().screen());
        });
        on(Exhibitions.small(),
                kiosk -> assertTrue(new Links(kiosk.page().around()).game().isEmpty()));
    }

    @Test
    void theProgrammeStandsForTheLaterEventsThatItsPageHolds() {
        on(BUNDLED, kiosk -> assertEquals(List.of(Way.PROGRAMME),
                new Links(kiosk.page().around()).open(Way.EVENTS, Way.PROGRAMME)));
    }

    @Test
    void everyOpenWayIsAButtonThatLeadsThere() {
        on(BUNDLED, kiosk -> {
            Links links = new Links(kiosk.page().around());
            List<Way> open = links.open(Way.values());
            List<Target> buttons = links.row(Way.values()).getChildren().stream().map(Target.class::cast).toList();
            assertEquals(open.stream().map(way -> kiosk.page().words().messages().text(way.key())).toList(),
                    buttons.stream().map(Target::getAccessibleText).toList());
            for (int i = 0; i < open.size(); i++) {
                buttons.get(i).executeAccessibleAction(AccessibleAction.FIRE);
                assertEquals(open.get(i).place(), kiosk.navigator.here());
            }
            assertEquals(new Place.Europe(Optional.empty(), Optional.empty()),
                    kiosk.navigator.here(), "the map comes last");
        });
    }

    private static List<Way> open(ShownKiosk kiosk) {
        return new Links(kiosk.page().around()).open(Way.values());
    }

    private static void on(Exhibition exhibition, Consumer<ShownKiosk> check) {
        Toolkit.run(() -> check.accept(ShownKiosk.at(new Place.Home(), exhibition, Language.EN, Size.LARGE)));
    }
}
