package eu.smartregions.kiosk.studio.form;

import eu.smartregions.kiosk.bundle.read.Limit;
import java.util.List;

/// Something that is asked in one text field.
///
/// @param place of the answer in the region's file
/// @param key   of its label, and with `.help` of what helps to answer
/// @param limit what fits
/// @param form  of the answer
public record Question(List<String> place, String key, Limit limit, Form form) {

    /// The forms of answers.
    public enum Form {
        /// One line in no language.
        LINE,
        /// One line in several languages.
        TRANSLATED_LINE,
        /// A few lines in several languages.
        TRANSLATED_TEXT,
        /// A number.
        NUMBER;

        boolean translated() {
            return this == TRANSLATED_LINE || this == TRANSLATED_TEXT;
        }
    }
}
