package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Contact;
import eu.smartregions.kiosk.content.FloorPlan;
import eu.smartregions.kiosk.content.Meeting;
import eu.smartregions.kiosk.content.Plans;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.Stand;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Phone;
import eu.smartregions.kiosk.ui.Toolkit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// How to meet the people of a region.
final class MeetCardTest {
    private static final Stand STAND = new Stand("A12",
            List.of(shift(11, "09:00", "12:00", Language.EN, Language.FR), shift(12, "14:00", "17:00", Language.NL)));
    private static final Contact CONTACT = new Contact(SmallFair.text("Energy team"),
            SmallFair.text("Regional government"),
            new Contact.Reach(Optional.of("team@region.example"), Optional.of("+32 2 123 45 67"), Optional.empty()));
    private static final FloorPlan FLOOR = new FloorPlan(
            new FloorPlan.Drawing(400, 200, "M0 0 L400 0 L400 200 L0 200 Z", ""), new FloorPlan.Point(30, 100),
            List.of(new FloorPlan.Spot(FloorPlan.Kind.STAND, "A12", new FloorPlan.Point(200, 60)),
                    new FloorPlan.Spot(FloorPlan.Kind.FOOD, "B7", new FloorPlan.Point(100, 60))));

    @Test
    void thereIsNoneWhereNeitherStandNorContactIsKnown() {
        Toolkit.run(() -> {
            Region region = SmallFair.alpha(new Meeting(true, Optional.empty(), Optional.empty()));
            assertTrue(MeetCard.of(kiosk(region, SmallFair.june(11, "10:00")).page().around(), region).isEmpty());
        });
    }

    @Test
    void saysUntilWhenSomebodyIsAtTheStandAndWhichLanguagesAreSpoken() {
        assertEquals(List.of("Meet us", "Stand A12", "Staffed until 12:00", "Languages: English, français",
                "Show the way"), said(STAND, SmallFair.june(11, "10:00")));
    }

    @Test
    void saysFromWhenAndOnWhichDayWhereThatIsNotToday() {
        assertEquals(List.of("Meet us", "Stand A12", "Staffed from 14:00", "Languages: Nederlands", "Show the way"),
                said(STAND, SmallFair.june(12, "08:00")));
        assertEquals(List.of("Meet us", "Stand A12", "Staffed from 14:00 (Wednesday 12 June)",
                "Languages: Nederlands", "Show the way"), said(STAND, SmallFair.june(11, "12:00")));
    }

    @Test
    void saysNothingOfTimesThatAreOverOrNotKnown() {
        List<String> plain = List.of("Meet us", "Stand A12", "Show the way");
        assertEquals(plain, said(STAND, SmallFair.june(12, "17:00")));
        assertEquals(plain, said(new Stand("A12", List.of()), SmallFair.june(11, "10:00")));
    }

    @Test
    void showsTheWayToAStandThatIsInThePlanOnly() {
        Toolkit.run(() -> {
            Region region = standing(STAND);
            ShownKiosk kiosk = kiosk(region, SmallFair.june(11, "10:00"));
            ShownPart.touch(MeetCard.of(kiosk.page().around(), region).orElseThrow(), "Show the way");
            assertEquals(new Place.Floor(Optional.of(region.id())), kiosk.navigator.here());
        });
        assertFalse(said(new Stand("B7", List.of()), SmallFair.june(11, "10:00")).contains("Show the way"));
    }

    @Test
    void givesTheContactOfAFunctionToReadAndAsACode() {
        Toolkit.run(() -> {
            Region region = SmallFair.alpha(new Meeting(false, Optional.of(CONTACT), Optional.empty()));
            ShownKiosk kiosk = kiosk(region, SmallFair.june(11, "10:00"));
            VBox card = MeetCard.of(kiosk.page().around(), region).orElseThrow();
            List<String> texts = ShownKiosk.texts(card);
            assertEquals(List.of("Meet us", "Energy team", "Regional government", "team@region.example",
                    "+32 2 123 45 67"), texts.subList(0, 5));
            assertTrue(texts.contains("For your contacts"), texts::toString);
            Scene scene = ShownPart.in(card, kiosk.scale(), 1000, 900);
            assertTrue(Phone.read(scene).getFirst().contains("FN:Energy team"), () -> Phone.read(scene).toString());
        });
    }

    private static List<String> said(Stand stand, Instant moment) {
        return Toolkit.ask(() -> ShownKiosk.texts(MeetCard
                .of(kiosk(standing(stand), moment).page().around(), standing(stand)).orElseThrow()));
    }

    private static Region standing(Stand stand) {
        return SmallFair.alpha(new Meeting(true, Optional.empty(), Optional.of(stand)));
    }

    private static ShownKiosk kiosk(Region region, Instant moment) {
        ShownKiosk kiosk = new ShownKiosk(
                SmallFair.with(region, new Plans(SmallFair.AS_IT_IS.map(), Optional.of(FLOOR))), Language.EN,
                Size.LARGE, moment);
        kiosk.begin(AccessOptions.USUAL);
        return kiosk;
    }

    private static Stand.Staffing shift(int day, String from, String to, Language... languages) {
        return new Stand.Staffing(LocalDate.of(2019, 6, day), LocalTime.parse(from), LocalTime.parse(to),
                List.of(languages));
    }
}
