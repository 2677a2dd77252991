package eu.smartregions.kiosk.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every colour of letters stands out from every ground that they stand on by 7:1 (WCAG 2.2, 1.4.6) or more, and
/// edges and the ring around what the keys are at by 3:1 (1.4.11), in all themes.
final class ContrastTest {
    private static final Path TOKENS = Path.of("src/main/resources/eu/smartregions/kiosk/ui/theme/tokens.css");
    private static final String LIGHT = ".root";
    private static final String NIGHT = ".root.theme-night";
    private static final String HIGH = ".root.theme-hc";
    private static final Pattern TOKEN = Pattern.compile("-k-([\\w-]+): ([^;]+);");
    private static final List<String> GROUNDS = List.of("page", "surface", "surface-2");
    private static final double TEXT = 7;
    private static final double EDGE = 3;

    @ParameterizedTest
    @CsvSource({LIGHT + ", 7", NIGHT + ", 7", HIGH + ", 9"})
    void lettersStandOutFromTheirGrounds(String theme, double least) throws IOException {
        Map<String, String> tokens = tokens(theme);
        List<String[]> pairs = new ArrayList<>();
        GROUNDS.forEach(ground -> Stream.of("ink", "ink-2", "ink-3").forEach(
                ink -> pairs.add(new String[]{ink, ground})));
        Stream.of("brand", "accent", "action", "selected", "plate").forEach(
                fill -> pairs.add(new String[]{"on-" + fill, fill}));
        Stream.of("ok", "warn", "error", "info").forEach(state -> pairs.add(new String[]{state, state + "-tint"}));
        pairs.add(new String[]{"on-action", "action-press"});
        areas(tokens).forEach(area -> {
            pairs.add(new String[]{area + "-on", area});
            pairs.add(new String[]{area + "-deep", area + "-tint"});
        });
        assertEquals(List.of(), below(least, pairs, tokens));
    }

    /// On the dark ground of the attract loop letters have the bright colour of their area, else the deep one.
    @ParameterizedTest
    @CsvSource({LIGHT + ", deep", NIGHT + ", glow", HIGH + ", deep"})
    void lettersInTheColourOfAnAreaStandOutToo(String theme, String tone) throws IOException {
        Map<String, String> tokens = tokens(theme);
        List<String[]> pairs = areas(tokens).stream().flatMap(area -> Stream.of("page", "surface").map(
                ground -> new String[]{area + "-" + tone, ground})).toList();
        assertEquals(List.of(), below(TEXT, pairs, tokens));
    }

    @ParameterizedTest
    @ValueSource(strings = {LIGHT, NIGHT, HIGH})
    void edgesAndTheRingStandOut(String theme) throws IOException {
        Map<String, String> tokens = tokens(theme);
        List<String[]> pairs = new ArrayList<>(List.<String[]>of(new String[]{"focus-out", "focus-in"}));
        GROUNDS.forEach(ground -> pairs.add(new String[]{"outline", ground}));
        assertEquals(List.of(), below(EDGE, pairs, tokens));
        List<String> unseen = Stream.concat(Stream.of("page", "surface", "surface-2", "action", "brand"),
                areas(tokens).stream())
                .filter(ground -> Math.max(contrast(colour("focus-out", tokens), colour(ground, tokens)),
                        contrast(colour("focus-in", tokens), colour(ground, tokens))) < EDGE)
                .toList();
        assertEquals(List.of(), unseen, "one of the two colours of the ring stands out from everything");
    }

    @Test
    void isMeasuredAsTheGuidelinesSay() {
        assertEquals(21, contrast(Color.WHITE, Color.BLACK), 1e-9);
        assertEquals(4.54, contrast(Color.web("#767676"), Color.WHITE), 0.005);
    }

    private static List<String> below(double least, List<String[]> pairs, Map<String, String> tokens) {
        return pairs.stream().filter(pair -> contrast(colour(pair[0], tokens), colour(pair[1], tokens)) < least)
                .map(pair -> pair[0] + " on " + pair[1] + ": "
                        + contrast(colour(pair[0], tokens), colour(pair[1], tokens)))
                .toList();
    }

    private static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(
                colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Color colour(String token, Map<String, String> tokens) {
        String value = tokens.get(token);
        return value.startsWith("-k-") ? colour(value.substring("-k-".length()), tokens) : Color.web(value);
    }

    private static List<String> areas(Map<String, String> tokens) {
        List<String> areas = tokens.keySet().stream().filter(token -> token.endsWith("-glow"))
                .map(token -> token.replace("-glow", "")).filter(area -> !area.equals("area")).toList();
        assertTrue(areas.size() >= 10, areas::toString);
        return areas;
    }

    /// Returns what each token of a theme is: what the theme does not say is as in the light one.
    private static Map<String, String> tokens(String theme) throws IOException {
        Map<String, String> tokens = new HashMap<>();
        String sheet = Files.readString(TOKENS);
        for (String each : List.of(LIGHT, theme)) {
            Matcher block = Pattern.compile("(?m)^" + Pattern.quote(each) + " \\{([^}]*)}").matcher(sheet);
            assertTrue(block.find(), each);
            TOKEN.matcher(block.group(1)).results().forEach(found -> tokens.put(found.group(1), found.group(2)));
        }
        return tokens;
    }
}
