package eu.smartregions.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.report.table.Table;
import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.VisitSchema;
import eu.smartregions.kiosk.visit.Visits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The README speaks of what there is: commands, settings, tables and rooms are all in it.
final class ReadmeTest {
    private static final Path FILE = Path.of("README.md");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)|<img[^>]+src=\"([^\"]+)\"");

    private static String readme;

    @BeforeAll
    static void read() throws IOException {
        readme = Files.exists(FILE) ? Files.readString(FILE) : "";
    }

    @Test
    void startsWithAPictureThatExists() {
        Matcher picture = PICTURE.matcher(readme);
        assertTrue(picture.find(), "README.md has a picture");
        assertTrue(readme.substring(0, picture.start()).lines().count() <= 5, "the picture is at the top");
        picture.reset();
        picture.results().map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .forEach(file -> assertTrue(Files.isRegularFile(Path.of(file)), file));
    }

    @Test
    void saysHowToStartAndHowToTest() {
        assertEquals(List.of(),
                missing(Stream.of("mvn -q -DskipTests package && target/kiosk/bin/kiosk", "mvn verify")));
    }

    @Test
    void namesEveryCommand() {
        assertEquals(List.of(),
                missing(Stream.of("run", "tour", "demo", "rehearse", "stats export", "stats report", "bundle pack",
                        "bundle keygen", "bundle install",
                        "bundle list").map(name -> "kiosk " + name)));
    }

    @Test
    void namesEverySetting() throws IOException {
        Matcher name = Pattern.compile("String \\w+ = \"([a-z]+(?:\\.[a-zA-Z]+)*)\";")
                .matcher(Files.readString(Path.of("src/main/java/eu/smartregions/kiosk/app/Settings.java")));
        List<String> names = name.results().map(found -> found.group(1)).toList();
        assertTrue(names.contains("display.diagonalInches"), names::toString);
        assertEquals(List.of(), missing(names.stream().map(setting -> "`" + setting)));
    }

    @Test
    void namesEveryRoom() {
        assertEquals(List.of(), notAtTheHeadOfALine(RoomsTest.rooms()));
    }

    @Test
    void namesEveryTableOfTheExport() {
        assertEquals(List.of(), Stream.of(Table.values()).map(Table::key)
                .filter(table -> !Pattern.compile("\\b" + table + "\\b").matcher(readme).find()).toList());
    }

    @Test
    void namesEveryTableOfTheDatabase(@TempDir Path folder) throws SQLException, InterruptedException {
        try (VisitLog log = VisitLog.open(folder, Visits.catalogue(), _ -> {})) {
            log.awaitOpening(Duration.ofSeconds(30));
        }
        List<String> tables = Visits.query(folder.resolve(VisitSchema.FILE),
                "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
        assertTrue(tables.contains("visits"), tables::toString);
        assertEquals(List.of(), notAtTheHeadOfALine(tables));
    }

    /// Those that no line of a list or table begins with.
    private static List<String> notAtTheHeadOfALine(Collection<String> names) {
        return names.stream().filter(name -> !Pattern.compile("(?m)^[\\s|*`-]*" + name + "\\b").matcher(readme).find())
                .toList();
    }

    private static List<String> missing(Stream<String> wanted) {
        return wanted.filter(words -> !readme.contains(words)).toList();
    }
}
