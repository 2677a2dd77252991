package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The conference that the exhibition belongs to.
///
/// @param name      its name
/// @param first     first day
/// @param last      last day, not before the first
/// @param venue     the place where it is held
/// @param programme sessions in order
/// @param dates     later events worth saving
public record Event(LocalizedText name, LocalDate first, LocalDate last, Venue venue, List<ProgrammeSession> programme,
        List<SaveTheDate> dates) {
    /// Copies the lists.
    public Event {
        programme = List.copyOf(programme);
        dates = List.copyOf(dates);
    }

    /// Returns the later event of an identifier, or empty if there is none.
    public Optional<SaveTheDate> date(String id) {
        return dates.stream().filter(date -> date.id().equals(id)).findFirst();
    }
}
