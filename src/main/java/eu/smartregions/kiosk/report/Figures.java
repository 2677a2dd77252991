package eu.smartregions.kiosk.report;

import java.util.List;

/// The figures over all selected visits.
///
/// @param regions   by name
/// @param areas     by name
/// @param languages the most used first
/// @param endings   the most frequent first
public record Figures(List<RegionRow> regions, List<AreaRow> areas, List<LanguageRow> languages,
        List<EndingRow> endings) {
    public Figures {
        regions = List.copyOf(regions);
        areas = List.copyOf(areas);
        languages = List.copyOf(languages);
        endings = List.copyOf(endings);
    }
}
