package eu.smartregions.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How the rooms are laid out inside: packages small enough to be read, arrows that point down, names that mean one
/// thing.
final class LayoutTest {
    private static final String ROOT = "eu.smartregions.kiosk";
    private static final Path SOURCES = Path.of("src/main/java/eu/smartregions/kiosk");
    private static final Path TESTS = Path.of("src/test/java");
    private static final int MOST_FILES = 40;
    /// One class a screen, and all screens side by side.
    private static final int MOST_SCREENS = 60;
    private static final int LARGEST_CIRCLE = 8;
    private static final int LONGEST_LINE = 120;
    /// The packages of each room from the bottom to the top; empty is the room's own. Each may know only those before
    /// it.
    private static final Map<String, List<String>> LAYERS = Map.of(
            "app", List.of("health", "check", "staff", "", "demo"),
            "bundle", List.of("json", "file", "zip", "picture", "read", "sign", "install", "check", "author",
                    "texts"),
            "cli", List.of("opening", ""),
            "content", List.of("text", "", "place"),
            "guide", List.of("take", ""),
            "mosaic", List.of("draw", "emblem", ""),
            "report", List.of("chance", "table", "figure", "read", "export", "fleet", "html", "closing"),
            "screen", List.of("", "own", "play", "partner", "speech", "view", "staff"),
            "studio", List.of("document", "look", "form", "preview", "organiser", "window", ""),
            "ui", List.of("text", "theme", "", "map"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/bench/"))
            .importPackages(ROOT);

    @Test
    void packagesOfARoomKnowOnlyThoseBelow() {
        Set<String> upward = new TreeSet<>();
        uses().forEach((user, used) -> used.stream().filter(other -> pointsUp(user, other))
                .forEach(other -> upward.add(user + " -> " + other)));
        assertEquals(Set.of(), upward);
    }

    @Test
    void everyPackageHasItsLayer() throws IOException {
        Set<String> packages = new TreeSet<>();
        LAYERS.forEach((room, layers) -> layers.stream().filter(layer -> !layer.isEmpty())
                .forEach(layer -> packages.add(room + "." + layer)));
        assertEquals(packages, sizes().keySet().stream().filter(name -> name.contains("."))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void noPackageIsADrawer() throws IOException {
        Map<String, Integer> tooLarge = new TreeMap<>(sizes());
        tooLarge.entrySet()
                .removeIf(size -> size.getValue() <= (size.getKey().equals("screen") ? MOST_SCREENS : MOST_FILES));
        assertEquals(Map.of(), tooLarge);
    }

    @Test
    void theRootHoldsTheFrontDoorAlone() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            assertEquals(List.of("Main.java"),
                    files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (Stream<Path> folders = Files.walk(SOURCES)) {
            assertEquals(List.of(), folders.filter(Files::isDirectory).filter(folder -> !folder.equals(SOURCES))
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java"))).toList());
        }
    }

    @Test
    void noNameIsUsedTwice() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Map<String, Long> count = files
                    .filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .collect(Collectors.groupingBy(file -> file.getFileName().toString(), TreeMap::new,
                            Collectors.counting()));
            count.values().removeIf(times -> times == 1);
            assertEquals(Map.of(), count);
        }
    }

    @Test
    void everyClassOfTheScreensHasATestOfItsName() {
        Set<String> missing = new TreeSet<>();
        CLASSES.stream().filter(type -> type.getPackageName().startsWith(ROOT + ".screen"))
                .filter(type -> type.isTopLevelClass() && !type.isInterface())
                .map(type -> type.getName().replace('.', '/') + "Test.java")
                .filter(test -> !Files.exists(TESTS.resolve(test))).forEach(missing::add);
        assertEquals(Set.of(), missing);
    }

    @Test
    void noLineIsLongerThanTheEditorConfigSays() throws IOException {
        Set<String> tooLong = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                Files.readAllLines(file).stream().filter(line -> line.codePointCount(0, line.length()) > LONGEST_LINE)
                        .forEach(line -> tooLong.add(file + ": " + line.strip()));
            }
        }
        assertEquals(Set.of(), tooLong);
    }

    /// A circle is a set of files of which each can be reached from every other by use: nobody can read one of them
    /// alone.
    @Test
    void noCircleOfFilesIsLarge() {
        assertEquals(List.of(), circles(uses()).stream().filter(circle -> circle.size() > LARGEST_CIRCLE).toList());
    }

    private static boolean pointsUp(String user, String used) {
        String room = room(user);
        List<String> layers = LAYERS.get(room);
        return layers != null && room.equals(room(used)) && layers.indexOf(layer(used)) > layers.indexOf(layer(user));
    }

    private static String room(String file) {
        return file.contains(".") ? file.substring(0, file.indexOf('.')) : "";
    }

    private static String layer(String file) {
        int first = file.indexOf('.');
        int last = file.lastIndexOf('.');
        return first == last ? "" : file.substring(first + 1, last);
    }

    /// How many files each package holds, by its name inside the root; `package-info.java` is not counted.
    private static Map<String, Integer> sizes() throws IOException {
        Map<String, Integer> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .map(file -> SOURCES.relativize(file.getParent()).toString().replace('/', '.'))
                    .forEach(name -> sizes.merge(name, 1, Integer::sum));
        }
        return sizes;
    }

    /// Which files use which, by their names inside the root.
    private static Map<String, Set<String>> uses() {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            Set<String> used = uses.computeIfAbsent(file(type), _ -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getName().startsWith(ROOT)).map(LayoutTest::file)
                    .filter(target -> !target.equals(file(type))).forEach(used::add);
        }
        return uses;
    }

    private static String file(JavaClass type) {
        String name = type.getName().substring(ROOT.length() + 1);
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    /// The strongly connected parts of a graph. Source: R. Tarjan, Depth-first search and linear graph algorithms,
    /// 1972.
    private static Collection<Set<String>> circles(Map<String, Set<String>> uses) {
        Circles circles = new Circles(uses);
        uses.keySet().forEach(circles::visit);
        return circles.found;
    }

    private static final class Circles {
        private final Map<String, Set<String>> uses;
        private final Map<String, Integer> order = new HashMap<>();
        private final Map<String, Integer> lowest = new HashMap<>();
        private final Deque<String> open = new ArrayDeque<>();
        private final Collection<Set<String>> found = new ArrayDeque<>();

        Circles(Map<String, Set<String>> uses) {
            this.uses = uses;
        }

        private void visit(String file) {
            if (order.containsKey(file)) {
                return;
            }
            order.put(file, order.size());
            lowest.put(file, order.get(file));
            open.push(file);
            for (String used : uses.getOrDefault(file, Set.of())) {
                if (!order.containsKey(used)) {
                    visit(used);
                    lowest.merge(file, lowest.get(used), Math::min);
                } else if (open.contains(used)) {
                    lowest.merge(file, order.get(used), Math::min);
                }
            }
            if (lowest.get(file).equals(order.get(file))) {
                close(file);
            }
        }

        private void close(String first) {
            Set<String> circle = new TreeSet<>();
            String file;
            do {
                file = open.pop();
                circle.add(file);
            } while (!file.equals(first));
            if (circle.size() > 1) {
                found.add(circle);
            }
        }
    }
}
