package eu.smartregions.kiosk.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    @Test
    void numbersCountAsNumbersAndLettersWithoutTheirAccents() {
        List<String> sorted = List.of("", "Entrance", "étage 3", "Foyer", "Hall 1", "hall 1, stand 9",
                "Hall 1, stand 10", "Hall 2", "Hall 10", "Hall 123456789012345678901234567890");
        assertEquals(sorted, sorted.reversed().stream().sorted(NaturalOrder.OF_NAMES).toList());
    }

    @Test
    void noTwoNamesAreTheSame() {
        List<String> sorted = List.of("HALL 1", "Hall 01", "Hall 1", "hall 1");
        assertEquals(sorted, sorted.reversed().stream().sorted(NaturalOrder.OF_NAMES).toList());
    }
}
