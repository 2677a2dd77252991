package eu.smartregions.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/// Colours have one home: the tokens. Everything else speaks of meanings.
final class ColoursTest {
    private static final Pattern SETS = Pattern.compile("set(Fill|Stroke)\\(");
    private static final Pattern COPIES = Pattern.compile("set(Fill|Stroke)\\((\\w+\\.)?get\\1\\(\\)\\)");
    private static final Path SOURCES = Path.of("src/main");
    private static final Pattern LITERAL = Pattern
            .compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgb|rgba|hsb|hsba|hsl|hsla|derive|ladder)\\(");
    /// The names of CSS, but for `transparent`, which is the absence of a colour.
    private static final Pattern NAMED = Pattern.compile("[:,\\s](" + Stream.of(Color.class.getFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Color.class)
            .map(field -> field.getName().toLowerCase(Locale.ROOT)).filter(name -> !name.equals("transparent"))
            .collect(Collectors.joining("|")) + ")(?=[\\s,;}])", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    @Test
    void styleSheetsNameMeanings() {
        assertEquals(List.of(), lines("css", name -> !name.equals("tokens.css"),
                line -> LITERAL.matcher(line).find() || NAMED.matcher(line).find()));
    }

    @Test
    void codeSetsNone() {
        assertEquals(List.of(),
                lines("java", _ -> true, line -> Pattern.compile("\"[^\"]*(" + LITERAL + ")").matcher(line).find()
                        || paints(line) || line.contains("setTextFill(")
                        || line.contains("new Background(") || line.contains("new Border(")
                        || line.contains("setStyle(") && !line.contains("setStyle(\"-fx-font-size: \"")));
    }

    /// Whether a line paints a shape in something else than another shape's own colour.
    private static boolean paints(String line) {
        return SETS.matcher(line).find() && !COPIES.matcher(line).find();
    }

    /// The lines of files of a kind that are as they should not be, without comments.
    private static List<String> lines(String kind, Predicate<String> name, Predicate<String> wrong) {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith("." + kind) && name.test(file.getFileName().toString()))
                    .flatMap(file -> COMMENT.matcher(FileText.of(file)).replaceAll("").lines()
                            .filter(line -> !line.strip().startsWith("//")).filter(wrong)
                            .map(line -> file.getFileName() + ": " + line.strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
