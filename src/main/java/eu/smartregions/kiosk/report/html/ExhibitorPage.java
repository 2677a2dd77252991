package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.report.figure.Attention;
import eu.smartregions.kiosk.report.figure.ExhibitorAccount;
import eu.smartregions.kiosk.report.figure.Quartiles;
import eu.smartregions.kiosk.report.figure.Scope;
import java.util.List;
import java.util.Map;

/// The one page that an exhibitor is given: its own figures, and none of any other exhibitor.
public final class ExhibitorPage {
    private final ExhibitorAccount account;
    private final Edition edition;
    private final ReportWords words;
    private final Map<Subject, LocalizedText> titles;

    private ExhibitorPage(ExhibitorAccount account, Edition edition) {
        this.account = account;
        this.edition = edition;
        this.words = new ReportWords(edition.language());
        this.titles = edition.shown(account.scope()).map(shown -> shown.titles()).orElse(Map.of());
    }

    /// @param account what is said
    /// @param edition its language, date and what comes from the content
    /// @return the whole document
    public static String of(ExhibitorAccount account, Edition edition) {
        return new ExhibitorPage(account, edition).document();
    }

    private String document() {
        List<Section> sections = List.of(DaySection.of(account, words), ChangeSection.of(account, words),
                CompanySection.areas(account, words,
                        area -> titled(area, account.names().getOrDefault(area, area.id()))),
                CompanySection.languages(account, words));
        return Frame.page(words.language(), words.text("own.page", name()), html -> {
            head(html);
            html.open("main", "class", "one-page");
            Notices.write(html, account.scope(), words);
            tiles(html);
            ReportPage.inShort(html, sections, words);
            sections.forEach(section -> section.writeWhole(html, words, account.scope()));
            howCounted(html);
            html.close();
        });
    }

    private String name() {
        return titled(account.exhibitor().subject(), account.exhibitor().name());
    }

    private String titled(Subject subject, String otherwise) {
        LocalizedText title = titles.get(subject);
        return title == null ? otherwise : title.text(words.language());
    }

    private void head(Html html) {
        Scope scope = account.scope();
        html.open("header").open("div", "class", "inner");
        html.open("p", "class", "kicker").text(words.text("own.kicker"));
        edition.shown(scope).map(shown -> shown.event().name().text(words.language())).or(scope::occasion)
                .ifPresent(name -> html.text(" · ").name(name));
        html.close().open("h1").name(name()).close();
        PageHead.counted(html, scope, words, edition, "");
        html.close().close();
    }

    private void tiles(Html html) {
        Attention whole = account.own().whole();
        Quartiles reading = whole.reading();
        long all = account.scope().visits();
        html.open("dl", "class", "tiles");
        ReportPage.tile(html, words.text("own.visits"), words.count(whole.visits()),
                words.text("own.visits.more", words.count(all, "visit.of"), words.share(whole.visits(), all)));
        ReportPage.tile(html, words.text("own.views"), words.count(reading.count()), words.text("own.views.more"));
        ReportPage.tile(html, words.text("own.reading"), words.time(reading.median()), reading.count() == 0
                ? ""
                : words.text("own.reading.more", words.time(reading.q1()), words.time(reading.q3())));
        ReportPage.tile(html, words.text("own.saved"), orMore(whole.collected()), words.text("own.saved.more"));
        ReportPage.tile(html, words.text("own.codes"), orMore(whole.qrShown()), words.text("own.codes.more"));
        ReportPage.tile(html, words.text("own.found"), orMore(whole.found()), words.text("own.found.more"));
        html.close();
    }

    private String orMore(long count) {
        return count == 0 ? words.text("too.few") : words.text("or.more", words.count(count));
    }

    private void howCounted(Html html) {
        html.open("section", "class", "counting").element("h2", words.text("counting"));
        html.element("p", words.text("own.counting"));
        html.element("p", words.text("counting.rule"));
        html.element("p", words.text("own.stores"));
        html.close();
    }
}
