package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.figure.DisclosureControl;
import eu.smartregions.kiosk.report.figure.ExhibitorAccount;
import eu.smartregions.kiosk.report.figure.Ranking;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// The languages and areas of the visits that opened an exhibitor's page; rounded, so that nobody can be singled out.
final class CompanySection {
    private CompanySection() {
    }

    /// Something that occurred in so many visits.
    private record Part(String name, long visits) {
        String named() {
            return name + " (" + said(this) + ")";
        }
    }

    private static String then(long next) {
        return next == 0 ? "" : "; the next in " + ReportWords.count(next) + " or more";
    }

    static Section areas(ExhibitorAccount account) {
        List<Part> parts = parts(account.own().circumstances().areas(),
                area -> account.names().getOrDefault(area, area.id()));
        return section("areas", "Which fields came with you", parts, switch (Ranking.among(parts, Part::visits)) {
            case Ranking.None<Part> _ ->
                "No field was opened together with your page in " + DisclosureControl.LEAST + " visits or more.";
            case Ranking.Few<Part> _ -> "Too few visits to say which field brought people to you.";
            case Ranking.Level<Part>(List<Part> leaders) -> ReportWords.list(leaders.stream().map(Part::named).toList())
                    + " are level as fields that were opened in visits to your page.";
            case Ranking.Clear<Part>(Part first, long _, long next) -> first.named()
                    + " was opened in more of the visits to your page than any other field" + then(next) + ".";
        }, "Fields whose page was opened in the same visit, before or after yours. People reach a region by one of "
                + "its fields, "
                + "so your own fields come first of themselves.");
    }

    static Section languages(ExhibitorAccount account) {
        List<Part> parts = parts(account.own().circumstances().languages(), ReportWords::language);
        return section("languages", "In which languages", parts, switch (Ranking.among(parts, Part::visits)) {
            case Ranking.None<Part> _ -> "No language was used in " + DisclosureControl.LEAST + " visits to your "
                    + "page or more.";
            case Ranking.Few<Part> _ -> "Too few visits to compare languages.";
            case Ranking.Level<Part>(List<Part> leaders) -> ReportWords.list(leaders.stream().map(Part::named).toList())
                    + " are level as languages of visits to your page.";
            case Ranking.Clear<Part>(Part first, long _, long next) -> first.named()
                    + " was used in more of the visits to your page than any other language" + then(next) + ".";
        }, "The language that was showing last. Whoever chose none is counted with the language that the kiosk "
                + "starts in.");
    }

    private static Section section(String id, String topic, List<Part> parts, String finding, String caution) {
        Grid table = new Grid(topic.toLowerCase(Locale.ROOT), 1, ReportWords.sentence(id), "Visits");
        parts.forEach(part -> table.row(part.name(), said(part)));
        return new Section(id, topic, finding,
                caution + " Numbers are rounded down to fives; fewer than " + DisclosureControl.LEAST
                        + " visits are too few to show.",
                html -> new BarChart(parts.stream().map(part -> BarChart.Bar.plain(part.name(),
                        part.visits(), said(part))).toList()).draw(html),
                table);
    }

    private static String said(Part part) {
        return ReportWords.count(part.visits()) + " or more";
    }

    private static <K> List<Part> parts(Map<K, Long> counts, Function<K, String> name) {
        return counts.entrySet().stream()
                .map(entry -> new Part(name.apply(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingLong(Part::visits).reversed().thenComparing(Part::name)).toList();
    }
}
