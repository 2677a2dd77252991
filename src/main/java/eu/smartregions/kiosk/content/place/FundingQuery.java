package eu.smartregions.kiosk.content.place;

import eu.smartregions.kiosk.content.Instrument;
import java.util.Optional;

/// A visitor's answers in the funding guide; an empty one does not matter.
public record FundingQuery(Optional<Instrument.Applicant> applicant, Optional<Instrument.Aim> aim,
        Optional<Instrument.Partnering> partnering) {
    /// No question answered.
    public static final FundingQuery OPEN = new FundingQuery(Optional.empty(), Optional.empty(), Optional.empty());

    /// Whether every question is answered.
    public boolean complete() {
        return applicant.isPresent() && aim.isPresent() && partnering.isPresent();
    }
}
