package eu.smartregions.kiosk.app.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.device.StaffGate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kiosk pin`: the PIN that is kept is the one that was meant.
final class StaffPinTest {
    @TempDir
    private Path data;

    @Test
    void isAskedForUntilItWasTypedTwice() {
        Deque<String> typed = new ArrayDeque<>(List.of("123456", "123457", "654321", "654321", "never asked"));
        List<String> questions = new ArrayList<>();
        assertEquals("654321", StaffPin.twice(question -> {
            questions.add(question);
            return typed.removeFirst();
        }));
        assertEquals(List.of("New PIN (6 to 12 digits): ", "The same again: ", "That was another one. New PIN (6 to "
                + "12 digits): ",
                "The same again: "), questions);
    }

    @Test
    void whereNobodyAnswersAnyMoreThereIsNone() {
        Deque<String> typed = new ArrayDeque<>(List.of("123456"));
        assertEquals("", StaffPin.twice(_ -> typed.isEmpty() ? "" : typed.removeFirst()));
    }

    @Test
    void isOneLineWhereNoTerminalIs() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(0, set("123456\n", out));
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("The PIN is set."), out::toString);
        assertInstanceOf(StaffGate.Answer.Open.class, new StaffGate(data, System::nanoTime).open("123456"));
        assertThrows(IllegalArgumentException.class, () -> set("12345", out));
    }

    private int set(String typed, ByteArrayOutputStream out) {
        return StaffPin.set(data, new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8));
    }
}
