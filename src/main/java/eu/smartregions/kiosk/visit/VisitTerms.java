package eu.smartregions.kiosk.visit;

import java.time.Duration;

/// The properties that all visits of one run of the kiosk share.
///
/// @param contentId the content that is showing
/// @param idleLimit the pause after which the kiosk resets, positive
public record VisitTerms(VisitKind kind, String contentId, Duration idleLimit) {

    /// @throws IllegalArgumentException if the limit is not positive
    public VisitTerms {
        if (!idleLimit.isPositive()) {
            throw new IllegalArgumentException("The idle limit must be positive: " + idleLimit);
        }
    }
}
