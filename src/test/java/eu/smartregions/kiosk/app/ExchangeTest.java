package eu.smartregions.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.device.KioskWindow;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.visit.DataLock;
import eu.smartregions.kiosk.visit.LogState.Standing;
import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.VisitPlace;
import eu.smartregions.kiosk.visit.VisitSchema;
import eu.smartregions.kiosk.visit.Visits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One exhibition takes over from another, whose visits may still be being written.
final class ExchangeTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    private Path folder;
    private Path data;
    private DataLock lock;
    private Reading.Accepted content;

    @BeforeEach
    void open() throws Exception {
        data = folder.resolve("data");
        lock = DataLock.tryAcquire(data).orElseThrow();
        content = assertInstanceOf(Reading.Accepted.class,
                BundleReader.read(new SmallContent(folder).exhibition("be-one", "First")));
    }

    @AfterEach
    void close() throws Exception {
        lock.close();
    }

    @Test
    void aVisitThatBeginsAtOnceWaitsForThoseBefore() throws Exception {
        CompletableFuture<Void> free = new CompletableFuture<>();
        ExhibitionSession session = Toolkit
                .ask(() -> new ExhibitionSession(content, Settings.USUAL, new VisitPlace(data, false), free));
        VisitLog log = Toolkit.ask(() -> {
            session.enter();
            return session.log();
        });
        assertEquals(Standing.OPENING, log.awaitOpening(Duration.ofMillis(500)).standing());
        assertTrue(Files.notExists(data.resolve(VisitSchema.FILE)), "the database is not touched yet");
        free.complete(null);
        assertEquals(Standing.WRITING, log.awaitOpening(LONG).standing());
        session.close();
        assertEquals(List.of("power"), Visits.endings(data), "nothing of the visit is lost");
    }

    @Test
    void whoStopsTheKioskDuringAnExchangeLosesNothing() throws Exception {
        KioskShell shell = Toolkit.ask(() -> new KioskShell(Settings.USUAL, data, new KioskShell.Stage(
                root -> KioskWindow.windowed(root, 1280, 800), shown -> shown, _ -> {
                    throw new IllegalStateException("No staff today");
                }, _ -> {})));
        Toolkit.run(() -> {
            shell.begin(StartContent.of(content));
            shell.exhibiting().orElseThrow().enter();
            shell.offer(StartContent.of(content));
            shell.exhibiting().orElseThrow().startOver();
        });
        shell.close();
        assertEquals(List.of("staff"), Visits.query(data.resolve(VisitSchema.FILE),
                "SELECT detail FROM events WHERE type = 'end'"));
    }

    @Test
    void whatIsNotShownAnyMoreDoesNotOpenTheDatabase() {
        ExhibitionSession session = Toolkit.ask(() -> new ExhibitionSession(content, Settings.USUAL, data));
        Toolkit.run(() -> {
            session.leave();
            session.openLog();
        });
        session.finish();
        assertTrue(Files.notExists(data.resolve(VisitSchema.FILE)));
    }
}
