package eu.smartregions.kiosk.report.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Adds up which regions were read in the same visits. A visit of ten regions is of forty-five pairs, so it is here
/// that counting takes longest.
final class PairTally {
    private final Map<String, Map<String, Count>> visits = new HashMap<>();

    private static final class Count {
        private long visits;
    }

    /// A visit.
    ///
    /// @param regions each once
    void add(Collection<String> regions) {
        List<String> ordered = new ArrayList<>(regions);
        ordered.sort(null);
        for (int i = 0; i < ordered.size() - 1; i++) {
            Map<String, Count> others = others(ordered.get(i));
            for (int j = i + 1; j < ordered.size(); j++) {
                others.computeIfAbsent(ordered.get(j), _ -> new Count()).visits++;
            }
        }
    }

    /// Visits that opened both.
    ///
    /// @param regionA before `regionB` in the order of the identifiers
    void add(String regionA, String regionB, long count) {
        others(regionA).computeIfAbsent(regionB, _ -> new Count()).visits += count;
    }

    /// The most frequent first; rounded down, and without those that are too few to show.
    List<PairRow> rows() {
        List<PairRow> rows = new ArrayList<>();
        visits.forEach((regionA, others) -> others.forEach(
                (regionB, count) -> rows.add(new PairRow(regionA, regionB, DisclosureControl.rounded(count.visits)))));
        rows.removeIf(row -> row.visits() == 0);
        rows.sort(Comparator.comparingLong(PairRow::visits).reversed().thenComparing(PairRow::regionA)
                .thenComparing(PairRow::regionB));
        return rows;
    }

    private Map<String, Count> others(String region) {
        return visits.computeIfAbsent(region, _ -> new HashMap<>());
    }
}
