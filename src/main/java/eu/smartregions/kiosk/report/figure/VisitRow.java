package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.report.table.Cells;
import eu.smartregions.kiosk.report.table.Row;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/// A visit and the figures about it.
///
/// @param origin   what was known when it began
/// @param language the one that was showing last
public record VisitRow(Origin origin, long durationMillis, long activeMillis, String endReason, String language,
        int actions) implements Row {
    private static final DateTimeFormatter MILLISECONDS = new DateTimeFormatterBuilder().appendInstant(3)
            .toFormatter(Locale.ROOT);
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
    public void fill(Cells cells) {
        cells.add(origin.visitId).add(origin.kioskId).add(origin.kind).add(MILLISECONDS.format(origin.startedAt))
                .seconds(durationMillis).seconds(activeMillis).add(endReason).add(language).add(actions)
                .add(meaningful()).add(origin.contentId);
    }
}
