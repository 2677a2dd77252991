package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.Event;
import eu.smartregions.kiosk.content.ProgrammeSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The notices of staff: at most one for everybody, and one a session.
public record StaffNotices(List<Notice> all) {
    /// Copies the list.
    public StaffNotices {
        all = List.copyOf(all);
    }

    /// Returns no notices.
    public static StaffNotices none() {
        return new StaffNotices(List.of());
    }

    /// Returns those that are still shown on a day at the venue.
    public StaffNotices on(LocalDate day) {
        return new StaffNotices(all.stream().filter(notice -> !notice.until().isBefore(day)).toList());
    }

    /// Returns the notice for everybody.
    public Optional<Notice> general() {
        return about(OptionalInt.empty());
    }

    /// Returns the notice about a session of an event.
    public Optional<Notice> about(ProgrammeSession session, Event event) {
        return about(OptionalInt.of(event.programme().indexOf(session)));
    }

    private Optional<Notice> about(OptionalInt session) {
        return all.stream().filter(notice -> notice.session().equals(session)).findFirst();
    }

    /// Returns these and another one, which replaces that about the same.
    public StaffNotices with(Notice notice) {
        return new StaffNotices(Stream.concat(without(notice.session()).all().stream(), Stream.of(notice)).toList());
    }

    /// Returns these without that about a session, or without that for everybody.
    public StaffNotices without(OptionalInt session) {
        return new StaffNotices(all.stream().filter(notice -> !notice.session().equals(session)).toList());
    }
}
