package eu.smartregions.kiosk.app;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The hours in which an exhibition is open, by the clock of the venue. Where nothing is said of them it always is.
///
/// @param rules those of a date hold in place of those of its weekday; a day without rules is closed
public record OpeningHours(List<Rule> rules) {
    /// An exhibition that never closes.
    public static final OpeningHours ALWAYS = new OpeningHours(List.of());
    private static final Pattern RULE = Pattern.compile("((?<first>[a-z]{3})(-(?<last>[a-z]{3}))? +"
            + "|(?<date>\\d{4}-\\d\\d-\\d\\d) +)?(closed|(?<from>\\d?\\d:\\d\\d)-(?<until>\\d?\\d:\\d\\d))");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final int LETTERS = 3;
    /// Nobody who reads it on the screen plans for longer.
    private static final int FORESEEN_DAYS = 60;

    public OpeningHours {
        rules = List.copyOf(rules);
    }

    /// Says of some days from when on the exhibition is open, and for how long.
    ///
    /// @param weekdays on which it holds; none where it is about a date
    /// @param length   zero where the exhibition is closed; it may go on after midnight
    public record Rule(Set<DayOfWeek> weekdays, Optional<LocalDate> date, LocalTime from, Duration length) {
        public Rule {
            weekdays = Set.copyOf(weekdays);
        }
    }

    /// A time without a break in which the exhibition is open.
    private record Span(LocalDateTime from, LocalDateTime until) {
    }

    /// Reads opening hours as they stand in the settings, such as `Mon-Fri 9:00-18:00, 2026-12-24 closed`.
    ///
    /// @throws IllegalArgumentException if they cannot be understood; the message goes on after the name of the setting
    static OpeningHours of(String written) {
        return written.isEmpty()
                ? ALWAYS
                : new OpeningHours(Stream.of(written.split(",", -1)).map(part -> rule(part.strip())).toList());
    }

    private static Rule rule(String written) {
        Matcher parts = RULE.matcher(written.toLowerCase(Locale.ROOT));
        try {
            if (parts.matches()) {
                LocalTime from = time(parts, "from");
                long minutes = Duration.between(from, time(parts, "until")).toMinutes();
                boolean closed = parts.group("from") == null;
                Optional<LocalDate> date = Optional.ofNullable(parts.group("date")).map(LocalDate::parse);
                return new Rule(date.isPresent() ? Set.of() : weekdays(parts), date, from, closed
                        ? Duration.ZERO
                        : Duration.ofMinutes(minutes > 0 ? minutes : minutes + Duration.ofDays(1).toMinutes()));
            }
        } catch (DateTimeException _) {
            // Said below, like what does not look like a rule at all.
        }
        throw new IllegalArgumentException("has '" + written + "', which must be like 9:00-18:00, Mon-Fri 9:00-18:00, "
                + "2026-12-24 9:00-12:00 or Sun closed, with commas between several");
    }

    private static LocalTime time(Matcher parts, String which) {
        return Optional.ofNullable(parts.group(which)).map(time -> LocalTime.parse(time, TIME))
                .orElse(LocalTime.MIDNIGHT);
    }

    private static Set<DayOfWeek> weekdays(Matcher parts) {
        if (parts.group("first") == null) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        DayOfWeek first = weekday(parts.group("first"));
        DayOfWeek last = weekday(Optional.ofNullable(parts.group("last")).orElse(parts.group("first")));
        Set<DayOfWeek> days = EnumSet.of(last);
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            days.add(day);
        }
        return days;
    }

    private static DayOfWeek weekday(String letters) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().substring(0, LETTERS).toLowerCase(Locale.ROOT).equals(letters)).findFirst()
                .orElseThrow(() -> new DateTimeException(letters));
    }

    /// Whether the exhibition is open at a moment.
    boolean openAt(LocalDateTime moment) {
        return rules.isEmpty() || Stream.of(moment.toLocalDate().minusDays(1), moment.toLocalDate()).flatMap(this::on)
                .anyMatch(span -> !moment.isBefore(span.from) && moment.isBefore(span.until));
    }

    /// Returns when a closed exhibition opens again, if it does within two months.
    Optional<LocalDateTime> nextAfter(LocalDateTime moment) {
        LocalDate today = moment.toLocalDate();
        return today.datesUntil(today.plusDays(FORESEEN_DAYS)).flatMap(this::on).map(Span::from)
                .filter(from -> from.isAfter(moment)).min(Comparator.naturalOrder());
    }

    private Stream<Span> on(LocalDate day) {
        List<Rule> ofTheDate = rules.stream().filter(rule -> rule.date.filter(day::equals).isPresent()).toList();
        Stream<Rule> holding = ofTheDate.isEmpty()
                ? rules.stream().filter(rule -> rule.weekdays.contains(day.getDayOfWeek()))
                : ofTheDate.stream();
        return holding.filter(rule -> rule.length.isPositive())
                .map(rule -> new Span(day.atTime(rule.from), day.atTime(rule.from).plus(rule.length)));
    }
}
