package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.chance.PairClaims;
import eu.smartregions.kiosk.report.figure.Account;
import eu.smartregions.kiosk.report.figure.DisclosureControl;
import eu.smartregions.kiosk.report.figure.FalseAlarms;
import eu.smartregions.kiosk.report.figure.Ranking;
import eu.smartregions.kiosk.report.figure.Scope;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.report.figure.Tally;
import eu.smartregions.kiosk.report.table.DataDictionary;
import java.time.ZonedDateTime;
import java.util.List;

/// The organisers' report as one HTML page.
public final class ReportPage {
    private ReportPage() {
    }

    /// @param account what is said
    /// @param made    when, in the time zone that the page's head shall say it in
    /// @return the whole document
    public static String of(Account account, ZonedDateTime made) {
        Scope scope = account.scope();
        List<Section> sections = List.of(TimeSection.of(account), LengthSection.of(account),
                LanguageSection.of(account), AreaSection.of(account), RegionSection.opened(account),
                RegionSection.read(account), PairSection.of(account), EndingSection.of(account),
                SearchSection.of(account), FeedbackSection.of(account));
        return Frame.page("Visits to the kiosk" + scope.occasion().map(name -> ": " + name).orElse(""), html -> {
            head(html, scope, made);
            html.open("main");
            Notices.write(html, scope, account.figures().silences());
            tiles(html, account);
            inShort(html, sections);
            sections.forEach(section -> section.write(html));
            howCounted(html, account);
            html.close();
        });
    }

    private static void head(Html html, Scope scope, ZonedDateTime made) {
        html.open("header").open("div", "class", "inner");
        html.element("p", "Smart Regions Kiosk · Report on visits", "class", "kicker");
        html.open("h1").name(scope.occasion().orElse("Visits to the kiosk")).close();
        html.element("p", period(scope), "class", "period");
        html.element("p",
                ReportWords.sentence(who(scope.selection())) + " at " + ReportWords.count(scope.kiosks(), "kiosk")
                        + named(scope.kioskNames()) + ", by the venue’s clock. Made on "
                        + ReportWords.moment(made) + ".",
                "class", "made");
        html.close().close();
    }

    private static String named(List<String> kiosks) {
        return kiosks.isEmpty() ? "" : " (" + String.join("; ", kiosks) + ")";
    }

    static String period(Scope scope) {
        String asked = asked(scope.selection());
        return scope.days().map(days -> "Visits " + (days.first().equals(days.last())
                ? "on " + ReportWords.day(days.first())
                : "from " + ReportWords.day(days.first()) + " to " + ReportWords.day(days.last()))
                + (asked.isEmpty() ? "" : "; chosen: " + asked)).orElse("No visits"
                        + (asked.isEmpty() ? "" : " " + asked));
    }

    private static String asked(Selection selection) {
        return selection.from().map(day -> "from " + ReportWords.day(day)).orElse("")
                + (selection.from().isPresent() && selection.to().isPresent() ? " " : "")
                + selection.to().map(day -> "to " + ReportWords.day(day)).orElse("");
    }

    static String who(Selection selection) {
        return selection.kind().map(kind -> switch (kind) {
            case VISITOR -> "visits of visitors";
            case REHEARSAL -> "synthetic rehearsal visits";
            case STAFF -> "visits of staff";
        }).orElse("visits of every kind");
    }

    private static void tiles(Html html, Account account) {
        Scope scope = account.scope();
        long opened = account.figures().regions().stream().filter(row -> row.visits() > 0).count();
        html.open("dl", "class", "tiles");
        tile(html, "Visits", ReportWords.count(scope.visits()), "stays at the screen, not people");
        tile(html, "Meaningful visits", ReportWords.share(scope.meaningful().visits(), scope.meaningful().of()),
                ReportWords.count(scope.meaningful().visits()) + " with two or more actions");
        tile(html, "Median duration", ReportWords.time(account.durations().median()),
                "mean " + ReportWords.time(account.durations().mean()));
        tile(html, "Regions opened", ReportWords.count(opened),
                "of " + ReportWords.count(account.figures().regions().size()));
        tile(html, "Languages", ReportWords.count(account.figures().languages().stream()
                .filter(row -> !row.language().equals(Tally.REST)).count()), "in which visits ended");
        html.close();
    }

    static void tile(Html html, String what, String figure, String more) {
        html.open("div").element("dt", what).element("dd", figure).element("dd", more, "class", "more").close();
    }

    static void inShort(Html html, List<Section> sections) {
        html.open("section", "class", "short").element("h2", "In short").open("ul");
        sections.forEach(section -> html.open("li").element("a", section.topic(), "href", "#" + section.id())
                .text(" " + section.finding()).close());
        html.close().close();
    }

    /// How often the rules of this report speak where there is nothing to say.
    private static String alarms(FalseAlarms alarms) {
        return "False alarms: the same rules were tried on the same numbers dealt at random, "
                + ReportWords.count(alarms.reports(), "time") + ". A pair of regions was named in " + alarms.pairs()
                + " of these reports, and anything at all was claimed in " + alarms.any() + ".";
    }

    private static void howCounted(Html html, Account account) {
        Scope scope = account.scope();
        html.open("section", "id", "counting", "class", "counting").element("h2", "How this was counted");
        html.element("p", """
                A visit starts with the first touch after the attract loop or a reset, and ends at the next reset: \
                when the visitor presses Home, when nobody has touched the screen for the idle limit, when staff take \
                over, or when the kiosk loses its power. Its duration runs to the last touch, so the idle wait is not \
                in it. The reading time of a page runs from its opening to its leaving or to the last touch. A visit \
                is not a person: somebody who comes back is counted again, and two people before one screen are \
                counted once.""");
        html.element("p", """
                Medians and quartiles stand beside means because lengths of visits are skewed: half of them are \
                shorter than the median. Where fewer than %d cases were counted, no order is claimed; one count is \
                called greater than another only where chance alone would make such a difference in one case of a \
                hundred at most (exact tests); else they are called level. Areas are compared with their offer by \
                the same rule and Holm’s correction for the number of areas. Two regions are called partners only \
                where they were read together more often than chance explains, given how many regions each visit \
                read and how often each region was read; of the pairs that are named one in twenty may be named \
                wrongly (Benjamini and Hochberg), and none is where chance alone would bring the two together in \
                fewer than %d visits. The kiosk stores no name, no picture, no \
                typed word and nothing that links one visit to another.""".formatted(Ranking.FEW,
                Math.round(PairClaims.LEAST_EXPECTED)));
        html.element("p", DisclosureControl.RULE);
        html.element("p", alarms(account.falseAlarms()), "class", "alarms");
        if (scope.kiosks() > 1) {
            html.element("p", "Figures of " + scope.kiosks() + " kiosks are added up; each visit is counted once.");
        }
        Grid table = new Grid("data dictionary", 4, "Table", "Column", "Unit", "Definition");
        DataDictionary.columns().forEach(column -> table.row(column.table().key(), column.name(), column.unit(),
                column.definition()));
        table.write(html);
        html.close();
    }
}
