package eu.smartregions.kiosk.report;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// A visit and the figures about it.
///
/// @param origin   what was known when it began
/// @param language the one that was showing last
public record VisitRow(Origin origin, long durationMillis, long activeMillis, String endReason, String language,
        int actions) implements Row {
    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final int MEANINGFUL = 2;

    /// What was known of a visit when it began.
    ///
    /// @param startedAt in the kiosk's time zone
    public record Origin(String visitId, String kioskId, String kind, OffsetDateTime startedAt, String contentId,
            String language, long idleLimitMillis) {

        /// When it began, in milliseconds since 1970 as if the kiosk's local time were UTC.
        long localMillis() {
            return startedAt.toInstant().toEpochMilli() + startedAt.getOffset().getTotalSeconds() * 1_000L;
        }
    }

    /// Whether the visitor did more than wake the kiosk.
    public boolean meaningful() {
        return actions >= MEANINGFUL;
    }

    @Override
    public List<Cell> cells() {
        return List.of(Cell.of(origin.visitId), Cell.of(origin.kioskId), Cell.of(origin.kind),
                Cell.of(MILLISECONDS.format(origin.startedAt)), Cell.seconds(durationMillis),
                Cell.seconds(activeMillis), Cell.of(endReason), Cell.of(language), Cell.of(actions), Cell.of(meaningful()),
                Cell.of(origin.contentId));
    }
}
