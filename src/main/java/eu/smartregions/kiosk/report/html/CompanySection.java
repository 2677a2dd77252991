package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.report.figure.DisclosureControl;
import eu.smartregions.kiosk.report.figure.ExhibitorAccount;
import eu.smartregions.kiosk.report.figure.Ranking;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The languages and areas of the visits that opened an exhibitor's page; rounded, so that nobody can be singled out.
final class CompanySection {
    private static final int MOST_NAMED = 4;

    private final ReportWords words;
    private final String id;
    private final String key;
    private final List<Part> parts;

    /// @param id in links; its words have the keys that begin with `company.` and it
    private <K> CompanySection(ReportWords words, String id, Map<K, Long> counts, Function<K, String> name) {
        this.words = words;
        this.id = id;
        this.key = "company." + id;
        this.parts = counts.entrySet().stream()
                .map(entry -> new Part(name.apply(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingLong(Part::visits).reversed().thenComparing(Part::name)).toList();
    }

    /// Something that occurred in so many visits.
    private record Part(String name, long visits) {
    }

    /// @param names of areas
    static Section areas(ExhibitorAccount account, ReportWords words, Function<Subject, String> names) {
        return new CompanySection(words, "areas", account.own().circumstances().areas(), names).section();
    }

    static Section languages(ExhibitorAccount account, ReportWords words) {
        return new CompanySection(words, "languages", account.own().circumstances().languages(), words::language)
                .section();
    }

    private Section section() {
        Grid table = new Grid(words, words.text(key + ".table"), 1, id, "visits");
        parts.forEach(part -> table.row(part.name(), Cell.counted(part.visits(), said(part))));
        return new Section(id, new Section.Said(words.text(key + ".topic"), finding(),
                words.text("company.caution", words.text(key + ".caution"), DisclosureControl.LEAST)),
                html -> new BarChart(parts.stream()
                        .map(part -> BarChart.Bar.plain(part.name(), part.visits(), said(part))).toList())
                        .draw(html, words),
                table);
    }

    private String finding() {
        return switch (Ranking.among(parts, Part::visits)) {
            case Ranking.None<Part> _ -> words.text(key + ".none", DisclosureControl.LEAST);
            case Ranking.Few<Part> _ -> words.text(key + ".few");
            case Ranking.Level<Part>(List<Part> leaders) -> leaders.size() > MOST_NAMED
                    ? words.text(key + ".level.many", words.count(leaders.size()))
                    : words.text(key + ".level", words.list(leaders.stream().map(this::named).toList()));
            case Ranking.Clear<Part>(Part first, long _, long next) -> words.text(key + ".clear", named(first),
                    next == 0 ? "" : words.text("company.then", words.count(next)));
        };
    }

    private String named(Part part) {
        return words.text("company.part", part.name(), said(part));
    }

    private String said(Part part) {
        return words.text("or.more", words.count(part.visits()));
    }
}
