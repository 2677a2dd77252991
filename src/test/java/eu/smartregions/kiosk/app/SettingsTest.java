package eu.smartregions.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.sign.Unsigned;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.speech.KeyTimes;
import eu.smartregions.kiosk.ui.theme.Mounting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Settings are read once; what is wrong with them is said in a sentence and keeps nothing from starting.
final class SettingsTest {
    @TempDir
    private Path folder;

    @Test
    void areTheUsualOnesWithoutAFile() throws IOException {
        assertEquals(new FoundSettings(Settings.USUAL, List.of()), Settings.read(Optional.empty()));
        assertEquals(Settings.USUAL, read(""));
    }

    @Test
    void areReadFromTheFile() throws IOException {
        assertEquals(new Settings(new Mounting(54.6, 690), Language.PL,
                new Settings.Idle(Duration.ofSeconds(90), Duration.ofSeconds(30)),
                Unsigned.REFUSE,
                new Settings.Staff("Hall 1, entrance", List.of(Path.of("/srv/a"), Path.of("/srv/b")))), read("""
                # ekran przy wejściu
                staff.sticks = /srv/a, /srv/b
                display.diagonalInches = 54.6
                mount.bottomEdgeMm = 690
                language = pl
                kiosk.name = Hall 1, entrance
                idle.quietSeconds = 90
                idle.warningSeconds = 30
                bundles.unsigned = refuse
                """));
        assertEquals(Language.GA, read("language=ga").language());
    }

    @Test
    void slowHandsHaveTheTimeThatTheSettingsSay() throws IOException {
        assertEquals(KeyTimes.USUAL, read("").idle().keys());
        assertEquals(new KeyTimes(Duration.ofMillis(1500), Optional.of(Duration.ofSeconds(2))),
                read("keys.strikeSeconds = 1.5\nkeys.scanSeconds = 2").idle().keys());
    }

    @Test
    void theExhibitionIsAlwaysOpenUnlessTheSettingsSayWhen() throws IOException {
        assertEquals(OpeningHours.ALWAYS, read("").hours());
        assertEquals(OpeningHours.of("Mon-Fri 9:00-18:00, Sat 10:00-16:00"),
                read("opening.hours = Mon-Fri 9:00-18:00, Sat 10:00-16:00").hours());
    }

    @Test
    void figuresStayWhereTheyAreUnlessAnAddressIsGiven() throws IOException {
        assertEquals(Optional.empty(), read("push.every = 5").sending());
        assertEquals(Optional.of(new Settings.Sending("jdbc:postgresql://db.example/statistics?user=kiosk",
                Duration.ofMinutes(15))),
                read("push.to = jdbc:postgresql://db.example/statistics?user=kiosk").sending());
        Settings hourly = read("push.to = jdbc:postgresql://db.example/statistics?password=secret\npush.every = 60");
        assertEquals(Duration.ofHours(1), hourly.sending().orElseThrow().every());
        assertTrue(!hourly.toString().contains("secret"), hourly::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "idle.quiet = 60                | there is no setting 'idle.quiet'; known are bundles.unsigned, "
                    + "display.diagonalInches, ",
            "push.to = db.example           | push.to is 'db.example', but it must begin with jdbc:postgresql:; "
                    + "nothing is sent holds instead.",
            "opening.hours = 9 to 18        | opening.hours is '9 to 18', but it has '9 to 18', which must be like "
                    + "9:00-18:00, Mon-Fri 9:00-18:00, 2026-12-24 9:00-12:00 or Sun closed, with commas between "
                    + "several; always open holds instead.",
            "push.every = 0                 | push.every is '0', but it must be a number from 1 to 1440; 15 holds "
                    + "instead.",
            "idle.quietSeconds = 19         | idle.quietSeconds is '19', but it must be a number from 20 to 3600; 60 "
                    + "holds instead.",
            "display.rotation = 45           | display.rotation is '45', but it must be 0, 90, 180 or 270; 0 holds "
                    + "instead.",
            "display.touch = 1 2 3           | display.touch is '1 2 3', but it must be 0, 90, 180 or 270, or six "
                    + "numbers with blanks between them; display.rotation holds instead.",
            "usb.keyboards = yes             | usb.keyboards is 'yes', but it must be ignore or allow; ignore holds "
                    + "instead.",
            "idle.quietSeconds = 3601       | idle.quietSeconds is '3601'",
            "idle.warningSeconds = 5        | idle.warningSeconds is '5', but it must be a number from 20 to 600; 20 "
                    + "holds instead.",
            "idle.warningSeconds = soon     | idle.warningSeconds is 'soon'",
            "idle.quietSeconds = NaN        | idle.quietSeconds is 'NaN'",
            "display.diagonalInches = -1    | display.diagonalInches is '-1', but it must be a number from 0 to 200; 0 "
                    + "holds instead.",
            "mount.bottomEdgeMm = 2300      | mount.bottomEdgeMm is '2300', but it must be a number from 0 to 2000; 0 "
                    + "holds instead.",
            "display.diagonalInches = 43\"  | display.diagonalInches is '43\"'",
            "language = xx                  | language is 'xx', but it must be one of the 24 language codes such as en "
                    + "or de; en holds",
            "language = EN                  | language is 'EN'",
            "language =                     | language is ''",
            "language = \\u00g1             | it cannot be understood (Malformed \\uxxxx encoding.) and is passed "
                    + "over.",
            "staff.sticks = /srv/\\u0000    | staff.sticks is '/srv/\0', but it must name folders, separated by "
                    + "commas; "
                    + "no folder holds"
    })
    void thatAreWrongAreToldWithTheirLineAndTheUsualOnesHold(String line, String said) throws IOException {
        FoundSettings found = found("# the line before\nidle.warningSeconds = 33\n\n" + line + "\n");
        Settings usual = line.startsWith("idle.warningSeconds")
                ? Settings.USUAL
                : Settings.USUAL.withIdle(Settings.USUAL.quiet(), Duration.ofSeconds(33));
        assertEquals(usual, found.settings());
        assertEquals(1, found.faults().size(), found::toString);
        assertTrue(found.faults().getFirst().startsWith(folder.resolve("kiosk.properties") + " line 4: " + said),
                found::toString);
        assertTrue(found.faults().getFirst().endsWith("."), found::toString);
    }

