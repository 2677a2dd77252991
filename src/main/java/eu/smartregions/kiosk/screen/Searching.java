package eu.smartregions.kiosk.screen;

/// The text that a visitor searches for, so that Back from a result leads to the same search. Never leaves this room;
/// forgotten at Home and when the visit ends.
public final class Searching {
    private static final int LONGEST = 40;

    private String typed = "";

    /// Returns what has been typed so far.
    String typed() {
        return typed;
    }

    /// Adds a letter; a blank only between words.
    void type(char letter) {
        boolean stray = letter == ' ' && (typed.isEmpty() || typed.endsWith(" "));
        if (typed.length() < LONGEST && !stray) {
            typed += letter;
        }
    }

    /// Takes the last letter away.
    void delete() {
        typed = typed.isEmpty() ? "" : typed.substring(0, typed.offsetByCodePoints(typed.length(), -1));
    }

    /// Forgets everything.
    public void clear() {
        typed = "";
    }
}
