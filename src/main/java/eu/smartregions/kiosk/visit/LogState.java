package eu.smartregions.kiosk.visit;

import java.util.Optional;

/// The destination of events at the moment.
///
/// @param note one sentence for the staff about what is not as usual, empty where all is well
public record LogState(Standing standing, String note) {

    /// The places that events can go to.
    public enum Standing {
        /// The database is being opened; events wait.
        OPENING,
        /// Into the database.
        WRITING,
        /// Into the database beside it, because the main one was written by a newer kiosk, cannot be read, or is held
        /// up by a reader.
        WRITING_BESIDE,
        /// Nowhere yet: there is no database to write to, it is tried again and again, and events wait for it.
        WAITING,
        /// Nowhere any more.
        CLOSED
    }

    /// Returns the note, if there is one.
    public Optional<String> remark() {
        return note.isEmpty() ? Optional.empty() : Optional.of(note);
    }
}
