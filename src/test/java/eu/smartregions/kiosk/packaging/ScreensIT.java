package eu.smartregions.kiosk.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What the image draws without a display. The journeys mostly wait, so they are made beside one another.
@Execution(ExecutionMode.CONCURRENT)
class ScreensIT {

    @Test
    void theTourDrawsEveryScreen(@TempDir Path folder) throws Exception {
        Path content = Image.smallContent(folder);

        Image.Result result = Image.run(folder, "tour", "--content", content.toString(), "--out", "pictures", "--size",
                "480x800");

        assertEquals(new Image.Result(0, "", ""), result);
        List<String> drawn = names(folder.resolve("pictures/480x800-en"));
        assertTrue(
                drawn.containsAll(
                        List.of("attract.png", "home.png", "map.png", "region-at-styria.png", "idle-warning.png")),
                drawn::toString);
        var home = ImageIO.read(folder.resolve("pictures/480x800-en/home.png").toFile());
        assertEquals("480x800", home.getWidth() + "x" + home.getHeight());
        assertTrue(home.getRGB(0, 0) != home.getRGB(240, 400) || home.getRGB(240, 400) != home.getRGB(100, 600));
    }

    @Test
    void theDemoLeavesPicturesDatabaseAndTables(@TempDir Path folder) throws Exception {
        Image.Result result = Image.run(folder, "demo", "--out", "journey");

        assertEquals(0, result.code(), result.err());
        assertLeft(folder.resolve("journey"));
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux names its display in the environment")
    void withoutADisplayTheBareKioskPlaysTheDemo(@TempDir Path folder) throws Exception {
        Image.Result result = Image.run(folder);

        assertEquals(0, result.code(), result.err());
        assertTrue(result.out().startsWith("There is no display here"), result.out());
        assertLeft(folder.resolve("target/demo"));
    }

    private static void assertLeft(Path journey) throws IOException {
        List<String> pictures = names(journey.resolve("pictures"));
        assertTrue(pictures.getLast().endsWith("attract-again.png"), pictures::toString);
        assertTrue(Files.size(journey.resolve("data/visits.db")) > 0);
        assertEquals(2, Files.readAllLines(journey.resolve("tables/raw/visits.csv")).size());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
