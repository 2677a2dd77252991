package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.report.figure.RegionRow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The countries of the regions that were opened. They are described, not ranked: how many regions a country shows
/// decides how often one of them is opened.
final class CountrySection {
    private static final int SHOWN = 10;
    private static final int NAMED = 3;

    private final ReportWords words;
    private final List<Opened> countries;
    private final long openings;

    /// A country, how many regions of it are shown, and how often one of them was opened in a visit.
    private record Opened(String name, long regions, long openings) {
    }

    private CountrySection(Telling telling, Exhibition exhibition) {
        words = telling.words();
        Map<String, Long> visits = telling.account().figures().regions().stream()
                .collect(Collectors.toMap(RegionRow::regionId, RegionRow::visits));
        Map<Country, List<Region>> parts = exhibition.regions().stream()
                .collect(Collectors.groupingBy(Region::country));
        countries = parts.entrySet().stream()
                .map(part -> new Opened(part.getKey().name(words.language()), part.getValue().size(),
                        part.getValue().stream().mapToLong(region -> visits.getOrDefault(region.id().value(), 0L))
                                .sum()))
                .sorted(Comparator.comparingLong(Opened::openings).reversed().thenComparing(Opened::name)).toList();
        openings = countries.stream().mapToLong(Opened::openings).sum();
    }

    static Section of(Telling telling, Exhibition exhibition) {
        CountrySection section = new CountrySection(telling, exhibition);
        ReportWords words = section.words;
        Grid table = new Grid(words, words.text("countries.table"), 1, "country", "regions", "openings", "share");
        section.countries.forEach(each -> table.row(each.name(), each.regions(), each.openings(),
                Cell.share(each.openings(), section.openings, words)));
        return new Section("countries", Section.said(words, "countries", section.finding()), section::draw, table);
    }

    private String finding() {
        List<Opened> opened = countries.stream().filter(each -> each.openings() > 0).toList();
        String all = words.counted("countries.openings", openings);
        return switch (opened.size()) {
            case 0 -> words.text("countries.none");
            case 1 -> words.text("countries.one", all);
            default -> {
                long shown = opened.stream().limit(NAMED).mapToLong(Opened::openings).sum();
                yield opened.size() <= NAMED
                        ? words.text("countries.few", words.count(opened.size()), all)
                        : words.text("countries.finding", words.count(opened.size()), all,
                                words.share(shown, openings), NAMED);
            }
        };
    }

    private void draw(Html html) {
        new BarChart(countries.stream().filter(each -> each.openings() > 0).limit(SHOWN)
                .map(each -> BarChart.Bar.plain(each.name(), each.openings(), words.text("countries.shown",
                        words.count(each.openings()), words.count(each.regions(), "region"))))
                .toList()).draw(html, words);
    }
}
