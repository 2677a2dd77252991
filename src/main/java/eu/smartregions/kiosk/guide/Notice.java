package eu.smartregions.kiosk.guide;

import java.time.LocalDate;
import java.util.OptionalInt;

/// Something that staff tell visitors at the last minute.
///
/// @param session the place in the programme, from 0, of the session that it is about; empty where it is for everybody
/// @param text    as typed; may be blank of a session that is cancelled
/// @param until   the last day at the venue on which it is shown
public record Notice(Kind kind, OptionalInt session, String text, LocalDate until) {

    /// What happened.
    public enum Kind {
        GENERAL, MOVED, CANCELLED
    }
}
