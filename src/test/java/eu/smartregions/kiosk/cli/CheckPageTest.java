package eu.smartregions.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.smartregions.kiosk.bundle.picture.Drawings;
import eu.smartregions.kiosk.bundle.read.ContentFixture;
import eu.smartregions.kiosk.bundle.read.FullContent;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kiosk bundle check --format html`: the page that an exhibitor reads, and its pictures.
final class CheckPageTest {
    private final Said said = new Said();

    @TempDir
    private Path folder;
    private Path page = Path.of("");

    @BeforeEach
    void checks() throws IOException {
        Path bundle = folder.resolve("be-region");
        said.execute("bundle", "new", bundle.toString(), "--kind", "region");
        Path file = bundle.resolve("region.json");
        Files.writeString(file, Files.readString(file)
                .replace("[Name of your region]", "<b>Höhe & Tal</b>")
                .replace("\"summary\": {", "\"summary\": {\"de\": \"Gut.\", ")
                .replace("\"mail\"", "\"mial\""));
        page = folder.resolve("report.html");
        assertEquals(1,
                said.execute("bundle", "check", bundle.toString(), "--format", "html", "--out", page.toString()));
    }

    @Test
    void beginsWithWhatIsToDo() throws IOException {
        String html = Files.readString(page);
        assertTrue(html.contains("<h1>Check of &lt;b&gt;Höhe &amp; Tal&lt;/b&gt;</h1>"), html);
        assertTrue(html.contains("2 things to fix, 7 to replace before it is handed over"), html);
        assertTrue(html.contains("There is no field &quot;mial&quot; here."), html);
        assertTrue(html.contains("line 18, column 5, /contact/mial, rule unknown-field"), html);
        assertTrue(html.contains("Hidden because its files have 2 errors that must be mended first."), html);
        assertTrue(html.contains("<td lang=\"de\">Deutsch</td><td>1 of 6</td><td><span "
                + "class=\"warning\">5</span></td>"), html);
    }

    @Test
    void tellsWhatTheCodesHaveNoRoomFor() throws IOException {
        Path bundle = folder.resolve("be-office");
        said.execute("bundle", "new", bundle.toString(), "--kind", "region");
        Path file = bundle.resolve("region.json");
        String plain = Files.readString(file);
        assertEquals(0, said.execute("bundle", "check", bundle.toString()), said::out);
        assertFalse(said.out().contains("Shortened"), said.out());
        Files.writeString(file, plain.replace("\"organisation\": {", "\"organisation\": {\"de\": \""
                + "Ministerium für alles, was zu tun ist ".repeat(3).strip() + "\", ")
                .replace("\"function\": {", "\"function\": {\"de\": \""
                        + "Referat für intelligente Spezialisierung ".repeat(2).strip() + "\", "));
        assertEquals(0, said.execute("bundle", "check", bundle.toString()), said::out);
        assertTrue(said.out().contains("Shortened or left out in the QR codes of be-office: "), said.out());
        assertTrue(said.out().contains("the organisation in Deutsch"), said.out());
        assertEquals(0,
                said.execute("bundle", "check", bundle.toString(), "--format", "html", "--out", page.toString()));
        assertTrue(Files.readString(page).contains("Shortened or left out in its QR codes: "));
        assertTrue(Files.readString(page).contains("BEGIN:VCARD"));
    }

    @Test
    void asksTheNetworkForNothing() throws IOException {
        String html = Files.readString(page);
        assertFalse(html.contains("src=\"http") || html.contains("href=") || html.contains("url(")
                || html.contains("<script"), html);
        assertEquals(4, html.split("data:image/jpeg;base64,", -1).length - 1, "crops of one picture");
    }

    @Test
    void showsTheLandscapesOfAWholeExhibition() throws IOException {
        ContentFixture fair = FullContent.in(ContentFixture.in(folder.resolve("fair")))
                .with("exhibition/pictures/lying.png", Drawings.picture("png", 1_920, 1_080))
                .with("exhibition/pictures/upright.png", Drawings.picture("png", 1_080, 1_920))
                .with("regions/flanders/port.png", Drawings.picture("png", 1_920, 1_080));
        assertEquals(0, said.execute("bundle", "check", fair.folder().toString(), "--format", "html", "--out",
                page.toString()));
        String html = Files.readString(page);
        assertTrue(html.contains("<h3>lying.png</h3><p>1920 × 1080 pixels"), html);
        assertTrue(html.contains("<h3>upright.png</h3><p>1080 × 1920 pixels"), html);
        assertEquals(12, html.split("data:image/jpeg;base64,", -1).length - 1, "four crops of each picture");
    }

    @Test
    void isDrawnByABrowser() throws Exception {
        Optional<Path> browser = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(place -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(place, name)))
                .filter(Files::isExecutable).findFirst();
        assumeTrue(browser.isPresent(), "no Chromium is installed");
        Path shot = folder.resolve("report.png");
        Process drawing = new ProcessBuilder(List.of(browser.get().toString(), "--headless", "--no-sandbox",
                "--disable-gpu",
                "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--user-data-dir=" + folder.resolve("browser"), "--window-size=1100,3000",
                "--screenshot=" + shot, page.toUri().toString()))
                .redirectErrorStream(true).redirectOutput(folder.resolve("browser.log").toFile()).start();
        try {
            assertTrue(drawing.waitFor(60, TimeUnit.SECONDS), "the browser takes too long");
        } finally {
            drawing.destroyForcibly();
        }
        BufferedImage drawn = ImageIO.read(shot.toFile());
        assertEquals(1100, drawn.getWidth());
        long ink = Stream.iterate(0, y -> y < drawn.getHeight(), y -> y + 5)
                .flatMap(y -> Stream.iterate(0, x -> x < 1100, x -> x + 5)
                        .map(x -> drawn.getRGB(x, y)))
                .filter(rgb -> (rgb & 0xFF) + (rgb >> 8 & 0xFF) + (rgb >> 16 & 0xFF) < 200).count();
        assertTrue(ink > 500, "dark points: " + ink);
    }
}
