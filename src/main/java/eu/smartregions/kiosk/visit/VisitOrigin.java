package eu.smartregions.kiosk.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// The facts known of a recorded visit when it began, as the table `visits` keeps it.
///
/// @param kind      the key of a [VisitKind]
/// @param startedAt in the kiosk's time zone
/// @param language  the code of the language that was showing
public record VisitOrigin(String visitId, String kioskId, String kind, OffsetDateTime startedAt, String contentId,
        String language, long idleLimitMillis) {

    /// Reads a row whose first columns are those of [VisitTable#VISITS].
    public static VisitOrigin of(ResultSet row) throws SQLException {
        return new VisitOrigin(row.getString(1), row.getString(2), row.getString(3),
                Instant.ofEpochMilli(Bounds.of("started_at", row.getLong(4)))
                        .atOffset(ZoneOffset.ofTotalSeconds((int) Bounds.of("utc_offset_s", row.getLong(8)))),
                row.getString(5), row.getString(6), row.getLong(7));
    }

    /// The day on which it began, by the kiosk's clock.
    public LocalDate localDay() {
        return startedAt.toLocalDate();
    }

    /// When it began, in milliseconds since 1970 as if the kiosk's local time were UTC.
    public long localMillis() {
        return startedAt.toInstant().toEpochMilli() + startedAt.getOffset().getTotalSeconds() * 1_000L;
    }
}
