package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.content.Subject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/// Everything that one exhibitor is told: its own figures, and nothing about any other exhibitor.
///
/// @param scope  of all visits that were chosen
/// @param own    over all of them
/// @param series one for each content that was shown, in order: before and after each change
/// @param names  of areas
public record ExhibitorAccount(Exhibitor exhibitor, Scope scope, Own own, List<Series> series,
        Map<Subject, String> names) {
    public ExhibitorAccount {
        series = List.copyOf(series);
        names = Map.copyOf(names);
    }

    /// The exhibitor’s own figures, of the days at kiosks on which enough visits opened its page.
    ///
    /// @param days every such day on which its page was opened, in order
    public record Own(Attention whole, List<Day> days, Circumstances circumstances) {
        public Own {
            days = List.copyOf(days);
        }
    }

    /// The figures of one day, by the kiosk’s clock.
    ///
    /// @param visits  that opened its page
    /// @param reading of all views
    public record Day(LocalDate day, long visits, Quartiles reading) {
    }

    /// The figures while one content was on show.
    ///
    /// @param since  the day on which the first of the visits was shown it
    /// @param visits all visits that were shown it, whether or not they opened the exhibitor’s page
    public record Series(String contentId, LocalDate since, long visits, Attention attention) {
    }

    /// The languages, areas and hours of the visits that opened its page, rounded down to fives.
    ///
    /// @param languages in which they ended, with how many did
    /// @param areas     whose pages were opened in them too, with in how many
    /// @param hours     the full hours in which they began, in order
    public record Circumstances(Map<String, Long> languages, Map<Subject, Long> areas, List<Hour> hours) {
        public Circumstances {
            languages = Map.copyOf(languages);
            areas = Map.copyOf(areas);
            hours = List.copyOf(hours);
        }
    }

    /// An hour and the visits that began in it.
    public record Hour(LocalDateTime begin, long visits) {
    }
}
