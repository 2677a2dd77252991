package eu.smartregions.kiosk.screen.speech;

import java.util.List;

/// A short sound before what is said, which tells at once what kind of thing has happened. Each comes with words:
/// nobody has to know it.
public enum Earcon {
    /// Another page or sheet is shown.
    PAGE(new Tone(660, 60), new Tone(880, 80)),
    /// The keys went past the end of the page, and are at its start again, or the other way round.
    END_OF_LIST(new Tone(440, 70), new Tone(330, 80)),
    /// What the keys are at is chosen.
    SELECTED(new Tone(1_320, 90)),
    /// A key had nothing to do, or nothing was found.
    ERROR(new Tone(220, 160)),
    /// Few seconds are left.
    TIME(new Tone(990, 50), new Tone(0, 40), new Tone(990, 50));

    private final List<Tone> tones;

    /// A tone of a pitch, or with 0 Hz silence, for some milliseconds.
    public record Tone(int hertz, int millis) {
    }

    Earcon(Tone... tones) {
        this.tones = List.of(tones);
    }

    /// Returns what it sounds like, one tone after another.
    public List<Tone> tones() {
        return tones;
    }
}
