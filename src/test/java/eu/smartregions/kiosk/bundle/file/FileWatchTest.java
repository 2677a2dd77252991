package eu.smartregions.kiosk.bundle.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.content.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A change of a file, here the trust list, is reported once, and only where it hides or brings back an exhibitor.
final class FileWatchTest {
    @TempDir
    private Path data;
    private final Set<Subject> withheld = new HashSet<>();
    private final AtomicInteger told = new AtomicInteger();

    @Test
    void tellsWhatHidesSomebodyOnce() throws IOException {
        withheld.add(Subject.organisation("bank"));
        FileWatch<Set<Subject>> watch = new FileWatch<>(data.resolve("trust.txt"), () -> Set.copyOf(withheld),
                told::incrementAndGet);
        watch.look();
        Path list = Files.writeString(data.resolve("trust.txt"), "# nobody new");
        watch.look();
        assertEquals(0, told.get());
        Files.writeString(list, "revoked a");
        withheld.add(Subject.organisation("network"));
        watch.look();
        watch.look();
        assertEquals(1, told.get());
        Files.delete(list);
        withheld.clear();
        watch.look();
        assertEquals(2, told.get(), "they are back");
    }
}
