package eu.smartregions.kiosk.report.figure;

import java.util.List;

/// The figures that organisers want to see at a glance. Visits that still go on are not in it.
///
/// @param today     the visits of one day
/// @param whole     all visits
/// @param hours     every hour of every day from the first to the last recorded, in order, with the state of the kiosk
/// @param interests what was opened
/// @param languages the most used first
/// @param feedback  from very good to very bad, every answer
public record Overview(Part today, Part whole, List<HourRow> hours, Interests interests, List<LanguageRow> languages,
        List<FeedbackRow> feedback) {
    public Overview {
        hours = List.copyOf(hours);
        languages = List.copyOf(languages);
        feedback = List.copyOf(feedback);
    }

    /// Some of the visits.
    ///
    /// @param meaningful those with two or more actions
    /// @param durations  from their beginning to their last touch; of fewer visits where some were deleted for their
    ///     age
    public record Part(long visits, long meaningful, Quartiles durations) {
    }

    /// The pages that were opened, the most visited first.
    ///
    /// @param areas   all that were opened
    /// @param regions all that were opened
    public record Interests(List<Opened> areas, List<Opened> regions) {
        public Interests {
            areas = List.copyOf(areas);
            regions = List.copyOf(regions);
        }
    }

    /// A page and how many visits opened it.
    public record Opened(String id, String name, long visits) {
    }
}
