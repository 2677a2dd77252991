package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The conference that the exhibition belongs to.
///
/// @param name      its name
/// @param days      the days on which it is held
/// @param venue     the place where it is held
/// @param programme sessions in order
/// @param dates     later events worth saving
/// @param organiser absent where nobody is named
public record Event(LocalizedText name, Days days, Venue venue, List<ProgrammeSession> programme,
        List<SaveTheDate> dates, Optional<Organiser> organiser) {
    /// Copies the lists.
    public Event {
        programme = List.copyOf(programme);
        dates = List.copyOf(dates);
    }

    /// An event without a named organiser.
    public Event(LocalizedText name, Days days, Venue venue, List<ProgrammeSession> programme,
            List<SaveTheDate> dates) {
        this(name, days, venue, programme, dates, Optional.empty());
    }

    /// Who holds the conference, as reports say it.
    ///
    /// @param reach   absent where nobody is to be asked
    /// @param logo    absent where it has none
    /// @param licence under which it gives the figures about visits to all, in its own words; absent where it does not
    public record Organiser(LocalizedText name, Optional<Contact.Reach> reach, Optional<Picture> logo,
            Optional<String> licence) {
    }

    /// The days of a conference.
    ///
    /// @param first    its first day
    /// @param last     its last day, not before the first
    /// @param replayed whether the kiosk shows these days again and again, whatever the date is
    public record Days(LocalDate first, LocalDate last, boolean replayed) {
    }

    /// Returns the first day.
    public LocalDate first() {
        return days.first();
    }

    /// Returns the last day.
    public LocalDate last() {
        return days.last();
    }

    /// Returns the later event of an identifier, or empty if there is none.
    public Optional<SaveTheDate> date(String id) {
        return dates.stream().filter(date -> date.id().equals(id)).findFirst();
    }
}
