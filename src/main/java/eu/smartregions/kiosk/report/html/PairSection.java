package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.report.chance.PairClaims;
import eu.smartregions.kiosk.report.figure.DisclosureControl;
import eu.smartregions.kiosk.report.figure.PairRow;
import eu.smartregions.kiosk.report.figure.Ranking;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/// Regions that were read in the same visit: those beyond chance ([PairClaims]) first, then the most frequent. Regions
/// that many open meet often whether or not they have anything to do with each other, so only the first are called
/// partners.
final class PairSection {
    private static final int SHOWN = 8;
    private static final int LISTED = 50;
    private static final int NAMED = 3;

    private final Telling telling;
    private final ReportWords words;
    private final List<PairRow> pairs;
    private final List<PairRow> beyond;

    private PairSection(Telling telling) {
        this.telling = telling;
        words = telling.words();
        pairs = telling.account().figures().pairs().stream()
                .sorted(Comparator.comparing((PairRow pair) -> !pair.chance().beyond())).toList();
        beyond = pairs.stream().filter(pair -> pair.chance().beyond()).toList();
    }

    static Section of(Telling telling) {
        PairSection section = new PairSection(telling);
        ReportWords words = section.words;
        Grid table = new Grid(words, section.caption(), 2, "region", "region", "visits", "chance", "beyond");
        section.pairs.stream().limit(LISTED).forEach(pair -> table.row(section.name(pair.regionA()),
                section.name(pair.regionB()), Cell.counted(pair.visits(), section.said(pair)), section.expected(pair),
                words.text(pair.chance().beyond() ? "yes" : "no")));
        return new Section("pairs", new Section.Said(words.text("pairs.topic"), section.finding(),
                words.text("pairs.caution", DisclosureControl.LEAST)), section::draw, table);
    }

    private String caption() {
        return pairs.size() > LISTED
                ? words.text("pairs.table.first", words.count(LISTED), words.count(pairs.size()))
                : words.text("pairs.table");
    }

    private String finding() {
        if (!beyond.isEmpty()) {
            String tested = words.list(beyond.stream().limit(NAMED).map(this::tested).toList());
            return beyond.size() > NAMED
                    ? words.text("pairs.beyond.many", words.count(beyond.size(), "pair"), tested)
                    : words.text("pairs.beyond", tested);
        }
        return most() + (pairs.isEmpty() ? "" : words.text(untested() ? "pairs.untested" : "pairs.not"));
    }

    /// What was tested of a pair, in its own figures.
    private String tested(PairRow pair) {
        return words.text("pairs.tested", named(pair), said(pair), expected(pair).said());
    }

    private boolean untested() {
        return pairs.stream().anyMatch(pair -> pair.chance().expected().isEmpty());
    }

    private Cell expected(PairRow pair) {
        OptionalLong expected = pair.chance().expected();
        return expected.isPresent()
                ? Cell.counted(expected.getAsLong(), words.text("at.most", words.count(expected.getAsLong())))
                : Cell.none();
    }

    private String most() {
        return switch (Ranking.among(pairs, PairRow::visits)) {
            case Ranking.None<PairRow> _ -> words.text("pairs.none", DisclosureControl.LEAST);
            case Ranking.Few<PairRow> _ -> words.text(pairs.size() == 1 ? "pairs.few.one" : "pairs.few.other",
                    words.list(pairs.stream().map(this::named).toList()));
            case Ranking.Level<PairRow>(List<PairRow> leaders) -> leaders.size() > NAMED
                    ? words.text("pairs.level.many", words.count(leaders.size(), "pair"), named(leaders.getFirst()))
                    : words.text("pairs.level", words.list(leaders.stream().map(this::named).toList()));
            case Ranking.Clear<PairRow>(PairRow first, long _, long _) -> words.text("pairs.clear", named(first),
                    said(first), words.count(telling.account().scope().visits(), "visit.of"));
        };
    }

    private void draw(Html html) {
        new BarChart(pairs.stream().limit(SHOWN).map(pair -> BarChart.Bar.plain(named(pair), pair.visits(), said(pair)))
                .toList()).draw(html, words);
    }

    private String said(PairRow pair) {
        return words.text("or.more", words.count(pair.visits()));
    }

    private String named(PairRow pair) {
        return name(pair.regionA()) + " – " + name(pair.regionB());
    }

    private String name(String region) {
        return telling.nameOf(new Subject(Subject.Kind.REGION, region));
    }
}
