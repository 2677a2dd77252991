package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.Stand;
import eu.smartregions.kiosk.content.text.Language;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The presence of people at a stand.
public sealed interface Presence {

    /// Somebody is there.
    ///
    /// @param until     the time when the stand is left; a shift that follows at once is included
    /// @param languages spoken now
    record Here(LocalDateTime until, List<Language> languages) implements Presence {
    }

    /// Nobody is there yet, or nobody again yet.
    ///
    /// @param from      the time when somebody comes
    /// @param languages spoken then
    record Coming(LocalDateTime from, List<Language> languages) implements Presence {
    }

    /// The last shift is over, or none is known.
    record Nobody() implements Presence {
    }

    /// Returns the presence at a stand at a moment, in local time at the venue. The first minute of a shift counts, its
    /// end does not.
    static Presence of(Stand stand, LocalDateTime now) {
        List<Stand.Staffing> shifts = stand.staffing().stream()
                .filter(shift -> end(shift).isAfter(now)).sorted(Comparator.comparing(Presence::start)).toList();
        Optional<Stand.Staffing> first = shifts.stream().findFirst();
        return first.<Presence>map(shift -> start(shift).isAfter(now)
                ? new Coming(start(shift), shift.languages())
                : new Here(until(shifts), shift.languages())).orElseGet(Nobody::new);
    }

    private static LocalDateTime until(List<Stand.Staffing> shifts) {
        LocalDateTime until = end(shifts.getFirst());
        for (Stand.Staffing shift : shifts) {
            if (!start(shift).isAfter(until) && end(shift).isAfter(until)) {
                until = end(shift);
            }
        }
        return until;
    }

    private static LocalDateTime start(Stand.Staffing shift) {
        return shift.day().atTime(shift.from());
    }

    private static LocalDateTime end(Stand.Staffing shift) {
        return shift.day().atTime(shift.to());
    }
}
