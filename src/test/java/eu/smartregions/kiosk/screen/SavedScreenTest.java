package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.client.result.EmailAddressParsedResult;
import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.AreaPart;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Phone;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

/// What was saved, to be looked through and taken along.
final class SavedScreenTest {
    private static final Subject ALPHA = Subject.of(new RegionId("alpha"));
    private static final Subject BETA = Subject.of(new RegionId("beta"));
    private static final Subject NOT_SHOWN = Subject.event("of another exhibition");

    @Test
    void saysHowToSaveWhereNothingIsSavedAndLeadsOn() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = saved(Size.LARGE);
            assertTrue(kiosk.texts().containsAll(List.of("Nothing saved yet.",
                    "Touch “Save” on a page to take it with you.")), () -> kiosk.texts().toString());
            assertEquals(List.of(), Phone.read(kiosk.scene));
            assertEquals(List.of("Home", "Search"), kiosk.names(".k-button"));
            kiosk.fire("Search");
            assertEquals(new Place.Search(), kiosk.navigator.here());
        });
    }

    @Test
    void holdsWhatTheExhibitionShowsInTheOrderOfSavingWithOneCodeForAll() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = saved(Size.LARGE, BETA, NOT_SHOWN, ALPHA);
            assertEquals(List.of("Region beta", "Region alpha"), kiosk.names(".k-card"));
            assertEquals(List.of("Region beta", "Region alpha"), named(kiosk));
            kiosk.fire("Region alpha");
            assertEquals(new Place.RegionPage(new RegionId("alpha")), kiosk.navigator.here());
        });
    }

    @Test
    void onALargeScreenTheWaysToTakeTheListStandOnOneLineInEveryLanguage() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(Bundled.EXHIBITION, Language.EN, Size.LARGE);
            kiosk.begin(AccessOptions.USUAL);
            kiosk.navigator.save(Subject.of(Bundled.EXHIBITION.regions().getFirst().id()));
            kiosk.go(new Place.Saved());
            for (Language language : Language.values()) {
                kiosk.language.choose(language);
                kiosk.layOut();
                assertEquals(1,
                        kiosk.targets(".k-chip").map(way -> OnScreen.place(way).getMinY()).distinct().count(),
                        language::code);
            }
        });
    }

    @Test
    void isEmptyWhereNothingOfWhatWasSavedIsShown() {
        Toolkit.run(() -> assertTrue(saved(Size.LARGE, NOT_SHOWN).texts().contains("Nothing saved yet.")));
    }

    @Test
    void aRowTakenOffLeavesTheCodeAndComesBackToIt() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = saved(Size.LARGE, ALPHA, BETA);
            kiosk.fire("Remove");
            assertEquals(List.of(BETA), kiosk.navigator.saved().subjects());
            assertEquals(List.of("Region beta"), named(kiosk));
            kiosk.fire("Undo");
            assertEquals(List.of(ALPHA, BETA), kiosk.navigator.saved().subjects());
            assertEquals(List.of("Region alpha", "Region beta"), named(kiosk));
        });
    }

    @Test
    void allRowsAreTakenOffTogetherAndWhenTheLastIsForgottenThePageIsEmpty() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = saved(Size.LARGE, ALPHA, BETA);
            kiosk.fire("Remove all");
            assertEquals(List.of(), kiosk.navigator.saved().subjects());
            assertEquals(List.of("Undo", "Undo"),
                    kiosk.names(".k-button").stream().filter("Undo"::equals).toList());
            assertFalse(Finger.shown(kiosk.page().lookup(".qr-plate")), "the card of the code");
            SavedScreen screen = (SavedScreen) kiosk.page();
            List<SavedRow> rows = rows(screen);
            screen.forget(rows.getFirst());
            assertFalse(kiosk.texts().contains("Nothing saved yet."));
            screen.forget(rows.getLast());
            kiosk.layOut();
            assertTrue(kiosk.texts().contains("Nothing saved yet."));
            kiosk.navigator.back();
            assertEquals(new Place.Home(), kiosk.navigator.here());
            screen.forget(rows.getLast());
            assertEquals(new Place.Home(), kiosk.navigator.here(), "a page that was left leads nowhere");
        });
    }

    @Test
    void theLastRowTakenOffAndBackLeavesThePageAsItWas() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = saved(Size.TOTEM, ALPHA);
            double code = corner(kiosk, ".qr-plate").getY();
            double row = corner(kiosk, ".square").getY();
            kiosk.fire("Remove");
            assertTrue(OnScreen.place(kiosk.find("Undo").orElseThrow()).getMinY() < row, "no hole above it");
            kiosk.fire("Undo");
            assertEquals(code, corner(kiosk, ".qr-plate").getY());
            assertEquals(row, corner(kiosk, ".square").getY());
        });
    }

    @Test
    void theCodeStandsBesideTheListAndOnATotemAboveIt() {
        Toolkit.run(() -> {
            ShownKiosk large = saved(Size.LARGE, ALPHA);
            assertTrue(corner(large, ".qr-plate").getX() > corner(large, ".square").getX());
            ShownKiosk totem = saved(Size.TOTEM, ALPHA);
            assertTrue(corner(totem, ".qr-plate").getY() < corner(totem, ".square").getY());
        });
    }

    @Test
    void onATabletTheWayToTheNextCodeIsSeen() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(Bundled.EXHIBITION, Language.EN, Size.TABLET);
            kiosk.begin(AccessOptions.USUAL);
            Stream.of("uk-scotland", "es-galicia", "pt-algarve", "de-berlin").map(RegionId::new).map(Subject::of)
                    .forEach(kiosk.navigator::save);
            kiosk.go(new Place.Saved());
            assertEquals(4, kiosk.targets(".k-card").count(), "regions seen at once");
            String first = Phone.read(kiosk.scene).getFirst();
            Target next = kiosk.find("Next code").orElseThrow();
            assertTrue(OnScreen.place(next).getMaxY() <= Size.TABLET.height(), () -> "at " + OnScreen.place(next));
            kiosk.fire("Next code");
            assertNotEquals(first, Phone.read(kiosk.scene).getFirst());
        });
    }

    @Test
    void aCodeThatIsShownIsTold() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = saved(Size.LARGE, ALPHA);
            Diary diary = new Diary();
            kiosk.navigator.join(diary);
            kiosk.go(new Place.Saved());
            assertEquals(List.of("took saved"), diary.lines("took"));
            kiosk.navigator.unsave(ALPHA);
            kiosk.go(new Place.Saved());
            assertEquals(1, diary.lines("took").size(), "an empty page has no code");
        });
    }

    @Test
    void aRowSaysWhyItWasSaved() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(SmallFair.AS_IT_IS, Language.EN, Size.LARGE);
            kiosk.begin(AccessOptions.USUAL);
            kiosk.go(new Place.Area(new AreaId("energy"), new AreaPart.Whole()));
            kiosk.go(new Place.RegionPage(new RegionId("alpha")));
            kiosk.fire("Save");
            kiosk.go(new Place.Saved());
            assertTrue(kiosk.texts().stream().anyMatch(text -> text.contains("You came from Area energy.")),
                    kiosk.texts()::toString);
            assertTrue(Mails.read(Phone.read(kiosk.scene).getFirst()).getBody().contains("You came from Area energy."));
        });
    }

    /// Returns the names in the mail that a phone reads.
    private static List<String> named(ShownKiosk kiosk) {
        EmailAddressParsedResult mail = Mails.read(Phone.read(kiosk.scene).getFirst());
        assertEquals("Smart Regions 2019", mail.getSubject());
        return mail.getBody().lines().filter(line -> line.startsWith("Region ")).toList();
    }

    private static List<SavedRow> rows(SavedScreen screen) {
        return screen.lookupAll("*").stream().filter(SavedRow.class::isInstance).map(SavedRow.class::cast).toList();
    }

    private static Point2D corner(ShownKiosk kiosk, String selector) {
        return kiosk.page().lookup(selector).localToScene(0, 0);
    }

    private static ShownKiosk saved(Size size, Subject... subjects) {
        ShownKiosk kiosk = new ShownKiosk(SmallFair.AS_IT_IS, Language.EN, size);
        kiosk.begin(AccessOptions.USUAL);
        Stream.of(subjects).forEach(kiosk.navigator::save);
        kiosk.go(new Place.Saved());
        return kiosk;
    }
}
