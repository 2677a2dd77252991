package eu.smartregions.kiosk.bundle.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// An exhibitor that was on the screen in two failures of the kiosk is not shown any more; one that was there when the
/// plug was pulled is.
final class QuarantineTest {
    private static final Subject WALES = InstallationFixture.exhibitor("wales");
    private static final Subject BANK = Subject.organisation("bank");

    @TempDir
    private Path folder;
    private InstallationFixture kiosk;
    private Quarantine quarantine;

    @BeforeEach
    void aKioskThatShowsWales() throws IOException {
        kiosk = new InstallationFixture(folder);
        kiosk.installed(kiosk.region("wales", "wales", "It sings."));
        quarantine = started();
    }

    private Quarantine started() throws IOException {
        return started(false);
    }

    private Quarantine started(boolean failed) throws IOException {
        Quarantine fresh = new Quarantine(kiosk.data());
        fresh.watch(failed);
        return fresh;
    }

    @Test
    void twoFailuresHoldWhoIsOnTheScreen() throws IOException {
        quarantine.shows(Optional.of(WALES));
        assertFalse(quarantine.broke());
        assertFalse(quarantine.broke(), "nobody is on the screen any more");
        assertEquals(List.of("flanders", "wales"), shown());
        quarantine.shows(Optional.of(WALES));
        assertTrue(quarantine.broke());
        assertEquals(Set.of(WALES), new Quarantine(kiosk.data()).held());
        assertEquals(List.of("flanders"), shown(), "the rest is shown");
        assertEquals(List.of("wales: The kiosk broke down twice while it was shown; a new version of it, or staff, "
                + "bring it back."),
                kiosk.shelf().withheld(kiosk.shelf().active().orElseThrow()).lines());
    }

    /// Each kiosk here is left as it ended: nothing was called at its end.
    @Test
    void aProgramThatBrokeDownCountsWhoWasOnTheScreen() throws IOException {
        quarantine.shows(Optional.of(BANK));
        quarantine.shows(Optional.of(WALES));
        started(true).shows(Optional.of(WALES));
        assertEquals(Set.of(), new Quarantine(kiosk.data()).held());
        assertEquals(Set.of(WALES), started(true).held());
    }

    @Test
    void pulledPlugsBlameNobody() throws IOException {
        for (int i = 0; i < 25; i++) {
            quarantine.shows(Optional.of(WALES));
            quarantine = started();
        }
        assertFalse(Files.exists(kiosk.data().resolve("quarantine.txt")));
        started(true);
        assertFalse(Files.exists(kiosk.data().resolve("quarantine.txt")), "whose plug was pulled is forgotten");
    }

    @Test
    void oneFailureFadesWhenItWasShownWellSince() throws Exception {
        quarantine.shows(Optional.of(WALES));
        assertFalse(quarantine.broke());
        for (int i = 0; i < 19; i++) {
            shownWell();
        }
        assertEquals(List.of("1 region wales"), counts());
        shownWell();
        for (int i = 0; i < 100 && !counts().isEmpty(); i++) {
            Thread.sleep(20);
        }
        assertEquals(List.of(), counts());
        quarantine.shows(Optional.of(WALES));
        assertFalse(quarantine.broke(), "it counts as the first");
    }

    @Test
    void aFailureInBetweenBeginsTheTimesAnew() throws Exception {
        quarantine.shows(Optional.of(BANK));
        assertFalse(quarantine.broke());
        quarantine.shows(Optional.of(WALES));
        assertFalse(quarantine.broke());
        for (int i = 0; i < 19; i++) {
            shownWell();
        }
        quarantine.shows(Optional.of(WALES));
        assertTrue(quarantine.broke(), "a second failure before it faded");
        assertEquals(List.of("1 organisation bank", "2 region wales"), counts());
    }

    private void shownWell() {
        quarantine.shows(Optional.of(WALES));
        quarantine.shows(Optional.empty());
    }

    private List<String> counts() throws IOException {
        return Files.readAllLines(kiosk.data().resolve("quarantine.txt"));
    }

    @Test
    void aKioskThatEndedOrShowedNobodysPageCountsNothing() throws IOException {
        for (int i = 0; i < 3; i++) {
            Quarantine ended = started();
            ended.shows(Optional.of(WALES));
            ended.shows(Optional.empty());
        }
        assertFalse(Files.exists(kiosk.data().resolve("quarantine.txt")));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no such permissions")
    void whatIsOnTheScreenIsForItsOwner() throws IOException {
        assertEquals("rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(kiosk.data().resolve("on-screen"))));
    }

    @Test
    void staffLetThemGo() throws IOException {
        hold();
        quarantine.release(List.of(WALES));
        assertEquals(List.of("flanders", "wales"), shown());
        quarantine.shows(Optional.of(WALES));
        assertFalse(quarantine.broke(), "what it did is forgotten");
    }

    @Test
    void aNewVersionIsShownAndNobodyElsesIs() throws IOException {
        hold();
        kiosk.installed(kiosk.region("brittany", "brittany", "It dances."));
        assertEquals(List.of("brittany", "flanders"), shown());
        kiosk.installed(kiosk.region("wales", "wales", "It sings better."));
        assertEquals(List.of("brittany", "flanders", "wales"), shown());
    }

    @Test
    void aDamagedFileHoldsNobody() throws IOException {
        hold();
        Files.writeString(kiosk.data().resolve("quarantine.txt"), "2 region wales\nmany region wales\n");
        Files.writeString(kiosk.data().resolve("on-screen"), "?".repeat(500));
        assertEquals(Set.of(), started().held());
        assertEquals(List.of("flanders", "wales"), shown());
    }

    private void hold() throws IOException {
        for (int i = 0; i < 2; i++) {
            quarantine.shows(Optional.of(WALES));
            quarantine.broke();
        }
        assertEquals(List.of("flanders"), shown());
    }

    private List<String> shown() {
        return kiosk.shown();
    }
}
