package eu.smartregions.kiosk.screen.speech;

/// How fast and how loud the kiosk speaks; for this visit only, so that nobody inherits the last visitor's volume
/// (EN 301 549, 5.1.3.13).
///
/// @param speed    0 to 8
/// @param loudness 1 to 10
public record Manner(int speed, int loudness) {
    /// The manner that every visit starts with: slower than espeak-ng's usual 175 words a minute, as the hall is loud.
    public static final Manner USUAL = new Manner(1, 4);
    private static final int FASTEST = 8;
    private static final int LOUDEST = 10;
    private static final int SLOWEST_WORDS = 110;
    private static final int WORDS_A_STEP = 40;
    private static final int VOLUME_A_STEP = 20;

    /// Keeps both within their bounds.
    public Manner {
        speed = Math.clamp(speed, 0, FASTEST);
        loudness = Math.clamp(loudness, 1, LOUDEST);
    }

    /// The same, so many steps faster.
    Manner faster(int steps) {
        return new Manner(speed + steps, loudness);
    }

    /// The same, so many steps louder.
    Manner louder(int steps) {
        return new Manner(speed, loudness + steps);
    }

    /// Returns the words a minute, 110 to 430.
    public int wordsAMinute() {
        return SLOWEST_WORDS + speed * WORDS_A_STEP;
    }

    /// Returns the volume, of 200; 80 at first.
    public int volume() {
        return loudness * VOLUME_A_STEP;
    }
}
