package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.visit.VisitKind;
import eu.smartregions.kiosk.visit.VisitTerms;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;

/// What decides everything about a rehearsal, together with the content: the same plan gives the same visits.
///
/// @param visitors how many, at least one
/// @param days     over how many days, at least one
/// @param earlier  how many visits are in the database already; only the identifiers depend on it, so that a second
///                 rehearsal in one database adds visits
record RehearsalPlan(int visitors, long seed, int days, long earlier) {
    static final Duration IDLE_LIMIT = Duration.ofSeconds(60);

    VisitTerms terms(String contentId) {
        return new VisitTerms(VisitKind.REHEARSAL, contentId, IDLE_LIMIT);
    }

    /// The number that becomes the identifier of a visit: looks random, and is not the same for any other plan.
    long visitNumber(String contentId, int visitor) {
        String text = String.join("/", contentId, Integer.toString(visitors), Long.toString(seed),
                Integer.toString(days), Long.toString(earlier), Integer.toString(visitor));
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