    @Test
    void countLinesThatGoOnInTheNext() throws IOException {
        FoundSettings found = found("""
                staff.sticks = /srv/a, \\
                    /srv/b
                # a comment does not go on \\
                language = de
                idle.quietSeconds = \\
                    10
                idle.warningSeconds = 1
                """);
        assertEquals(List.of(Path.of("/srv/a"), Path.of("/srv/b")), found.settings().sticks());
        assertEquals(Language.DE, found.settings().language());
        assertEquals(List.of(" line 5: idle.quietSeconds is '10'", " line 7: idle.warningSeconds is '1'"),
                found.faults().stream()
                        .map(fault -> fault.substring(folder.resolve("kiosk.properties").toString().length(),
                                fault.indexOf(',')))
                        .toList());
    }

    @Test
    void neverAllowUnsignedBundlesByMistake() throws IOException {
        FoundSettings found = found("bundles.unsigned = refused");
        assertEquals(Unsigned.REFUSE, found.settings().unsigned());
        assertTrue(found.faults().getFirst().endsWith(" must be allow or refuse; refuse holds instead."),
                found::toString);
        FoundSettings unreadable = Settings.read(Optional.of(folder));
        assertEquals(Unsigned.REFUSE, unreadable.settings().unsigned());
        assertEquals(Settings.USUAL.quiet(), unreadable.settings().quiet());
        assertTrue(unreadable.faults().getFirst().startsWith("The settings in " + folder + " cannot be read ("),
                unreadable::toString);
        assertEquals(List.of("The settings in none cannot be read (it does not exist); the usual ones hold, and "
                + "unsigned bundles are refused."),
                Settings.read(Optional.of(Path.of("none"))).faults());
    }

    @Test
    void areReadWhateverProgramWroteThem() throws IOException {
        assertEquals(Language.DE, read("\uFEFFlanguage = de\r\nidle.quietSeconds = 90\r\n").language());
        Files.write(folder.resolve("kiosk.properties"),
                new byte[]{'#', ' ', (byte) 0xE9, '\n', 'l', 'a', 'n', 'g', 'u', 'a', 'g', 'e', '=', 'f', 'r'});
        assertEquals(Language.FR, Settings.read(Optional.of(folder.resolve("kiosk.properties"))).settings().language());
    }

    private Settings read(String lines) throws IOException {
        FoundSettings found = found(lines);
        assertEquals(List.of(), found.faults());
        return found.settings();
    }

    private FoundSettings found(String lines) throws IOException {
        return Settings.read(Optional.of(Files.writeString(folder.resolve("kiosk.properties"), lines)));
    }
}
