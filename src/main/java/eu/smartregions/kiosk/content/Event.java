package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The conference the exhibition belongs to.
///
/// @param first     first day
/// @param last      last day, not before the first
/// @param programme sessions in order
/// @param dates     later events worth saving
public record Event(LocalizedText name, LocalDate first, LocalDate last, Venue venue, List<ProgrammeSession> programme,
        List<SaveTheDate> dates) {
    public Event {
        programme = List.copyOf(programme);
        dates = List.copyOf(dates);
    }

    /// The later event of an identifier, or empty if there is none such.
    public Optional<SaveTheDate> date(String id) {
        return dates.stream().filter(date -> date.id().equals(id)).findFirst();
    }
}
