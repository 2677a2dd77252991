package eu.smartregions.kiosk.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Outlines are rings of straight lines in absolute numbers, nothing else.
final class OutlineTest {

    @ParameterizedTest
    @ValueSource(strings = {"M1,2L3,4L5,6Z", "M 1 2 L 3 4 Z", "M1,2Z M-1.5,0.25L7,8Z", "M1-2L3,-4Z"})
    void isReadAsWritten(String path) {
        Sheet sheet = sheet(path);
        assertEquals(path, Outline.read(JsonTree.of(sheet)));
        assertEquals(List.of(), sheet.problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"L1,2Z|1", "M1,2L3,4|9", "M1,2l3,4Z|5", "M1,2,3,4Z|6", "M1Z|3", "M1,2L1e3,4Z|7",
        "M1,.5Z|4", "M1,5.Z|6", "M1,2ZZ|6", "M1,2M3,4Z|5", "M1,2Z;|6", "M1,NaNZ|4"})
    void isFaultyFromACertainCharacterOn(String path, int character) {
        Sheet sheet = sheet(path);
        Outline.read(JsonTree.of(sheet));
        assertEquals(List.of("This outline cannot be read from its character " + character + " on."),
                sheet.problems().stream().map(Problem::message).toList());
    }

    @Test
    void neverHoldsTheNullCharacter() {
        Sheet sheet = sheet("M1,2Z\\u0000M");
        Outline.read(JsonTree.of(sheet));
        assertEquals(1, sheet.problems().size());
    }

    private static Sheet sheet(String path) {
        return new Sheet("map.json", ("\"" + path + "\"").getBytes(StandardCharsets.UTF_8));
    }
}
