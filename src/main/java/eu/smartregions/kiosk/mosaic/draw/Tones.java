package eu.smartregions.kiosk.mosaic.draw;

import eu.smartregions.kiosk.content.AreaLook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The colours of a look, as opaque ARGB, read from the room's `tokens.css`.
///
/// @param ground the fill of the calm ground
/// @param shade what stands for the dark colour inside a coast: the same, but where that would be brown, night
public record Tones(AreaLook look, int ground, int dark, int mid, int light, int tint, int shade) {
    private static final Map<String, Integer> TOKENS = tokens();
    /// The colours that belong to all mosaics.
    public static final int INK = token("ink");
    public static final int WHITE = token("surface");
    public static final int ACCENT = token("accent");
    /// No colour: what is drawn in it is left out.
    public static final int NONE = 0;
    private static final Map<AreaLook, Tones> ALL = Arrays.stream(AreaLook.values())
            .collect(Collectors.collectingAndThen(Collectors.toMap(look -> look, Tones::read), Map::copyOf));
    private static final int BRIGHT = 127;

    /// Returns the colours of a look.
    public static Tones of(AreaLook look) {
        return Objects.requireNonNull(ALL.get(look));
    }

    /// Whether the ground is dark, so that what stands on it is light.
    public boolean isDark() {
        return luminance(ground) < BRIGHT;
    }

    /// Returns the brighter of the colours that can stand as the ground of a tile.
    public int bright() {
        return isDark() ? light : ground;
    }

    /// Returns the darker of the colours that can stand as the ground of a tile.
    public int deep() {
        return isDark() ? ground : shade;
    }

    /// Returns what is drawn on a tile in the fill of this look.
    public int onGround() {
        return isDark() ? WHITE : look == AreaLook.ENERGY || look == AreaLook.MOBILITY ? INK : dark;
    }

    /// Returns a colour on the way from one to another.
    ///
    /// @param share of the way, from 0 to 1
    public static int mix(int from, int to, double share) {
        int mixed = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = from >> shift & 0xFF;
            mixed = mixed << 8 | (int) Math.round(part + ((to >> shift & 0xFF) - part) * share);
        }
        return mixed;
    }

    private static double luminance(int colour) {
        return 0.299 * (colour >> 16 & 0xFF) + 0.587 * (colour >> 8 & 0xFF) + 0.114 * (colour & 0xFF);
    }

    private static Tones read(AreaLook look) {
        String key = look.key();
        int dark = token(key + "-dark");
        int shade = look == AreaLook.ENERGY ? token("deep-night") : dark;
        return new Tones(look, token(key), dark, token(key + "-mid"), token(key + "-light"), token(key + "-tint"),
                shade);
    }

    private static int token(String name) {
        return Objects.requireNonNull(TOKENS.get(name), () -> "tokens.css says no colour for " + name);
    }

    private static Map<String, Integer> tokens() {
        try (InputStream in = Objects.requireNonNull(Tones.class.getResourceAsStream("tokens.css"))) {
            return Pattern.compile("-k-([a-z-]+): #([0-9A-F]{6});")
                    .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).results()
                    .collect(Collectors.collectingAndThen(
                            Collectors.toMap((MatchResult token) -> token.group(1),
                                    token -> 0xFF000000 | Integer.parseInt(token.group(2), 16)),
                            Map::copyOf));
        } catch (IOException e) {
            throw new UncheckedIOException("The colours of the mosaics cannot be read.", e);
        }
    }
}
