package eu.smartregions.kiosk.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.device.StaffGate.Answer;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The staff's PIN: right, wrong, and tried by somebody who has all day.
final class StaffGateTest {
    private static final String PIN = "271828";
    @TempDir
    private Path data;
    private final AtomicLong nanos = new AtomicLong(-5);

    @Test
    void opensToThePinOnly() {
        StaffGate gate = gate();
        assertFalse(gate.hasPin());
        gate.set(PIN);
        assertTrue(gate.hasPin());
        assertEquals(new Answer.Wrong(4), gate.open("271829"));
        assertEquals(new Answer.Open(), gate.open(PIN));
        assertEquals(new Answer.Wrong(4), gate.open(""), "a right one starts the tries anew");
    }

    @Test
    void aDamagedFileOpensToNobodyAndSaysWhatToDo() throws Exception {
        StaffGate gate = gate();
        gate.set(PIN);
        String whole = Files.readString(data.resolve("staff.properties"));
        for (String damaged : List.of("", whole.replaceAll("hash=.", "hash="),
                whole.replaceAll("salt=.*", "salt=\\\\u00"),
                whole.replace("wrong=0", "wrong=many"), whole.substring(0, whole.length() / 2))) {
            Files.writeString(data.resolve("staff.properties"), damaged);
            String said = String.valueOf(assertThrows(UncheckedIOException.class, () -> gate.open(PIN)).getMessage());
            assertTrue(said.contains("kiosk pin"), damaged + said);
        }
        gate.set(PIN);
        assertEquals(new Answer.Open(), gate.open(PIN));
    }

    @Test
    void staysShutAfterFiveWrongTriesAndTwiceAsLongEachTime() {
        StaffGate gate = gate();
        gate.set(PIN);
        for (int left = 4; left > 0; left--) {
            assertEquals(new Answer.Wrong(left), gate.open("000000"));
        }
        for (long seconds : new long[]{30, 60, 120, 240, 480, 900, 900}) {
            assertEquals(new Answer.Shut(Duration.ofSeconds(seconds)), gate.open("000000"));
            pass(seconds - 1);
            assertEquals(new Answer.Shut(Duration.ofSeconds(1)), gate.open(PIN), "the right PIN is no key to a shut "
                    + "gate");
            pass(1);
        }
        assertEquals(new Answer.Open(), gate.open(PIN));
    }

    @Test
    void aRestartGivesNoFurtherTries() {
        StaffGate gate = gate();
        gate.set(PIN);
        for (int i = 0; i < 5; i++) {
            gate.open("000000");
        }
        pass(29);
        StaffGate restarted = gate();
        assertEquals(new Answer.Shut(Duration.ofSeconds(30)), restarted.open(PIN));
        pass(30);
        assertEquals(new Answer.Open(), restarted.open(PIN));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no POSIX permissions")
    void keepsNoPinAndLetsNobodyElseRead() throws Exception {
        gate().set(PIN);
        Path file = data.resolve("staff.properties");
        assertFalse(Files.readString(file).contains(PIN));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void takesSixToTwelveDigits() {
        for (String pin : new String[]{"12345", "1234567890123", "12345a", ""}) {
            assertEquals("A PIN has 6 to 12 digits and nothing else.",
                    assertThrows(IllegalArgumentException.class, () -> gate().set(pin)).getMessage());
        }
    }

    @Test
    void aTryIsCountedBeforeItIsJudged() throws Exception {
        StaffGate gate = gate();
        gate.set(PIN);
        Thread trying = Thread.ofPlatform().start(() -> gate.open("000000"));
        while (!Files.readString(data.resolve("staff.properties")).contains("wrong=1")) {
            assertTrue(trying.isAlive(), "the try was judged before it was written down");
            Thread.onSpinWait();
        }
        trying.join();
        assertInstanceOf(Answer.Wrong.class, gate().open("000000"));
    }

    private StaffGate gate() {
        return new StaffGate(data, nanos::get);
    }

    private void pass(long seconds) {
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }
}
