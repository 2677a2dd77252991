package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// One item of the programme.
///
/// @param slot   when it is
/// @param people the speakers, with their roles
public record ProgrammeSession(LocalizedText title, Slot slot, List<Person> people) {
    /// Copies the list.
    public ProgrammeSession {
        people = List.copyOf(people);
    }

    /// The day and time of a session.
    ///
    /// @param starts local time at the venue; absent where it is not known
    /// @param ends   local time at the venue; absent where it is not known
    /// @param allDay whether it is open beside the sessions, such as an exhibition, rather than one after another
    public record Slot(LocalDate day, Optional<LocalTime> starts, Optional<LocalTime> ends, boolean allDay) {
        /// A session that takes its turn among the others.
        public Slot(LocalDate day, Optional<LocalTime> starts, Optional<LocalTime> ends) {
            this(day, starts, ends, false);
        }
    }

    /// Returns the day.
    public LocalDate day() {
        return slot.day();
    }

    /// Returns the local time at the venue at which it starts, where that is known.
    public Optional<LocalTime> starts() {
        return slot.starts();
    }

    /// Returns the local time at the venue at which it ends, where that is known.
    public Optional<LocalTime> ends() {
        return slot.ends();
    }

    /// A speaker in public function.
    public record Person(String name, LocalizedText role) {
    }
}
