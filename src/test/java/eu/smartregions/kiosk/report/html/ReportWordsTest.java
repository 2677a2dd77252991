package eu.smartregions.kiosk.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import eu.smartregions.kiosk.content.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportWordsTest {
    @Test
    void timesAndHoursStayOnOneLine() {
        for (Language language : Edition.LANGUAGES) {
            ReportWords words = new ReportWords(language);
            for (String said : List.of(words.time(4_200), words.time(60_000), words.time(12_000_000), words.hour(17))) {
                assertFalse(said.contains(" "), said);
                assertFalse(said.matches(".*–[^\u2060].*"), said);
            }
        }
        assertEquals("1\u00A0min\u00A000\u00A0s", new ReportWords(Language.EN).time(60_000));
        assertEquals("17\u2060–\u206018\u00A0h", new ReportWords(Language.EN).hour(17));
    }

    @Test
    void inAFileAnHourIsOfPlainCharacters() {
        ReportWords words = new ReportWords(Language.FR);
        Grid hours = new Grid(words, "hours", 1, "hour").row(Cell.hour(17, words));
        assertEquals("17 h – 18 h", new String(hours.csv(), StandardCharsets.UTF_8).lines().skip(1)
                .findFirst().orElseThrow());
    }
}
