package eu.smartregions.kiosk.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The service manager hears how the kiosk is, at a socket of its own.
@EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux has this protocol")
final class SupervisorTest {
    @TempDir
    private Path folder;

    @Test
    void isToldEverythingInTheWordsOfTheProtocol() {
        try (NotifySocket socket = new NotifySocket(folder.resolve("notify"))) {
            Supervisor supervisor = new Supervisor(Map.of("NOTIFY_SOCKET", folder.resolve("notify").toString()));
            supervisor.ready();
            supervisor.status("resting");
            supervisor.alive();
            supervisor.stopping();
            assertEquals(Optional.of("READY=1"), socket.next());
            assertEquals(Optional.of("STATUS=resting"), socket.next());
            assertEquals(Optional.of("WATCHDOG=1"), socket.next());
            assertEquals(Optional.of("STOPPING=1"), socket.next());
            assertEquals(Optional.empty(), socket.next());
        }
    }

    @Test
    void saysHowLongItIsPatient() {
        assertEquals(Optional.of(Duration.ofSeconds(30)),
                new Supervisor(Map.of("WATCHDOG_USEC", "30000000", "WATCHDOG_PID", "1")).watchdog());
        assertEquals(Optional.empty(), new Supervisor(Map.of("WATCHDOG_USEC", "0")).watchdog());
        assertEquals(Optional.empty(), new Supervisor(Map.of("WATCHDOG_USEC", "soon")).watchdog());
        assertEquals(Optional.empty(), new Supervisor(Map.of()).watchdog());
    }
}
