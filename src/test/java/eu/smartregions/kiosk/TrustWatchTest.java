package eu.smartregions.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every change of the trust list is told once, also its coming and going.
final class TrustWatchTest {
    @TempDir
    private Path data;

    @Test
    void tellsEveryChangeOnce() throws IOException {
        AtomicInteger told = new AtomicInteger();
        TrustWatch watch = new TrustWatch(data, told::incrementAndGet);
        watch.look();
        assertEquals(0, told.get());
        Path list = Files.writeString(data.resolve("trust.txt"), "# nobody");
        watch.look();
        watch.look();
        assertEquals(1, told.get());
        Files.writeString(list, "# nobody yet");
        watch.look();
        Files.delete(list);
        watch.look();
        assertEquals(3, told.get());
    }
}
