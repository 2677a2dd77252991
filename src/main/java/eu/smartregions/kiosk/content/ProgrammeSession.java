package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// One item of the programme.
///
/// @param starts local time at the venue; absent where it is not known
/// @param ends   local time at the venue; absent where it is not known
/// @param people the speakers, with their roles
public record ProgrammeSession(LocalizedText title, LocalDate day, Optional<LocalTime> starts, Optional<LocalTime> ends,
        List<Person> people) {
    /// Copies the list.
    public ProgrammeSession {
        people = List.copyOf(people);
    }

    /// A speaker in public function.
    public record Person(String name, LocalizedText role) {
    }
}
