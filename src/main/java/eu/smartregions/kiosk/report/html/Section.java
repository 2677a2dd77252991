package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.figure.Scope;
import java.util.function.Consumer;

/// One finding with what it rests on.
///
/// @param id    its name in links
/// @param said  its words
/// @param chart draws it
/// @param table the figures behind the drawing
record Section(String id, Said said, Consumer<Html> chart, Grid table) {

    /// What a section says.
    ///
    /// @param topic   what it is about, in two or three words
    /// @param finding one sentence, computed from the figures
    /// @param caution what must not be read into it
    record Said(String topic, String finding, String caution) {
    }

    /// A section whose topic and caution are words of their own.
    ///
    /// @param key of the words, before `.topic` and `.caution`
    static Said said(ReportWords words, String key, String finding) {
        return new Said(words.text(key + ".topic"), finding, words.text(key + ".caution"));
    }

    String topic() {
        return said.topic;
    }

    String finding() {
        return said.finding;
    }

    /// Writes it with its table folded away.
    void writeWhole(Html html, ReportWords words, Scope scope) {
        html.open("section", "id", id);
        body(html, words, scope, false);
        table.fold(html, id);
        html.close();
    }

    /// Writes it without its table, which stands elsewhere.
    void write(Html html, ReportWords words, Scope scope) {
        html.open("section", "id", id);
        body(html, words, scope, true);
        html.close();
    }

    /// Writes its table alone.
    void writeTable(Html html, Scope scope) {
        table.write(html, id, Download.name(scope, id));
    }

    private void body(Html html, ReportWords words, Scope scope, boolean elsewhere) {
        html.open("div", "class", "finding").element("p", said.topic, "class", "topic");
        html.open("h2").text(said.finding).close();
        html.open("div", "class", "chart");
        chart.accept(html);
        html.close();
        html.open("p", "class", "caution").element("b", words.text("caution")).text(" " + said.caution).close();
        if (!table.isEmpty()) {
            html.open("p", "class", "links");
            if (elsewhere) {
                html.element("a", words.text("table"), "href", "#table-" + id, "aria-label",
                        words.text("table") + ": " + table.caption());
                html.text(" ");
            }
            Download.of(scope, id, table).link(html, words.text("download"),
                    words.text("download.title", table.caption()));
            html.close();
        }
        html.close();
    }
}
