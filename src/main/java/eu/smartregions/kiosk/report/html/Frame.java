package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.content.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// The parts that every page has: its head, its style and the patterns of its drawings. The page forbids itself to load
/// anything.
final class Frame {
    /// Drawn once and used by every chart: a pattern must be where it is seen, so it may not be `display: none`.
    private static final String PATTERNS = """
            <svg class="patterns" width="0" height="0" aria-hidden="true"><defs>
            <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line class="hatching" x1="0" y1="0" x2="0" y2="6"/></pattern>
            <pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse">
            <circle class="dotting" cx="3" cy="3" r="1.2"/></pattern>
            </defs></svg>
            """;
    private static final String ISOLATED = "\u2068%s\u2069";

    private Frame() {
    }

    /// @param language that it is written in
    /// @param title    of the window
    static String page(Language language, String title, Consumer<Html> content) {
        Html html = new Html().raw("<!DOCTYPE html>\n").open("html", "lang", language.code()).open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content",
                "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", ISOLATED.formatted(title));
        html.raw("<style>\n" + sheet("tokens.css") + sheet("report.css") + "</style>\n").close();
        html.open("body").raw(PATTERNS);
        content.accept(html);
        return html.close().close().document();
    }

    private static String sheet(String name) {
        try (InputStream in = Frame.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + Frame.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
