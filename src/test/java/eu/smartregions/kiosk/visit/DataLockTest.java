package eu.smartregions.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
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
}
