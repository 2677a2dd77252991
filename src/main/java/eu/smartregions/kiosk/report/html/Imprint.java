package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.content.Event;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.report.chance.PairClaims;
import eu.smartregions.kiosk.report.figure.FalseAlarms;
import eu.smartregions.kiosk.report.figure.Ranking;
import eu.smartregions.kiosk.report.figure.Scope;
import eu.smartregions.kiosk.report.table.CsvRows;
import eu.smartregions.kiosk.report.table.DataDictionary;
import eu.smartregions.kiosk.report.table.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// How the figures were counted, how to cite them and under which licence they may be used.
final class Imprint {
    private final Telling telling;
    private final ReportWords words;

    Imprint(Telling telling) {
        this.telling = telling;
        this.words = telling.words();
    }

    void write(Html html) {
        Scope scope = telling.account().scope();
        html.open("section", "id", "counting", "class", "counting").element("h2", words.text("counting"));
        html.element("p", words.text("counting.visit"));
        html.element("p", words.text("counting.claims", Ranking.FEW, Math.round(PairClaims.LEAST_EXPECTED)));
        html.element("p", words.text("counting.intervals"));
        html.element("p", words.text("counting.rule"));
        html.element("p", alarms(telling.account().falseAlarms()), "class", "alarms");
        if (scope.kiosks() > 1) {
            html.element("p", words.text("counting.kiosks", words.count(scope.kiosks())));
        }
        html.open("p", "class", "links").text(words.text("counting.dictionary") + " ");
        new Download("kiosk-data-dictionary.csv", dictionary()).link(html, words.text("counting.dictionary.link"),
                words.text("download.title", words.text("counting.dictionary.link")));
        html.close();
        html.element("h3", words.text("cite")).open("p", "class", "cite").name(cite()).close();
        html.element("h3", words.text("licence")).element("p", licence(), "class", "licence").close();
    }

    /// How often the rules of this report speak where there is nothing to say.
    private String alarms(FalseAlarms alarms) {
        return words.text("counting.alarms", words.count(alarms.reports(), "time"), words.count(alarms.pairs()),
                words.count(alarms.any()));
    }

    private String cite() {
        Scope scope = telling.account().scope();
        String title = telling.occasion().map(name -> words.text("page.title.of", name))
                .orElse(words.text("page.title"));
        return words.text(organiser().isPresent() ? "cite.text" : "cite.text.anonymous",
                organiser().map(known -> known.name().text(words.language())).orElse(""), title,
                PageHead.period(scope, words), words.moment(telling.edition().made()));
    }

    private String licence() {
        return organiser().flatMap(Event.Organiser::licence).map(said -> words.text("licence.given", said))
                .orElse(words.text("licence.none"));
    }

    private Optional<Event.Organiser> organiser() {
        return telling.exhibition().map(Exhibition::event).flatMap(Event::organiser);
    }

    private static byte[] dictionary() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvRows csv = new CsvRows(out, DataDictionary.columns(Table.DICTIONARY))) {
            for (DataDictionary.Column column : DataDictionary.columns()) {
                csv.write(column);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
