package eu.smartregions.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.Unsigned;
import eu.smartregions.kiosk.content.Language;
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

/// Settings are read once, and what is wrong with them is said in a sentence.
final class SettingsTest {
    @TempDir
    private Path folder;

    @Test
    void areTheUsualOnesWithoutAFile() throws IOException {
        assertEquals(Settings.USUAL, Settings.read(Optional.empty()));
        assertEquals(Settings.USUAL, read(""));
    }

    @Test
    void areReadFromTheFile() throws IOException {
        assertEquals(new Settings(54.6, Language.PL, new Settings.Idle(Duration.ofSeconds(90), Duration.ofSeconds(30)),
                Unsigned.REFUSE, List.of(Path.of("/srv/a"), Path.of("/srv/b"))), read("""
                # ekran przy wejściu
                staff.sticks = /srv/a, /srv/b
                display.diagonalInches = 54.6
                language = pl
                idle.quietSeconds = 90
                idle.warningSeconds = 30
                bundles.unsigned = refuse
                """));
        assertEquals(Language.GA, read("language=ga").language());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "idle.quiet = 60                | unknown setting 'idle.quiet'",
        "idle.quietSeconds = 19         | idle.quietSeconds is '19'; it must be a number from 20",
        "idle.quietSeconds = 3601       | idle.quietSeconds is '3601'",
        "idle.warningSeconds = 5        | idle.warningSeconds is '5'",
        "idle.warningSeconds = soon     | idle.warningSeconds is 'soon'",
        "idle.quietSeconds = NaN        | idle.quietSeconds is 'NaN'",
        "display.diagonalInches = -1    | display.diagonalInches is '-1'",
        "display.diagonalInches = 43\"  | display.diagonalInches is '43\"'",
        "language = xx                  | language is 'xx'",
        "language = EN                  | language is 'EN'",
        "language =                     | language is ''",
        "bundles.unsigned = yes         | bundles.unsigned is 'yes'"
    })
    void areRefusedWithTheNameOfWhatIsWrong(String line, String said) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> read(line));
        assertTrue(refusal.getMessage().contains(said), refusal::getMessage);
        assertTrue(refusal.getMessage().endsWith("."), refusal::getMessage);
    }

    @Test
    void nameTheKnownOnesBesideAnUnknownOne() {
        String said = assertThrows(IllegalArgumentException.class, () -> read("diagonal = 43")).getMessage();
        assertTrue(said.contains("bundles.unsigned, display.diagonalInches, idle.quietSeconds, idle.warningSeconds, language"), said);
    }

    private Settings read(String lines) throws IOException {
        return Settings.read(Optional.of(Files.writeString(folder.resolve("kiosk.properties"), lines)));
    }
}
