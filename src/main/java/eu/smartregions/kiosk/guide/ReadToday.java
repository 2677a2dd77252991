package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.RegionId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What visitors read on one day: numbers of visits alone, forgotten at midnight and when the kiosk stops. Nothing is
/// told of what fewer than five visits read, so that nobody learns what one visitor did; the visit under way is not
/// counted before it ends.
public final class ReadToday {
    /// The least number of visits that are told of.
    static final int LEAST = 5;
    private static final int MOST = 3;

    private final Map<RegionId, Integer> visits = new HashMap<>();
    private final Set<RegionId> now = new HashSet<>();
    private LocalDate day = LocalDate.EPOCH;

    /// Notes that the visitor reads the page of a region.
    public void read(RegionId region) {
        now.add(region);
    }

    /// Forgets what the visit under way has read, which does not want to be counted.
    public void forget() {
        now.clear();
    }

    /// Counts the visit under way, which ends.
    ///
    /// @param today the day that it belongs to
    public void ended(LocalDate today) {
        turnTo(today);
        now.forEach(region -> visits.merge(region, 1, Integer::sum));
        now.clear();
    }

    /// Returns up to three regions that most visits of a day read, each at least five; the most read first.
    public List<RegionId> most(LocalDate today) {
        turnTo(today);
        return visits.entrySet().stream().filter(entry -> entry.getValue() >= LEAST)
                .sorted(Map.Entry.<RegionId, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().value()))
                .limit(MOST).map(Map.Entry::getKey).toList();
    }

    private void turnTo(LocalDate today) {
        if (!today.equals(day)) {
            visits.clear();
            day = today;
        }
    }
}
