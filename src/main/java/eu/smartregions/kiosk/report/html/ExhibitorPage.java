package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.figure.Attention;
import eu.smartregions.kiosk.report.figure.DisclosureControl;
import eu.smartregions.kiosk.report.figure.ExhibitorAccount;
import eu.smartregions.kiosk.report.figure.Quartiles;
import eu.smartregions.kiosk.report.figure.Scope;
import java.time.ZonedDateTime;
import java.util.List;

/// The one page that an exhibitor is given: its own figures, and none of any other exhibitor.
public final class ExhibitorPage {
    private ExhibitorPage() {
    }

    /// @param account what is said
    /// @param made    when, in the time zone that the page's head shall say it in
    /// @return the whole document
    public static String of(ExhibitorAccount account, ZonedDateTime made) {
        List<Section> sections = List.of(DaySection.of(account), ChangeSection.of(account),
                CompanySection.areas(account),
                CompanySection.languages(account));
        return Frame.page("Visits to " + account.exhibitor().name(), html -> {
            head(html, account, made);
            html.open("main", "class", "one-page");
            Notices.write(html, account.scope());
            tiles(html, account);
            ReportPage.inShort(html, sections);
            sections.forEach(section -> section.write(html));
            howCounted(html);
            html.close();
        });
    }

    private static void head(Html html, ExhibitorAccount account, ZonedDateTime made) {
        Scope scope = account.scope();
        html.open("header").open("div", "class", "inner");
        html.open("p", "class", "kicker").text("Smart Regions Kiosk · Your page’s figures");
        scope.occasion().ifPresent(name -> html.text(" · ").name(name));
        html.close().open("h1").name(account.exhibitor().name()).close();
        html.element("p", ReportPage.period(scope), "class", "period");
        html.element("p",
                ReportWords.sentence(ReportPage.who(scope.selection())) + " at "
                        + ReportWords.count(scope.kiosks(), "kiosk")
                        + ", by the venue’s clock. Made on " + ReportWords.moment(made) + ".",
                "class", "made").close().close();
    }

    private static void tiles(Html html, ExhibitorAccount account) {
        Attention whole = account.own().whole();
        Quartiles reading = whole.reading();
        html.open("dl", "class", "tiles");
        ReportPage.tile(html, "Visits with your page", ReportWords.count(whole.visits()), "of "
                + ReportWords.count(account.scope().visits(), "visit") + " ("
                + ReportWords.share(whole.visits(), account.scope().visits()) + ")");
        ReportPage.tile(html, "Views", ReportWords.count(reading.count()), "times that it was opened");
        ReportPage.tile(html, "Median reading time", ReportWords.time(reading.median()),
                "half of the views: " + ReportWords.time(reading.q1()) + " to " + ReportWords.time(reading.q3()));
        ReportPage.tile(html, "Put on a list", orMore(whole.collected()), "to take home");
        ReportPage.tile(html, "QR codes shown", orMore(whole.qrShown()), "to take along on a phone");
        ReportPage.tile(html, "Found by search", orMore(whole.found()), "searches that led to you");
        html.close();
    }

    private static String orMore(long count) {
        return count == 0 ? DisclosureControl.SAID : ReportWords.count(count) + " or more";
    }

    private static void howCounted(Html html) {
        html.open("section", "class", "counting").element("h2", "How this was counted");
        html.element("p", """
                A visit starts with the first touch after the attract loop or a reset, and ends at the next reset. It \
                counts once for you, however often your page was opened in it; each opening is a view. The reading \
                time of a view runs from the page’s opening to its leaving or to the last touch; half of the views \
                were shorter than the median. Means are not given here because a few long views would decide them.""");
        html.element("p", DisclosureControl.RULE);
        html.element("p", "The kiosk stores no name, no picture and nothing that links one visit to another.");
        html.close();
    }
}
