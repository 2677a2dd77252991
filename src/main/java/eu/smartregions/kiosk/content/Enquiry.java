package eu.smartregions.kiosk.content;

import java.util.Optional;

/// A visitor's answers in the funding guide; what is not answered does not matter.
public record Enquiry(Optional<Instrument.Applicant> applicant, Optional<Instrument.Aim> aim,
        Optional<Instrument.Partnering> partnering) {
    /// No question answered.
    public static final Enquiry OPEN = new Enquiry(Optional.empty(), Optional.empty(), Optional.empty());

    /// Whether every question is answered.
    public boolean complete() {
        return applicant.isPresent() && aim.isPresent() && partnering.isPresent();
    }
}
