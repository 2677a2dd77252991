package eu.smartregions.kiosk.bundle.texts;

/// The columns of a sheet for translators, from left to right. They are found again by their names.
enum TextColumn {
    WHERE("Where", 30, "What the text is, and whose."),
    SOURCE("Source", 60, "The text to be translated."),
    TRANSLATION("Translation", 60, "Write here, or mend what is there."),
    STATE("State", 12, "translated, by machine, outdated (its source has changed) or missing, as it was handed out."),
    CONFIRMED("Confirmed", 12, "Write yes where the translation is right as it stands. What you change counts as "
            + "confirmed; write by machine where a machine wrote what is new."),
    NOTE("Note", 24, "How long it may be."),
    KEY("Key", 40, "Names the text; leave it as it is."),
    MARKS("Marks", 20, "Tells what has changed; leave it as it is.");

    private final String header;
    private final int width;
    private final String meaning;

    TextColumn(String header, int width, String meaning) {
        this.header = header;
        this.width = width;
        this.meaning = meaning;
    }

    /// Returns what stands in the first row.
    String header() {
        return header;
    }

    /// Returns the width in characters.
    int width() {
        return width;
    }

    /// Returns what the column is for, in the words of the sheet that explains them.
    String meaning() {
        return meaning;
    }

    /// Whether a sheet without it cannot be taken back.
    boolean needed() {
        return this == TRANSLATION || this == KEY || this == MARKS;
    }
}
