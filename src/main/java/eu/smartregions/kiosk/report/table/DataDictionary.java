package eu.smartregions.kiosk.report.table;

import static eu.smartregions.kiosk.report.table.Table.AREAS;
import static eu.smartregions.kiosk.report.table.Table.DICTIONARY;
import static eu.smartregions.kiosk.report.table.Table.ENDINGS;
import static eu.smartregions.kiosk.report.table.Table.EVENTS;
import static eu.smartregions.kiosk.report.table.Table.FEEDBACK;
import static eu.smartregions.kiosk.report.table.Table.HOURS;
import static eu.smartregions.kiosk.report.table.Table.KIOSKS;
import static eu.smartregions.kiosk.report.table.Table.LANGUAGES;
import static eu.smartregions.kiosk.report.table.Table.PAIRS;
import static eu.smartregions.kiosk.report.table.Table.REGIONS;
import static eu.smartregions.kiosk.report.table.Table.SEARCHES;
import static eu.smartregions.kiosk.report.table.Table.VISITS;

import java.util.List;

/// The meaning of every column of every table.
public final class DataDictionary {
    private static final String READING = """
            The reading time of a view runs from the page's opening to its leaving (the opening of the next page or \
            the end of the visit) or to the visit's last touch, whichever comes first. In CSV in whole \
            seconds, else in thousandths.""";
    private static final String VISIT = """
            A visit starts with the first touch after the attract loop or a reset, and ends at the next reset.""";
    private static final String KEPT = """
            Visits and events are kept for 90 days; what they add to the other tables is kept for 25 months, visits \
            by the hour and everything else by the day.""";
    private static final String RAW = """
            The tables visits and events are the raw rows, one by one, for the organiser to compute from: joined, \
            they say of each visit when it was, in which language and what was opened. They lie in the folder raw, \
            for those only who answer for the exhibition; with the same tables as beside it, but of everything. The \
            tables outside that folder may be published.""";
    private static final String PARTS = """
            outside the folder raw, what fewer than five visits of a day at a kiosk (of one kind) have in common is \
            the rest of that day. It must be of no visit, or of five visits or more but of no more than four for each \
            part that could be in it, except one; else the smallest part that is left, with all of the same number, \
            is added to it. If no part is left, nothing is told of that day""";
    private static final String PAGE_TOLD = """
             Outside the folder raw, of each day at a kiosk (of one kind of visits) of which anything is told, as in \
            hours, and on which five visits or more opened it.""";
    private static final String FIVES = """
             Outside the folder raw, of the days at kiosks of which anything is told, as in hours; rounded down to a \
            multiple of five.""";
    private static final String PAGE_FIVES = PAGE_TOLD + " Rounded down to a multiple of five.";
    private static final String QUANTILE = """
            Quantiles are interpolated linearly between the two nearest of the ordered values x[1] to x[n], at \
            position 1 + p (n - 1) (method R-7); empty without views. Of visits older than 90 days each value is \
            known to two digits.""";

