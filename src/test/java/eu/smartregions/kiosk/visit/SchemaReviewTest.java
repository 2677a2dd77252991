package eu.smartregions.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every column of the database was looked at: none can hold who a visitor is, what a visitor typed, or anything that
/// ties one visit to another. A new column belongs here only after the same look.
class SchemaReviewTest {
    private static final List<String> REVIEWED = List.of(
            "contents: content_id first_used",
            "events: visit_id seq offset_ms type subject_kind subject_id detail",
            "kiosk: only_row kiosk_id in_use",
            "kiosks: kiosk_id seen_at version content_id lost_events disk_free reported_at machine came_from",
            "losses: loss_id noted_at events",
            "names: subject_kind subject_id name regions_offered named_at",
            "rollups: kiosk_id kind local_hour measure subject_kind subject_id detail amount",
            "uptime: stretch_id kiosk_id state began_at utc_offset_s lasted_ms jump_ms",
            "visits: visit_id kiosk_id kind started_at content_id language idle_limit_ms utc_offset_s");

    @TempDir
    private Path folder;

    @Test
    void everyColumnWasReviewed() throws Exception {
        VisitLog.open(folder, Visits.catalogue(), _ -> {}).close();
        assertEquals(REVIEWED, Visits.query(folder.resolve("visits.db"), """
                SELECT t.name || ':', group_concat(c.name, ' ')
                  FROM sqlite_schema t, pragma_table_info(t.name) c
                 WHERE t.type = 'table' GROUP BY t.name ORDER BY t.name
                """));
    }
}
