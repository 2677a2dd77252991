package eu.smartregions.kiosk.report.html;

import java.util.function.Consumer;

/// One finding with what it rests on.
///
/// @param id      its name in links
/// @param topic   what it is about, in two or three words
/// @param finding one sentence, computed from the figures
/// @param caution what must not be read into it
/// @param chart   draws it
/// @param table   the figures behind the drawing
record Section(String id, String topic, String finding, String caution, Consumer<Html> chart, Grid table) {

    void write(Html html) {
        html.open("section", "id", id).open("div", "class", "finding");
        html.element("p", topic, "class", "topic");
        html.open("h2").text(finding).close();
        html.open("div", "class", "chart");
        chart.accept(html);
        html.close();
        html.open("p", "class", "caution").element("b", "Caution").text(" " + caution).close().close();
        table.write(html);
        html.close();
    }
}
