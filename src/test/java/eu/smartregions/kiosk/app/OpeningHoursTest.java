package eu.smartregions.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Staff write the opening hours as they stand on the door. 11 June 2019 was a Tuesday.
final class OpeningHoursTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9:00-18:00                             | 2019-06-11T08:59:59 | false | 2019-06-11T09:00
            9:00-18:00                             | 2019-06-11T09:00    | true  | 2019-06-12T09:00
            9:00-18:00                             | 2019-06-11T17:59:59 | true  | 2019-06-12T09:00
            9:00-18:00                             | 2019-06-11T18:00    | false | 2019-06-12T09:00
            Mon-Fri 09:00-18:00, SAT 10:00-12:00   | 2019-06-15T11:00    | true  | 2019-06-17T09:00
            Mon-Fri 09:00-18:00, SAT 10:00-12:00   | 2019-06-16T11:00    | false | 2019-06-17T09:00
            fri-mon 9:00-18:00                     | 2019-06-16T11:00    | true  | 2019-06-17T09:00
            fri-mon 9:00-18:00                     | 2019-06-11T11:00    | false | 2019-06-14T09:00
            9:00-12:00, 14:00-18:00                | 2019-06-11T13:00    | false | 2019-06-11T14:00
            18:00-2:00                             | 2019-06-12T01:59    | true  | 2019-06-12T18:00
            18:00-2:00                             | 2019-06-12T02:00    | false | 2019-06-12T18:00
            0:00-0:00                              | 2019-06-11T12:00    | true  | 2019-06-12T00:00
            9:00-18:00, 2019-06-11 10:00-11:00     | 2019-06-11T09:30    | false | 2019-06-11T10:00
            9:00-18:00, 2019-06-12 closed          | 2019-06-11T19:00    | false | 2019-06-13T09:00
            9:00-18:00, Tue closed                 | 2019-06-11T19:00    | false | 2019-06-12T09:00
            2019-06-11 9:00-10:00                  | 2019-06-11T10:00    | false |
            """)
    void saysWhenItIsOpenAndWhenItOpensNext(String written, LocalDateTime moment, boolean open, LocalDateTime next) {
        OpeningHours hours = OpeningHours.of(written);
        assertEquals(open, hours.openAt(moment));
        assertEquals(Optional.ofNullable(next), hours.nextAfter(moment));
    }

    @Test
    void withoutAnyItNeverCloses() {
        assertTrue(OpeningHours.of("").openAt(LocalDateTime.parse("2019-06-11T03:00")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9-18", "9:00-25:00", "Mo 9:00-18:00", "9:00-18:00;10:00-11:00", "2019-02-30 9:00-10:00",
            "closing", "9:00-18:00,", "Mon 9:00"})
    void whatCannotBeUnderstoodIsTold(String written) {
        String told = assertThrows(IllegalArgumentException.class, () -> OpeningHours.of(written)).getMessage();
        assertTrue(told.contains("which must be like 9:00-18:00, Mon-Fri 9:00-18:00"), told);
    }
}