    private static final List<Column> COLUMNS = List.of(
            new Column(VISITS, "visit_id", "text",
                    "Random identifier of the visit; it says nothing about the visitor. " + VISIT + " " + KEPT + " "
                            + RAW),
            new Column(VISITS, "kiosk_id", "text", "Random identifier of the database that the visit was recorded in."),
            new Column(VISITS, "kind", "word",
                    "visitor, rehearsal (synthetic visits made to try things out) or staff."),
            new Column(VISITS, "started_at", "ISO 8601, UTC", """
                    When the visit began, by the kiosk's clock: with the first touch after the attract loop or a \
                    reset. In a workbook a date with a time, by the clock of the venue."""),
            new Column(VISITS, "duration_s", "s", """
                    In CSV in whole seconds, else in thousandths. \
                    From the visit's beginning to its last touch, by a clock that cannot be set: the idle time after \
                    the last touch is not in it. Touches are the events of the types start, touch, open, filter, \
                    language, choose, stay, collect, uncollect, qr, search and feedback."""),
            new Column(VISITS, "active_s", "s", """
                    duration_s without every stretch between two successive touches that is longer than the idle \
                    limit."""),
            new Column(VISITS, "end_reason", "word", """
                    What reset the kiosk: home (the visitor pressed Home), idle (no touch for the idle limit), staff \
                    (staff took over, or content was taken from the screen), power (switched off or without power); \
                    open while the visit goes on."""),
            new Column(VISITS, "language", "ISO 639-1", "The language that was showing last in the visit."),
            new Column(VISITS, "actions", "count", """
                    What the visitor caused: events of the types open, filter, language, choose, stay, collect, \
                    uncollect, qr, search and feedback. Bare touches are not in it."""),
            new Column(VISITS, "meaningful", "true/false", "Whether actions is 2 or more."),
            new Column(VISITS, "content_id", "text", "The content that was showing when the visit began."),
            new Column(VISITS, "kiosk", "text", """
                    What the organiser called that kiosk last, by the setting kiosk.name; empty where it has no \
                    name."""),

            new Column(EVENTS, "visit_id", "text", "The visit, as in visits. " + RAW),
            new Column(EVENTS, "seq", "number", """
                    Counts the events of a visit from 1. A gap means that events were lost because the disk failed \
                    for long."""),
            new Column(EVENTS, "offset_ms", "ms", "Time since the visit began, by a clock that cannot be set."),
            new Column(EVENTS, "type", "word", """
                    start (the touch that began the visit), touch (any touch; recorded only where no touch or action \
                    was recorded in the second before, but the last touch before a warning or an end always is, \
                    unless it was the hand that opened the staff's area), open (the visitor opened a page), filter \
                    (the visitor narrowed or widened the page that was open), language (the visitor chose a \
                    language), choose (the visitor chose something on a page, such as a region on the map), stay (the \
                    visitor answered the idle warning), collect (the visitor put something on the list to take home), \
                    uncollect (took it off again), qr (the visitor had a QR code shown), search (the visitor \
                    searched), feedback (the visitor said how the kiosk was), show (the kiosk opened a page by \
                    itself), warn (the kiosk warned that it will reset), clock (the kiosk's wall clock was set), end \
                    (the visit ended)."""),
            new Column(EVENTS, "subject_kind", "word", """
                    What the event is about: area, theme, region, country, language, event, publication, \
                    organisation, story, or screen for a page about nothing in particular. For start, touch, stay, \
                    feedback, warn, clock and end it is the page that was showing; for search what it led to, none \
                    where it led to nothing."""),
            new Column(EVENTS, "subject_id", "text", "The identifier within the kind."),
            new Column(EVENTS, "detail", "words", """
                    open, filter, show: how the page was reached (tap, back, home, kiosk), then how it was narrowed \
                    (theme:ID, area:ID, country:CODE, by-country, picture:NUMBER, step:NUMBER/OF of a tour, \
                    round:NUMBER/OF with its region, right or wrong, of the game, day:DATE of the programme). clock: \
                    by how many seconds. end: the reason, as in visits. feedback: the answer, as in feedback. \
                    Otherwise empty."""),

            new Column(REGIONS, "region_id", "text",
                    "The region's identifier. Every region that was ever in the content is listed."),
            new Column(REGIONS, "name", "text", "Its English name when it was last in the content."),
            new Column(REGIONS, "visits", "count", "Distinct visits with one of its views." + PAGE_TOLD),
            new Column(REGIONS, "views", "count",
                    "How often its page, one of its pictures or its stop in a tour was shown (events of the types open "
                            + "and show)."),
            new Column(REGIONS, "reading_s_total", "s", "Sum of the reading times of its views. " + READING),
            new Column(REGIONS, "reading_s_median", "s", "Median of the reading times of its views. " + QUANTILE),
            new Column(REGIONS, "reading_s_q1", "s", "First quartile (p = 0.25) of the same. " + QUANTILE),
            new Column(REGIONS, "reading_s_q3", "s", "Third quartile (p = 0.75) of the same. " + QUANTILE),
            new Column(REGIONS, "collected", "count",
                    "How often it was put on a list to take home (events of the type collect), even if taken off "
                            + "again." + PAGE_FIVES),
            new Column(REGIONS, "qr_shown", "count",
                    "How often a QR code about it was shown (events of the type qr)." + PAGE_FIVES),

            new Column(AREAS, "area_id", "text", """
                    The priority area's identifier. Every area that was ever in the content is listed."""),
            new Column(AREAS, "name", "text", "Its English name when it was last in the content."),
            new Column(AREAS, "visits", "count", "Distinct visits in which its page was opened." + PAGE_TOLD),
            new Column(AREAS, "views", "count",
                    "How often its page or more about it was shown (events of the types open and show); narrowing it "
                            + "by a theme is no further view."),
            new Column(AREAS, "reading_s_total", "s", "Sum of the reading times of its views. " + READING),
            new Column(AREAS, "reading_s_median", "s", "Median of the reading times of its views. " + QUANTILE),
            new Column(AREAS, "regions_offered", "count",
                    "How many regions it offered when it was last in the content."),

            new Column(LANGUAGES, "language", "ISO 639-1",
                    "A language in which visits ended; rest: others, too few to tell."),
            new Column(LANGUAGES, "visits", "count", "Visits with this language in visits; " + PARTS
                    + ", as far as languages are concerned. There are 24 parts; days are those of hours."),

            new Column(HOURS, "date", "ISO 8601", """
                    In a workbook a date. A day by the kiosk's clock in the time zone of the exhibition; where it was \
                    set while the kiosk ran, what it recorded before in the same run is told by the clock that it was \
                    set to. Every day from the first to the last with a record is listed, but for gaps of more than \
                    31 days."""),
            new Column(HOURS, "hour", "0 to 23", "The hour of the day that begins at this full hour, likewise."),
            new Column(HOURS, "visits", "count", "Visits that began in it at the kiosk; " + PARTS
                    + " in any table. Parts are the hours in which the kiosk ran on that day, 8 where it kept no "
                    + "ledger; the rest counts as 0, as does a day of fewer than five visits."),
            new Column(HOURS, "state", "word", """
                    open (visitors could use the kiosk, or one did), staff (it was in staff hands for longer than it \
                    was open), closed (it rested, as the exhibition was closed), off (it ran for less than a minute): \
                    an hour that is off says nothing about interest, whatever other kiosks did. Before a kiosk kept \
                    an uptime ledger, its hours without visits are off."""),
            new Column(HOURS, "kiosk_id", "text", """
                    The kiosk. Every kiosk is listed with the same hours, so one that failed shows as off where the \
                    others were open."""),
            new Column(HOURS, "kiosk", "text", "What the organiser called it last; empty where it has no name."),

            new Column(KIOSKS, "kiosk_id", "text", "A kiosk. Every kiosk of which anything is known is listed."),
            new Column(KIOSKS, "name", "text", "What the organiser called it last; empty where it has no name."),
            new Column(KIOSKS, "first_beat", "ISO 8601, UTC", """
                    Since when it is known to have run on the days chosen, by its uptime ledger, with clocks that were \
                    set as in hours; empty where it kept none. In a workbook a date with a time, by the clock of the \
                    venue."""),
            new Column(KIOSKS, "last_beat", "ISO 8601, UTC", "Until when, likewise."),
            new Column(KIOSKS, "open_min", "min", """
                    For how many whole minutes on the days chosen visitors could use it, by the same ledger."""),
            new Column(KIOSKS, "visits", "count", """
                    Visits that began at it. Outside the folder raw, of the days at the kiosk of which anything is \
                    told, as in hours."""),
            new Column(KIOSKS, "losses", "count", "Events that found no room on its disk, on whatever day."),
            new Column(KIOSKS, "content_id", "text", "The content that it showed last."),
            new Column(KIOSKS, "version", "text", "The version of its program."),

            new Column(PAIRS, "region_a", "text", "A region; of the two, the one whose identifier sorts first."),
            new Column(PAIRS, "region_b", "text", "Another region."),
            new Column(PAIRS, "visits", "count", """
                    Distinct visits in which the pages of both were opened, rounded down to a multiple of five; pairs \
                    in fewer than five visits are left out. So no pair tells of a few visits, and neither does the \
                    difference between two exports of other days, kinds or kiosks. Many exports of overlapping days \
                    tell more than two: publish one. The view of the same name in PostgreSQL ends with this column: \
                    expected and beyond_chance come from an equation over all visits that is solved step by step, \
                    which SQL is not made for; export the kiosks' databases to have them."""),
            new Column(PAIRS, "expected", "count", """
                    In how many visits chance alone would have brought the two together: the expectation where each \
                    visit reads as many regions as it did and each region is read as often as it was (the model of \
                    greatest entropy with these margins; Chen, Dempster and Liu, 1994), rounded up to a multiple of \
                    five. Empty where some visits were deleted for their age."""),
            new Column(PAIRS, "beyond_chance", "yes, no", """
                    yes where the number in visits is greater than chance explains: the upper tail of the binomial \
                    distribution with the expectation before rounding, over all visits that read two regions or more, \
                    and Benjamini and Hochberg's procedure at 5 % over all pairs with an expectation of five or more. \
                    It does not say why: regions side by side in a list or a tour are read together as well."""),

            new Column(SEARCHES, "matched_kind", "word", """
                    What a search led to: area, theme, region, country or another kind of content; none where nothing \
                    matched. What was typed is never stored."""),
            new Column(SEARCHES, "matched_id", "text", "The identifier within the kind; none where nothing matched."),
            new Column(SEARCHES, "searches", "count", "Events of the type search." + FIVES),

            new Column(ENDINGS, "screen", "word",
                    """
                    The screen that was showing when visits ended: attract, home, area, map, region, regions, events, \
                    event, programme, publications, publication, organisations, organisation, stories, story, floor, \
                    search, partners, compare, coinvest, funding, instrument, saved, game; rest: others, too few \
                    to tell. A region's pictures and its \
                    stop in a tour count as region, more about an area as area."""),
            new Column(ENDINGS, "end_reason", "word", "As in visits."),
            new Column(ENDINGS, "visits", "count", """
                    Visits that ended there for that reason; visits that still go on are not in it;\s""" + PARTS
                    + ", as far as endings are concerned. There are 40 parts; days are those of hours."),

            new Column(FEEDBACK, "answer", "word", """
                    The answer to the question how the kiosk was: very-good, good, so-so, bad or very-bad."""),
            new Column(FEEDBACK, "visits", "count", "Visits that gave it; the first answer of a visit counts." + FIVES),

            new Column(DICTIONARY, "table", "word", "A table."),
            new Column(DICTIONARY, "column", "word", "A column of it."),
            new Column(DICTIONARY, "unit", "words", "What its values are given in."),
            new Column(DICTIONARY, "definition", "text", "What its values are."));

    private DataDictionary() {
    }

    /// A column of a table.
    ///
    /// @param unit       what its values are given in
    /// @param definition what its values are, complete enough to compute them again from the events
    public record Column(Table table, String name, String unit, String definition) implements Row {
        @Override
        public void fill(Cells cells) {
            cells.add(table.key()).add(name).add(unit).add(definition);
        }
    }

    /// All columns, in the order of the tables.
    public static List<Column> columns() {
        return COLUMNS;
    }

    /// The names of a table's columns, in order.
    public static List<String> columns(Table table) {
        return COLUMNS.stream().filter(column -> column.table() == table).map(Column::name).toList();
    }
}
