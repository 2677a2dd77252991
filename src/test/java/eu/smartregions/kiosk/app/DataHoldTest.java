package eu.smartregions.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A data folder that cannot be used keeps no kiosk from starting, and is held as soon as it can be.
final class DataHoldTest {
    @TempDir
    private Path folder;

    @Test
    void isHeldAgainstOthers() throws Exception {
        try (DataHold first = DataHold.take(folder.resolve("data")).orElseThrow()) {
            assertTrue(first.held());
            assertEquals(Optional.empty(), first.fault());
            assertEquals(Optional.empty(), DataHold.take(folder.resolve("data")));
        }
        DataHold.take(folder.resolve("data")).orElseThrow().close();
    }

    @Test
    void isTakenLaterWhereItCannotBeWrittenTo() throws Exception {
        Path blocked = Files.createFile(folder.resolve("blocked"));
        try (DataHold hold = DataHold.take(blocked.resolve("data")).orElseThrow()) {
            assertFalse(hold.held());
            assertTrue(hold.fault().orElse("").contains("kept in memory"));
            hold.tryAgain();
            assertFalse(hold.held());
            Files.delete(blocked);
            hold.tryAgain();
            assertTrue(hold.held());
            assertEquals(Optional.empty(), DataHold.take(blocked.resolve("data")));
        }
    }
}
