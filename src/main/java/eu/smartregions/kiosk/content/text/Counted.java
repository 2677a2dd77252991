package eu.smartregions.kiosk.content.text;

/// Numbers with their English words, for the commands and for staff.
public final class Counted {
    private Counted() {
    }

    /// Returns the number and its word, `1 file` or `2 files`.
    ///
    /// @param what the word for one; that for more has an `s` at its end
    public static String of(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
