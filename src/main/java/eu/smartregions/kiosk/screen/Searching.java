package eu.smartregions.kiosk.screen;

/// The text that a visitor searches for, so that Back from a result leads to the same search. Never leaves this room;
/// forgotten at Home and when the visit ends.
public final class Searching {
    private static final int LONGEST = 40;

    private String typed = "";
    private boolean answered;

    /// Returns what has been typed so far.
    String typed() {
        return typed;
    }

    /// Whether something was opened that this text led to.
    boolean answered() {
        return answered;
    }

    /// Says that something was opened that this text led to.
    void answer() {
        answered = true;
    }

    /// Adds a letter; a blank only between words.
    void type(char letter) {
        boolean stray = letter == ' ' && (typed.isEmpty() || typed.endsWith(" "));
        if (typed.length() < LONGEST && !stray) {
            typed += letter;
            answered = false;
        }
    }

    /// Takes the last letter away.
    void delete() {
        answered = false;
        typed = typed.isEmpty() ? "" : typed.substring(0, typed.offsetByCodePoints(typed.length(), -1));
    }

    /// Forgets everything.
    public void clear() {
        typed = "";
        answered = false;
    }
}
