package eu.smartregions.kiosk.app.health;

import eu.smartregions.kiosk.bundle.file.Disk;
import eu.smartregions.kiosk.bundle.file.Poller;
import eu.smartregions.kiosk.bundle.json.JsonText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Writes the signs of life into the data folder every minute, each file in one step: `health.json` for programs and
/// people, `kiosk.prom` for the textfile collector of node_exporter. A folder that cannot be written to is tried again
/// the next minute.
public final class HealthFiles {
    /// For programs and people.
    public static final String JSON = "health.json";
    /// For Prometheus: the text format 0.0.4.
    public static final String PROMETHEUS = "kiosk.prom";
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final System.Logger LOG = System.getLogger(HealthFiles.class.getName());

    private final Path data;
    private final Supplier<Vitals> look;
    private boolean told;

    /// @param data the data folder
    /// @param look asked on a thread of its own
    public HealthFiles(Path data, Supplier<Vitals> look) {
        this.data = data;
        this.look = look;
    }

    /// Begins to write, now and every minute.
    public void keep() {
        Poller.keep("health", EVERY, this::write);
    }

    /// Writes once.
    public void write() {
        Vitals vitals = look.get();
        try {
            Disk.replace(data.resolve(JSON), JsonText.of(json(vitals)));
            Disk.replace(data.resolve(PROMETHEUS), PrometheusText.of(vitals));
            told = false;
        } catch (IOException e) {
            if (!told) {
                LOG.log(System.Logger.Level.WARNING, "The kiosk's health cannot be written to " + data + " ("
                        + e.getMessage() + "); it is tried again every minute.");
            }
            told = true;
        }
    }

    /// What is not known is left out.
    private static Map<String, Object> json(Vitals vitals) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Vitals.Kiosk kiosk = vitals.kiosk();
        put(fields, "kioskId", kiosk.id());
        put(fields, "name", kiosk.name());
        fields.put("version", kiosk.version());
        put(fields, "contentId", kiosk.content());
        fields.put("supervisedBy", kiosk.supervisedBy());
        Vitals.Moments moments = vitals.moments();
        fields.put("written", said(moments.now()));
        fields.put("started", said(moments.started()));
        moments.painted().ifPresent(painted -> fields.put("lastPainted", said(painted)));
        moments.touched().ifPresent(touched -> fields.put("lastTouched", said(touched)));
        fields.put("state", vitals.standing().state());
        fields.put("counting", vitals.standing().counting());
        vitals.standing().log().ifPresent(log -> put(fields, "countingNote", log.note()));
        vitals.standing().ledger().lastWritten()
                .ifPresent(written -> fields.put("lastVisitWritten", said(written)));
        fields.put("eventsLost", vitals.standing().ledger().lost());
        fields.put("diskFreeBytes", vitals.room().diskFree());
        fields.put("heapUsedBytes", vitals.room().heapUsed());
        fields.put("heapMostBytes", vitals.room().heapMost());
        fields.put("faults", vitals.faults());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, String text) {
        if (!text.isEmpty()) {
            fields.put(name, text);
        }
    }

    private static String said(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
