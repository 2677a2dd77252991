package eu.smartregions.kiosk.screen.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Delivered;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Missing;
import eu.smartregions.kiosk.screen.staff.StaffDesk.OnShow;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Outcome;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Step;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Toolkit;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Staff read what is on show, install what lies on a stick, and go back.
final class ContentSectionTest {
    private static final Path ONE = Path.of("stick", "be-one.zip");
    private static final Path TWO = Path.of("stick", "be-two.zip");

    private final AskedDesk desk = new AskedDesk();

    @Test
    void saysWhatIsOnShowAndLeadsBackWhereThereIsASetBefore() {
        Toolkit.run(() -> {
            ContentSection section = section();
            assertEquals(List.of("On show", "Two regions.", "There is no set to go back to.",
                    "Look for bundles on a stick"), OnScreen.texts(section));
            desk.onShow = new OnShow("Two regions.", Optional.of("One region."), new Missing(List.of(), false),
                    List.of());
            ContentSection other = section();
            assertTrue(OnScreen.texts(other).contains("Before: One region."));
            OnScreen.touch(other, "Go back to the set before");
            assertEquals("go back", desk.asked.getLast());
        });
    }

    @Test
    void saysWhatIsMissingAndBringsItBackWhereThatCanBe() {
        Toolkit.run(() -> {
            desk.onShow = new OnShow("One region.", Optional.empty(), new Missing(List.of("be-two broke down."), true),
                    List.of("be-three.zip: too large."));
            ContentSection section = section();
            List<String> texts = OnScreen.texts(section);
            assertEquals("be-two broke down.", texts.get(texts.indexOf("Needs attention") + 1));
            assertEquals("be-three.zip: too large.", texts.get(texts.indexOf("Refused from the inbox") + 1));
            OnScreen.touch(section, "Show them again");
            desk.done.accept(new Outcome(true, "They are back.", List.of()));
            assertEquals(List.of("They are back.", "Back"), OnScreen.texts(section));
        });
    }

    @Test
    void whereNoBundleIsFoundItSaysWhatOneLooksLikeAndWhatWasLeftAlone() {
        Toolkit.run(() -> {
            desk.delivered = new Delivered(List.of(), List.of("report.zip is left alone."));
            ContentSection section = section();
            OnScreen.touch(section, "Look for bundles on a stick");
            assertEquals("No bundle was found", OnScreen.texts(section).getFirst());
            assertTrue(OnScreen.texts(section).contains("report.zip is left alone."));
            assertTrue(OnScreen.find(section, "Check and install").isEmpty());
            OnScreen.touch(section, "Back");
            assertEquals("On show", OnScreen.texts(section).getFirst());
        });
    }

    @Test
    void installsAllThatWasFoundStepByStepAndLooksAgain() {
        Toolkit.run(() -> {
            desk.delivered = new Delivered(List.of(ONE, TWO), List.of());
            ContentSection section = section();
            OnScreen.touch(section, "Look for bundles on a stick");
            assertEquals(List.of("2 bundles were found", ONE.toString(), TWO.toString()),
                    OnScreen.texts(section).subList(0, 3));
            OnScreen.touch(section, "Check and install");
            assertEquals("install " + List.of(ONE, TWO), desk.asked.getLast());
            desk.step.accept(new Step("Saving", 0.5));
            assertEquals(List.of("Installing", "Saving", "The stick may be pulled once this says Saving."),
                    OnScreen.texts(section));
            desk.done.accept(new Outcome(false, "Nothing was installed: 1 error.", List.of("be-one.zip: broken.")));
            assertEquals(List.of("Nothing was installed: 1 error.", "be-one.zip: broken.", "Back"),
                    OnScreen.texts(section));
            OnScreen.touch(section, "Back");
            assertEquals("on show", desk.asked.getLast());
        });
    }

    private ContentSection section() {
        return AskedDesk.shown(new ContentSection(AskedDesk.parts(Size.LARGE), desk), Size.LARGE);
    }
}
