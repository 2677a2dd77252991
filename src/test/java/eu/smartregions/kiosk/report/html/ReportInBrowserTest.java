package eu.smartregions.kiosk.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.smartregions.kiosk.report.figure.GoldenLog;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.report.read.Progress;
import eu.smartregions.kiosk.report.read.StatisticsReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The pages in a real browser: on a desk and on a phone, light and dark, and on paper.
final class ReportInBrowserTest {
    private static final Edition MADE = Edition.english(ZonedDateTime.parse("2019-06-14T10:00:00+02:00"));
    private static final int PHONE = 390;
    private static final int MOST_SHEETS = 6;
    /// What A4 leaves between the margins that the style sheet asks for, in CSS pixels.
    private static final int PAPER_WIDTH = 688;
    private static final int PAPER_HEIGHT = 1_001;

    private static final String OPEN_TABLES = "document.querySelectorAll('details').forEach(table => table.open = "
            + "true); 'open'";
    private static final String WIDTH_NEEDED = "'' + document.documentElement.scrollWidth";
    private static final String CUT_BY_PAGES = """
            [...document.querySelectorAll('.finding, .row, .short')].filter(part =>
                getComputedStyle(part).breakInside !== 'avoid' || part.getBoundingClientRect().height > %d)
                .map(part => part.textContent.slice(0, 40)).join()
            """.formatted(PAPER_HEIGHT);
    /// The texts that do not reach 7:1 (WCAG 2, relative luminance) on the nearest ground behind them.
    private static final String FAINT = """
            (() => {
                const channels = colour => colour.match(/[0-9.]+/g).map(Number);
                const luminance = colour => channels(colour).slice(0, 3).map(part => part / 255)
                    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
                    .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
                const ground = node => {
                    for (let at = node; at; at = at.parentElement) {
                        const colour = getComputedStyle(at).backgroundColor;
                        if (channels(colour).length < 4 || channels(colour)[3] > 0) return colour;
                    }
                    return 'rgb(255, 255, 255)';
                };
                const faint = [];
                for (const node of document.body.querySelectorAll('*')) {
                    const words = [...node.childNodes].some(child => child.nodeType === 3 && child.textContent.trim());
                    if (!words) continue;
                    const style = getComputedStyle(node);
                    const pair = [luminance(node instanceof SVGElement ? style.fill : style.color), \
                    luminance(ground(node))];
                    const ratio = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
                    if (ratio < 7) faint.push(node.textContent.slice(0, 30) + ' ' + ratio.toFixed(2));
                }
                return faint.join();
            })()
            """;

    @TempDir
    private Path folder;

    @TempDir
    private Path profile;

    @Test
    void pagesFitScreensAndPaperAndAskForNothing() throws Exception {
        assumeTrue(Browser.installed().isPresent(), "Chromium is not installed here");
        List<Path> pages = pages();
        try (Browser browser = Browser.start(Browser.installed().get(), profile)) {
            for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
                browser.ask(domain + ".enable", Map.of());
            }
            for (Path page : pages) {
                open(browser, page);
                for (String scheme : List.of("light", "dark")) {
                    media(browser, "screen", scheme);
                    for (int width : List.of(PHONE, 1_280)) {
                        size(browser, width, 844);
                        String needed = browser.evaluate(WIDTH_NEEDED);
                        assertTrue(Integer.parseInt(needed) <= width, page + " needs " + needed + " of " + width);
                        assertEquals("", browser.evaluate(FAINT), page + " " + scheme);
                    }
                }
                paper(browser, page);
                assertEquals(List.of(),
                        browser.events("Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded"));
                assertEquals(List.of(page.toUri().toString()), browser.events("Network.requestWillBeSent").stream()
                        .map(event -> event.get("params").get("request").get("url").asString()).toList());
            }
        }
    }

    private void open(Browser browser, Path page) throws Exception {
        browser.forgetEvents();
        size(browser, PHONE, 844);
        browser.ask("Page.navigate", Map.of("url", page.toUri().toString()));
        browser.await("Page.loadEventFired");
        assertEquals("open", browser.evaluate(OPEN_TABLES));
    }

    private static void paper(Browser browser, Path page) throws Exception {
        media(browser, "print", "dark");
        size(browser, PAPER_WIDTH, PAPER_HEIGHT);
        assertEquals("", browser.evaluate(CUT_BY_PAGES), page + " on paper");
        assertEquals("", browser.evaluate(FAINT), page + " on paper");
        JsonNode printed = browser.ask("Page.printToPDF", Map.of("preferCSSPageSize", true));
        byte[] pdf = Base64.getDecoder().decode(printed.get("data").asString());
        assertTrue(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-") && pdf.length > 10_000);
        long sheets = Pattern.compile("/Type\\s*/Page\\b").matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results().count();
        assertEquals(page.endsWith("exhibitor.html"), sheets == 1, page + " takes " + sheets + " sheets");
        assertTrue(sheets <= MOST_SHEETS, page + " takes " + sheets + " sheets");
    }

    private static void media(Browser browser, String media, String scheme) throws Exception {
        browser.ask("Emulation.setEmulatedMedia", Map.of("media", media,
                "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    private static void size(Browser browser, int width, int height) throws Exception {
        browser.ask("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    private List<Path> pages() throws Exception {
        GoldenLog.write(folder.resolve("data"));
        try (StatisticsReader reader = StatisticsReader.open(List.of(folder.resolve("data")), Selection.EVERYTHING)) {
            return List.of(
                    Files.writeString(folder.resolve("report.html"),
                            ReportPage.of(reader.account(Progress.NONE), MADE)),
                    Files.writeString(folder.resolve("exhibitor.html"), ExhibitorPage.of(
                            reader.accounts(reader.exhibitors().subList(0, 1), Progress.NONE).getFirst(), MADE)));
        }
    }
}
