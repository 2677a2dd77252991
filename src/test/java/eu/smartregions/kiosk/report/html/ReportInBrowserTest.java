package eu.smartregions.kiosk.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.report.figure.Account;
import eu.smartregions.kiosk.report.figure.ExhibitorAccount;
import eu.smartregions.kiosk.report.figure.GoldenLog;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.report.read.Progress;
import eu.smartregions.kiosk.report.read.StatisticsReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final String NUMBERED = """
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d)
            """;
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
        assertEquals(page.getFileName().toString().startsWith("exhibitor"), sheets == 1,
                page + " takes " + sheets + " sheets");
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
        fill(folder.resolve("full"));
        List<Path> pages = new ArrayList<>();
        try (StatisticsReader reader = StatisticsReader.open(List.of(folder.resolve("data")), Selection.EVERYTHING)) {
            pages.add(written("report", ReportPage.of(reader.account(Progress.NONE), MADE)));
            pages.add(written("exhibitor", ExhibitorPage.of(
                    reader.accounts(reader.exhibitors().subList(0, 1), Progress.NONE).getFirst(), MADE)));
        }
        try (StatisticsReader reader = StatisticsReader.open(List.of(folder.resolve("full")), Selection.VISITORS)) {
            Account account = reader.account(Progress.NONE);
            ExhibitorAccount own = reader.accounts(reader.exhibitors().subList(0, 1), Progress.NONE).getFirst();
            for (Language language : List.of(Language.DE, Language.FR)) {
                Edition edition = new Edition(language, MADE.made(), Optional.empty(), Optional.empty());
                pages.add(written("report-" + language.code(), ReportPage.of(account, edition)));
                pages.add(written("exhibitor-" + language.code(), ExhibitorPage.of(own, edition)));
            }
        }
        return pages;
    }

    private Path written(String name, String page) throws IOException {
        return Files.writeString(folder.resolve(name + ".html"), page);
    }

    /// Writes so many visits of three days that the page of a region has its every row: ten fields of long names, and
    /// eight languages.
    private static void fill(Path data) throws SQLException {
        GoldenLog.write(data);
        GoldenLog.execute(data.resolve("visits.db"), "DELETE FROM events", "DELETE FROM visits",
                NUMBERED.formatted(10) + "INSERT INTO names SELECT 'area', 'area-' || i, 'Gesundheit und Leben, Teil ' "
                        + "|| i, 20, 0 FROM n",
                NUMBERED.formatted(720) + """
                        INSERT INTO visits SELECT 'v' || i, (SELECT kiosk_id FROM kiosk), 'visitor',
                               1560240000000 + i % 3 * 86400000 + i * 20000, (SELECT min(content_id) FROM contents),
                               substr('deenfrititesplptnl', i % 8 * 2 + 1, 2), 60000, 0 FROM n""",
                NUMBERED.formatted(720) + """
                        INSERT INTO events SELECT 'v' || i, step.column1, step.column1 * 4000, step.column2,
                               step.column3, replace(step.column4, '?', i % 10 + 1), step.column5
                          FROM n CROSS JOIN (VALUES (1, 'start', 'screen', 'attract', ''),
                               (2, 'open', 'area', 'area-?', 'tap'), (3, 'open', 'region', 'alpha', 'tap'),
                               (4, 'qr', 'region', 'alpha', ''), (5, 'end', 'region', 'alpha', 'idle')) step""");
    }
}
