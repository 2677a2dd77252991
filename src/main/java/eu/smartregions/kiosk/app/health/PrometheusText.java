package eu.smartregions.kiosk.app.health;

import java.time.Instant;

/// The signs of life in the text format of Prometheus, 0.0.4, as node_exporter's textfile collector reads it. Moments
/// are seconds since 1970; what is not known is left out.
final class PrometheusText {
    private final StringBuilder lines = new StringBuilder();

    private PrometheusText() {
    }

    static String of(Vitals vitals) {
        PrometheusText text = new PrometheusText();
        Vitals.Kiosk kiosk = vitals.kiosk();
        text.gauge("info", "Which kiosk this is.",
                "{kiosk_id=\"" + label(kiosk.id()) + "\",name=\"" + label(kiosk.name()) + "\",version=\""
                        + label(kiosk.version()) + "\",content_id=\"" + label(kiosk.content()) + "\",state=\""
                        + label(vitals.standing().state()) + "\"}",
                1);
        Vitals.Moments moments = vitals.moments();
        text.moment("health_written", "When this was written.", moments.now());
        text.moment("started", "When the program started.", moments.started());
        moments.painted().ifPresent(at -> text.moment("last_painted", "When a picture was last painted.", at));
        moments.touched().ifPresent(at -> text.moment("last_touched", "When a finger or key was last pressed.", at));
        text.gauge("counting", "1 where visits go into the database.", "", vitals.standing().counting() ? 1 : 0);
        vitals.standing().ledger().lastWritten()
                .ifPresent(at -> text.moment("last_visit_written", "When a visit was last written.", at));
        text.gauge("events_lost", "Events of visits that found no room, in all.", "",
                vitals.standing().ledger().lost());
        text.gauge("disk_free_bytes", "Disk space for the data folder.", "", vitals.room().diskFree());
        text.gauge("heap_used_bytes", "Memory that the program uses.", "", vitals.room().heapUsed());
        text.gauge("heap_most_bytes", "Memory that it may use.", "", vitals.room().heapMost());
        text.gauge("faults", "Things for staff to mend.", "", vitals.faults().size());
        return text.lines.toString();
    }

    private void moment(String name, String help, Instant at) {
        gauge(name + "_timestamp_seconds", help, "", at.getEpochSecond());
    }

    private void gauge(String name, String help, String labels, long value) {
        String whole = "smart_regions_kiosk_" + name;
        lines.append("# HELP ").append(whole).append(' ').append(help).append('\n')
                .append("# TYPE ").append(whole).append(" gauge\n")
                .append(whole).append(labels).append(' ').append(value).append('\n');
    }

    private static String label(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
