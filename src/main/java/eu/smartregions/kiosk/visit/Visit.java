package eu.smartregions.kiosk.visit;

import eu.smartregions.kiosk.content.text.Language;
import java.time.Duration;
import java.time.OffsetDateTime;

/// One visit, as known when it began. Nothing in it identifies the visitor.
///
/// @param id        16 hexadecimal digits, random, never used for anything else
/// @param startedAt by the kiosk's wall clock and in its time zone; it may be wrong, durations never depend on it
/// @param contentId the content that was showing
/// @param language  the language that was showing
/// @param idleLimit the pause after which the kiosk resets
public record Visit(String id, VisitKind kind, OffsetDateTime startedAt, String contentId, Language language,
        Duration idleLimit) {
}
