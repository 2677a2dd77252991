package eu.smartregions.kiosk.bundle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.bundle.json.JsonTree;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.json.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Outlines are rings of straight lines in absolute numbers, nothing else.
final class SvgPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"M1,2L3,4L5,6Z", "M 1 2 L 3 4 Z", "M1,2Z M-1.5,0.25L7,8Z", "M1-2L3,-4Z"})
    void isReadAsWritten(String path) {
        SourceText sheet = sheet(path);
        assertEquals(path, SvgPath.read(JsonTree.of(sheet)));
        assertEquals(List.of(), sheet.problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"L1,2Z|1", "M1,2L3,4|9", "M1,2l3,4Z|5", "M1,2,3,4Z|6", "M1Z|3", "M1,2L1e3,4Z|7",
                    "M1,.5Z|4", "M1,5.Z|6", "M1,2ZZ|6", "M1,2M3,4Z|5", "M1,2Z;|6", "M1,NaNZ|4"})
    void isFaultyFromACertainCharacterOn(String path, int character) {
        SourceText sheet = sheet(path);
        SvgPath.read(JsonTree.of(sheet));
        assertEquals(List.of("This outline cannot be read from its character " + character + " on."),
                sheet.problems().stream().map(Problem::message).toList());
    }

    @Test
    void neverHoldsTheNullCharacter() {
        SourceText sheet = sheet("M1,2Z\\u0000M");
        SvgPath.read(JsonTree.of(sheet));
        assertEquals(1, sheet.problems().size());
    }

    private static SourceText sheet(String path) {
        return new SourceText("map.json", ("\"" + path + "\"").getBytes(StandardCharsets.UTF_8));
    }
}
