package eu.smartregions.kiosk.visit;

import java.time.Instant;
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

    /// What was written until now.
    ///
    /// @param kioskId     the kiosk's random id; empty until a database could be opened
    /// @param lastWritten when a visit was last written, if ever
    /// @param lost        events that found no room, in all
    public record Ledger(String kioskId, Optional<Instant> lastWritten, long lost) {
        /// Nothing is known yet.
        public static final Ledger UNREAD = new Ledger("", Optional.empty(), 0);

        Ledger after(Batch batch, Instant now) {
            return new Ledger(kioskId, batch.events().isEmpty() ? lastWritten : Optional.of(now),
                    lost + batch.loss().events());
        }
    }

    /// Returns the note, if there is one.
    public Optional<String> remark() {
        return note.isEmpty() ? Optional.empty() : Optional.of(note);
    }
}
