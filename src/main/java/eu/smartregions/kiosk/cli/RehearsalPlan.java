package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.visit.VisitKind;
import eu.smartregions.kiosk.visit.VisitTerms;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;

/// The plan of a rehearsal, which together with the content decides everything: the same plan gives the same visits.
///
/// @param visitors the number of visitors, at least one
/// @param seed     of the random numbers
/// @param days     the number of days, at least one
/// @param earlier  the number of visits in the database already; only the identifiers depend on it, so that a second
/// rehearsal in one database adds visits
record RehearsalPlan(int visitors, long seed, int days, long earlier) {
    static final Duration IDLE_LIMIT = Duration.ofSeconds(60);

    VisitTerms terms(String contentId) {
        return new VisitTerms(VisitKind.REHEARSAL, contentId, IDLE_LIMIT);
    }

    /// Returns the number that becomes the identifier of a visit: looks random, and is different for any other plan.
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
