package eu.smartregions.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderIsForOneKiosk() throws Exception {
        Path data = folder.resolve("not/yet/there");
        try (DataLock _ = DataLock.tryAcquire(data).orElseThrow()) {
            assertTrue(DataLock.tryAcquire(data).isEmpty());
            assertTrue(DataLock.tryAcquire(data).isEmpty());
        }
        DataLock.tryAcquire(data).orElseThrow().close();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no such permissions")
    void itsFileIsForItsOwner() throws Exception {
        DataLock.tryAcquire(folder).orElseThrow().close();
        assertEquals("rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("kiosk.lock"))));
    }
}
