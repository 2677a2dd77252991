package eu.smartregions.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.cli.Said;
import eu.smartregions.kiosk.launch.ExitCode;
import eu.smartregions.kiosk.report.table.Table;
import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.VisitSchema;
import eu.smartregions.kiosk.visit.Visits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The organiser's handbook tells every command, setting, table and code that there is.
final class HandbookTest {
    private static final Path APP = Path.of("src/main/java/eu/smartregions/kiosk/app");
    /// What the exhibitor's guide tells; all other commands are the organiser's.
    private static final Set<String> EXHIBITORS = Set.of("bundle new", "bundle import", "bundle schema", "bundle pack",
            "bundle texts export", "bundle texts import", "studio");

    private static Paper handbook;
    private static Paper guide;

    @BeforeAll
    static void read() throws IOException {
        handbook = Paper.of("packaging/README.md");
        guide = Paper.of("kiosk-content/README.md");
    }

    @Test
    void everyCommandIsToldWithAllItsOptions() {
        Map<String, String> helps = helps();
        assertTrue(helps.containsKey("stats push"), helps::toString);
        List<String> untold = new ArrayList<>();
        helps.forEach((command, help) -> {
            Paper paper = EXHIBITORS.contains(command) ? guide : handbook;
            List<String> lines = paper.text().lines().filter(line -> line.replace("[run]", "run")
                    .matches(".*\\bkiosk " + command + "\\b.*")).toList();
            Set<String> options = new TreeSet<>(Pattern.compile("--[a-z-]+").matcher(help).results()
                    .map(MatchResult::group).toList());
            options.removeAll(Set.of("--help", "--version", "--debug"));
            options.removeIf(option -> lines.stream().anyMatch(line -> line.contains(option)));
            if (lines.isEmpty() || !options.isEmpty()) {
                untold.add(paper.file() + ": " + command + " " + options);
            }
        });
        assertEquals(List.of(), untold);
    }

    @Test
    void everyCommandOfOrganisersHasAnExample() {
        List<String> without = helps().keySet().stream().filter(command -> !EXHIBITORS.contains(command))
                .filter(command -> !Pattern.compile("(?m)^    kiosk " + command + "\\b").matcher(handbook.text())
                        .find())
                .toList();
        assertEquals(List.of(), without);
    }

    @Test
    void tellsEverySetting() throws IOException {
        List<String> names = Pattern.compile("String \\w+ = \"([a-z]+(?:\\.[a-zA-Z]+)*)\";")
                .matcher(Files.readString(APP.resolve("Settings.java"))).results()
                .map(found -> found.group(1)).toList();
        assertTrue(names.contains("display.diagonalInches"), names::toString);
        assertEquals(List.of(), handbook.withoutRow(names));
    }

    @Test
    void tellsEveryStaffCodeAndExitCode() throws IOException {
        assertEquals(List.of(), handbook.withoutRow(List.of("0", "" + ExitCode.PROBLEMS, "" + ExitCode.USAGE,
                "" + ExitCode.FAILED, "" + ExitCode.IN_USE)));
        List<String> codes = Pattern.compile("\"([A-Z]\\d)\"")
                .matcher(Files.readString(APP.resolve("StartContent.java"))).results()
                .map(found -> found.group(1)).toList();
        assertEquals(List.of("C1"), codes);
        assertTrue(Files.readString(APP.resolve("Rest.java")).contains("BROKE_DOWN = \"K1\""));
        assertEquals(List.of(), handbook.withoutRow(List.of("K1")));
        assertEquals(List.of(), handbook.withoutRow(codes));
    }

    @Test
    void tellsEveryTableOfTheExport() {
        assertEquals(List.of(), handbook.withoutRow(Stream.of(Table.values()).map(Table::key).toList()));
    }

    @Test
    void tellsEveryTableOfTheDatabase(@TempDir Path folder) throws SQLException, InterruptedException {
        try (VisitLog log = VisitLog.open(folder, Visits.catalogue(), _ -> {})) {
            log.awaitOpening(Duration.ofSeconds(30));
        }
        List<String> tables = Visits.query(folder.resolve(VisitSchema.FILE),
                "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
        assertTrue(tables.contains("visits"), tables::toString);
        assertEquals(List.of(), handbook.withoutRow(tables));
    }

    /// The help of every command, by its words.
    private static Map<String, String> helps() {
        Map<String, String> helps = new TreeMap<>();
        addHelps("", helps);
        return helps;
    }

    private static void addHelps(String command, Map<String, String> helps) {
        String help = help(command.isEmpty() ? new String[0] : command.split(" "));
        List<String> below = listed(help);
        below.forEach(name -> addHelps((command + " " + name).strip(), helps));
        if (below.isEmpty()) {
            helps.put(command, help);
        }
    }

    /// The commands that a help lists.
    private static List<String> listed(String help) {
        int list = help.indexOf("Commands:");
        return list < 0
                ? List.of()
                : Pattern.compile("(?m)^  ([a-z]+) ").matcher(help.substring(list)).results()
                        .map(found -> found.group(1)).toList();
    }

    private static String help(String... command) {
        Said said = new Said();
        assertEquals(0, said.execute(Stream.concat(Stream.of(command), Stream.of("--help")).toArray(String[]::new)));
        return said.out();
    }
}
