package eu.smartregions.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The README and the developers' papers speak of what there is, and no paper leads nowhere.
final class ReadmeTest {
    private static final Path SOURCES = Path.of("src/main/java/eu/smartregions/kiosk");
    private static final int MOST_WORDS = 1_500;
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)");
    private static final List<String> TERMS = List.of("exhibition", "bundle", "exhibitor", "region", "priority area",
            "theme", "offer", "wish", "partner query", "place", "subject", "visit", "event", "rehearsal", "kiosk id",
            "content id", "set", "shelf", "quarantine", "withheld", "rolled-up", "disclosure control", "attract loop",
            "take-away", "problem", "reading", "sheet", "staff", "inbox", "idle", "tour", "story", "uptime", "loss");

    private static Paper readme;
    private static Paper developers;

    @BeforeAll
    static void read() throws IOException {
        readme = Paper.of("README.md");
        developers = Paper.of("src/README.md");
    }

    @Test
    void startsWithAPicture() {
        Matcher picture = PICTURE.matcher(readme.text());
        assertTrue(picture.find(), "README.md has a picture");
        assertTrue(readme.text().substring(0, picture.start()).lines().count() <= 5, "the picture is at the top");
    }

    @Test
    void isOnePage() {
        assertTrue(readme.words() <= MOST_WORDS, () -> readme.words() + " words");
    }

    @Test
    void saysHowToStartAndHowToTest() {
        assertEquals(List.of(),
                readme.missing(Stream.of("    mvn -q -DskipTests package && target/kiosk/bin/kiosk ",
                        "    mvn verify ")));
    }

    @Test
    void leadsToEveryPaper() throws IOException {
        List<String> others = Paper.all().stream().map(paper -> paper.file().toString())
                .filter(file -> !file.equals("README.md")).toList();
        assertTrue(others.contains("src/bench/README.md"), others::toString);
        assertEquals(List.of(), readme.missing(others.stream().map(file -> "](" + file + ")")));
    }

    @Test
    void noLinkLeadsNowhere() throws IOException {
        Map<Path, List<String>> broken = new TreeMap<>();
        for (Paper paper : Paper.all()) {
            broken.put(paper.file(), paper.brokenLinks());
        }
        broken.values().removeIf(List::isEmpty);
        assertEquals(Map.of(), broken);
    }

    @Test
    void theReadmeSaysOfEveryRoomWhatItSaysItself() throws IOException {
        assertEquals(List.of(), readme.withoutRow(RoomsTest.rooms()));
        List<String> otherwise = new ArrayList<>();
        for (String room : RoomsTest.rooms()) {
            String said = Files.readString(SOURCES.resolve(room).resolve("package-info.java"));
            Matcher name = Pattern.compile("\\*\\*(.+?)\\.\\*\\*").matcher(said);
            assertTrue(name.find(), room);
            String row = "| `" + room + "` | " + name.group(1).toLowerCase(Locale.ROOT);
            if (!readme.text().contains(row)) {
                otherwise.add(row);
            }
        }
        assertEquals(List.of(), otherwise);
    }

    @Test
    void theDevelopersPaperTellsEveryPackage() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertEquals(List.of(), developers.withoutRow(files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> SOURCES.relativize(file.getParent()).toString().replace('/', '.'))
                    .filter(name -> !Set.of("bundle", "report").contains(name)).toList()));
        }
    }

    @Test
    void theDevelopersPaperExplainsTheTerms() {
        assertEquals(List.of(), developers.withoutEntry(TERMS));
    }

    @Test
    void everyBenchmarkIsNamed() throws IOException {
        Paper figures = Paper.of("src/bench/README.md");
        try (Stream<Path> files = Files.walk(Path.of("src/bench/java"))) {
            assertEquals(List.of(), figures.missing(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Bench.java") || name.endsWith("Rig.java"))
                    .map(name -> "`" + name.replace(".java", "") + "`")));
        }
    }

    /// Types, and files of the sources: papers that name what is gone lead newcomers astray.
    @Test
    void everyTypeAndFileThatIsNamedExists() throws IOException {
        Set<String> types = new TreeSet<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of("src"))) {
            files = all.filter(Files::isRegularFile).toList();
        }
        files.stream().map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java"))
                .forEach(name -> types.add(name.replace(".java", "")));
        List<String> gone = new ArrayList<>();
        for (Paper paper : List.of(readme, developers, Paper.of("packaging/README.md"),
                Paper.of("src/bench/README.md"))) {
            for (String code : paper.code()) {
                boolean type = code.matches("[A-Z][a-z]+[A-Za-z]*(\\.[A-Z][A-Za-z]+)*");
                boolean file = code.matches("[a-z]+(/[A-Za-z_]+)+\\.(java|properties|css|json)");
                if (type && !types.contains(code.split("\\.")[0])
                        || file && files.stream().noneMatch(each -> each.endsWith(code.replace("CODE", "en")))) {
                    gone.add(paper.file() + ": " + code);
                }
            }
        }
        assertEquals(List.of(), gone);
    }
}
