package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.Notice;
import eu.smartregions.kiosk.guide.StaffNotices;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Phone;
import eu.smartregions.kiosk.ui.Toolkit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What staff tell at the last minute is seen where it concerns visitors, with its label in their language.
final class NoticeLineTest {
    private static final LocalDate DAY = LocalDate.of(2019, 6, 11);
    private static final Notice LIFT = new Notice(Notice.Kind.GENERAL, OptionalInt.empty(),
            "The lift is out of order. The stairs are beside the entrance of hall B, ramps behind it", DAY);
    private static final Notice MARKETS_OFF = new Notice(Notice.Kind.CANCELLED, OptionalInt.of(2), "", DAY);
    private static final Notice WIND_MOVED = new Notice(Notice.Kind.MOVED, OptionalInt.of(1), "Room 4", DAY);
    private static final Instant MORNING = Instant.parse("2019-06-11T08:30:00Z");

    @Test
    void everybodyIsToldOnTheAttractLoopAndOnHomeUntilItIsTakenDown() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = fair(MORNING);
            announce(kiosk, StaffNotices.none().with(LIFT));
            assertTrue(kiosk.texts().contains("Notice: " + LIFT.text()), () -> kiosk.texts().toString());
            assertEquals("", String.join("\n", Faults.of(kiosk)));
            kiosk.language.choose(Language.DE);
            kiosk.begin(AccessOptions.USUAL);
            assertTrue(kiosk.texts().contains("Hinweis: " + LIFT.text()), () -> kiosk.texts().toString());
            assertTrue(kiosk.says().contains("Hinweis: " + LIFT.text()), "it is read aloud");
            announce(kiosk, StaffNotices.none());
            assertFalse(kiosk.texts().stream().anyMatch(text -> text.contains(LIFT.text())));
        });
    }

    @Test
    void nobodyIsToldOnTheNextDay() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = fair(MORNING.plusSeconds(86_400));
            announce(kiosk, StaffNotices.none().with(LIFT));
            assertFalse(kiosk.texts().stream().anyMatch(text -> text.contains(LIFT.text())));
            kiosk.begin(AccessOptions.USUAL);
            assertFalse(kiosk.texts().stream().anyMatch(text -> text.contains(LIFT.text())));
        });
    }

    @Test
    void theProgrammeTellsWhatIsMovedOrCancelled() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = fair(MORNING);
            announce(kiosk, StaffNotices.none().with(MARKETS_OFF).with(WIND_MOVED));
            kiosk.begin(AccessOptions.USUAL);
            kiosk.go(new Place.Programme());
            assertTrue(kiosk.texts().containsAll(List.of("Cancelled", "Moved: Room 4")),
                    () -> kiosk.texts().toString());
            assertTrue(kiosk.names(".k-card").contains("Markets. Cancelled"), () -> kiosk.names(".k-card").toString());
            kiosk.language.choose(Language.FR);
            kiosk.layOut();
            assertTrue(kiosk.names(".k-card").contains("Markets. Annulé"), () -> kiosk.names(".k-card").toString());
            kiosk.fire("Markets. Annulé");
            assertTrue(kiosk.says().contains("Annulé"), () -> kiosk.says().toString());
            assertEquals(List.of(), Phone.read(kiosk.scene), "nobody takes home what does not take place");
        });
    }

    static Stream<Arguments> homes() {
        return Stream.of(1, 10, 20).flatMap(
                areas -> Stream.of(Size.LARGE, Size.TOTEM, Size.TABLET, new Size(800, 480))
                        .map(size -> Arguments.of(areas, size)));
    }

    @ParameterizedTest
    @MethodSource("homes")
    void homeHasRoomForIt(int areas, Size size) {
        assertEquals("", Toolkit.ask(() -> {
            ShownKiosk kiosk = new ShownKiosk(Exhibitions.withAreas(areas), Language.EN, size, MORNING);
            announce(kiosk, StaffNotices.none().with(LIFT));
            kiosk.begin(AccessOptions.USUAL);
            assertTrue(kiosk.texts().contains("Notice: " + LIFT.text()));
            return String.join("\n", Faults.of(kiosk));
        }));
    }

    private static ShownKiosk fair(Instant moment) {
        return new ShownKiosk(SmallFair.with(SmallFair.PROGRAMME), Language.EN, Size.LARGE, moment);
    }

    private static void announce(ShownKiosk kiosk, StaffNotices notices) {
        kiosk.view.announce(notices);
        kiosk.layOut();
    }
}
