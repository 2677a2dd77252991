package eu.smartregions.kiosk.report.figure;

import java.util.List;

/// The figures over all selected visits.
public record Figures(Demand demand, Attendance attendance) {

    /// The demand: regions, areas, pairs and searches.
    ///
    /// @param regions  by name
    /// @param areas    by name
    /// @param pairs    the most frequent first
    /// @param searches the most frequent first
    public record Demand(List<RegionRow> regions, List<AreaRow> areas, List<PairRow> pairs, List<SearchRow> searches) {
        public Demand {
            regions = List.copyOf(regions);
            areas = List.copyOf(areas);
            pairs = List.copyOf(pairs);
            searches = List.copyOf(searches);
        }
    }

    /// The attendance: hours, languages, endings and answers.
    ///
    /// @param hours     every hour of every day from the first to the last recorded, in order, of all kiosks together
    /// @param atKiosks  the same hours of each kiosk
    /// @param silences  when a kiosk was off while others were open, the earliest first
    /// @param languages the most used first
    /// @param endings   the most frequent first
    /// @param feedback  from very good to very bad, every answer
    public record Attendance(List<HourRow> hours, List<HourRow.AtKiosk> atKiosks, List<Hours.Silence> silences,
            List<LanguageRow> languages, List<EndingRow> endings, List<FeedbackRow> feedback) {
        public Attendance {
            hours = List.copyOf(hours);
            atKiosks = List.copyOf(atKiosks);
            silences = List.copyOf(silences);
            languages = List.copyOf(languages);
            endings = List.copyOf(endings);
            feedback = List.copyOf(feedback);
        }
    }

    /// By name.
    public List<RegionRow> regions() {
        return demand.regions();
    }

    /// By name.
    public List<AreaRow> areas() {
        return demand.areas();
    }

    /// The most frequent first.
    public List<PairRow> pairs() {
        return demand.pairs();
    }

    /// The most frequent first.
    public List<SearchRow> searches() {
        return demand.searches();
    }

    /// Every hour of every day from the first to the last recorded, in order.
    public List<HourRow> hours() {
        return attendance.hours();
    }

    /// The same hours of each kiosk.
    public List<HourRow.AtKiosk> hoursAtKiosks() {
        return attendance.atKiosks();
    }

    /// When a kiosk was off while others were open, the earliest first.
    public List<Hours.Silence> silences() {
        return attendance.silences();
    }

    /// The most used first.
    public List<LanguageRow> languages() {
        return attendance.languages();
    }

    /// The most frequent first.
    public List<EndingRow> endings() {
        return attendance.endings();
    }

    /// From very good to very bad.
    public List<FeedbackRow> feedback() {
        return attendance.feedback();
    }
}
