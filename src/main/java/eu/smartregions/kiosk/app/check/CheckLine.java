package eu.smartregions.kiosk.app.check;

/// One line of the opening check.
///
/// @param item what was looked at
/// @param said what was found, and where it is bad, what to do
public record CheckLine(String item, Verdict verdict, String said) {

    /// What a finding means for the opening.
    public enum Verdict {
        /// As it should be.
        GOOD("ok"),
        /// Worth knowing; visitors can come.
        NOTE("note"),
        /// To be mended before visitors come.
        BAD("not ok");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        /// Returns the word in text and JSON, which never changes.
        public String word() {
            return word;
        }
    }

    static CheckLine good(String item, String said) {
        return new CheckLine(item, Verdict.GOOD, said);
    }

    static CheckLine note(String item, String said) {
        return new CheckLine(item, Verdict.NOTE, said);
    }

    static CheckLine bad(String item, String said) {
        return new CheckLine(item, Verdict.BAD, said);
    }
}
