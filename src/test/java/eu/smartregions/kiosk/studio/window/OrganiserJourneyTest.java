package eu.smartregions.kiosk.studio.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.app.InstallerSetup;
import eu.smartregions.kiosk.bundle.author.DraftExhibition;
import eu.smartregions.kiosk.bundle.install.BundleShelf;
import eu.smartregions.kiosk.bundle.install.Installation;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What an organiser and an organisation write in the same window.
final class OrganiserJourneyTest extends OpenStudio {
    @Test
    void anOrganisationIsWrittenAndHandedOver() {
        click("start.organisation");
        Toolkit.run(() -> {
            ((TextInputControl) find("new-name")).setText("A Network");
            ((Toggle) find("role-funder")).setSelected(true);
            ((TextInputControl) find("new-place")).setText(folder.resolve("bodies/a-network").toString());
        });
        click("new-begin");
        Finger.await("the form", () -> find("what") != null);
        Toolkit.run(() -> ((TextInputControl) find("what")).setText("It lends money to firms."));
        Finger.await("nothing to mend", () -> ((Labeled) find("state")).getText().equals("Ready"));
        click("hand-over");
        click("pack");
        Finger.await("packed", () -> find("packed-name") != null);
        assertEquals("a-network-organisation-v1.zip", Toolkit.ask(() -> ((Labeled) find("packed-name")).getText()));
        Path stick = folder.resolve("bodies/Handed over");
        assertTrue(Files.exists(stick.resolve("a-network-organisation-v1.zip")));
        assertEquals("\"funder\"", json(folder.resolve("bodies/a-network/organisation.json"), "role"));
    }

    @Test
    void anExhibitionIsMadeFromNothingAndTheKioskCanShowIt() throws IOException {
        click("start.exhibition");
        write("new-name", "Fair of Rivers");
        Toolkit.run(() -> {
            ((DatePicker) find("new-first")).setValue(LocalDate.of(2027, 5, 11));
            ((DatePicker) find("new-last")).setValue(LocalDate.of(2027, 5, 10));
            @SuppressWarnings("unchecked")
            ComboBox<String> country = (ComboBox<String>) find("new-country");
            country.setValue("BE");
        });
        write("new-city", "Ghent");
        assertTrue(Toolkit.ask(() -> find("new-begin").isDisabled()), "it ends before it begins");
        Toolkit.run(() -> ((DatePicker) find("new-last")).setValue(LocalDate.of(2027, 5, 12)));
        Finger.await("the known fields", () -> ((CheckBox) find("new-fields")).isSelected());
        Path own = folder.resolve("fairs/rivers");
        Toolkit.run(() -> ((TextInputControl) find("new-place")).setText(own.toString()));
        click("new-begin");
        Finger.await("the event", () -> find("event/name") != null && !editor().areasAreMissing());
        write("event/venue/building", "Old Mill");
        Finger.await("nothing to mend", () -> label("state").getText().equals("Ready"));
        click("hand-over");
        click("pack");
        Finger.await("packed", () -> find("packed-name") != null);
        Path zip = folder.resolve("fairs/Handed over/fair-of-rivers-exhibition-v1.zip");
        assertEquals(zip.getFileName().toString(), label("packed-name").getText());
        Path kiosk = Files.createDirectories(folder.resolve("kiosk"));
        assertTrue(InstallerSetup.installer(kiosk).install(List.of(zip), _ -> {}) instanceof Installation.Refused,
                "nobody exhibits");
        Installation all = InstallerSetup.installer(kiosk).install(List.of(zip, EXHIBITION.resolve(
                "regions/es-galicia")), _ -> {});
        assertTrue(all instanceof Installation.Installed, all::toString);
        Exhibition shown = DraftExhibition.of(new BundleShelf(kiosk).active().orElseThrow().folder()).exhibition();
        assertEquals("Fair of Rivers", shown.event().name().text(Language.EN));
        assertEquals(10, shown.areas().size());
    }

    @Test
    void anExhibitionIsWrittenFileByFile() throws IOException {
        Path own = folder.resolve("expo");
        copy(EXHIBITION.resolve("exhibition"), own.resolve("exhibition"));
        copy(EXHIBITION.resolve("regions/es-galicia"), own.resolve("regions/es-galicia"));
        Toolkit.run(() -> window.edit(own));
        Finger.await("the event", () -> find("event/name") != null && !editor().areasAreMissing());
        click("section-AREAS");
        Toolkit.run(() -> ((TextInputControl) find("areas/0/name")).setText("Energy for all"));
        click("areas/0/look/plain");
        Path exhibition = own.resolve("exhibition/exhibition.json");
        Finger.await("saved", () -> json(exhibition, "areas", "0", "look").equals("\"plain\"")
                && json(exhibition, "areas", "0", "name", "en").equals("\"Energy for all\""));
        click("section-FUNDING");
        click("instruments/0/applicants/network");
        Finger.await("saved too", () -> !json(own.resolve("exhibition/funding.json"), "instruments", "0",
                "applicants").isEmpty());
        click("section-FLOOR");
        click("floor-hall");
        click("add-stand");
        Finger.await("a stand", () -> find("spot-1") != null);
        Toolkit.run(() -> find("spot-1").requestFocus());
        new FxRobot().push(KeyCode.SHIFT, KeyCode.RIGHT);
        Path floor = own.resolve("exhibition/floor.json");
        Finger.await("moved", () -> json(floor, "spots", "1", "at", "0").equals("410"));
        assertEquals("\"A01\"", json(floor, "spots", "1", "number"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path there = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(path, there);
                }
            }
        }
    }
}
