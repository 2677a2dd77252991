package eu.smartregions.kiosk.bundle.texts;

import eu.smartregions.kiosk.content.text.Language;
import java.util.Optional;

/// What came back for one text in one language.
///
/// @param place   where it stands, for messages, such as `texts.xlsx:de!C7`
/// @param key     names the text, as it is written there
/// @param origin  what it was made from
/// @param wording the translation without blanks around it; empty if there is none
/// @param claim   what is said of it
record Reply(String place, String key, Language language, Origin origin, String wording, Claim claim) {

    /// What the reply was made from.
    ///
    /// @param source the mark of the source
    /// @param handed the mark of the translation that was handed out, nothing if there was none; absent if unknown
    record Origin(String source, Optional<String> handed) {
    }

    /// What a translator says of a translation.
    enum Claim {
        /// It is right as it stands.
        CONFIRMED,
        /// A machine made it.
        BY_MACHINE,
        /// Nothing.
        NONE
    }

    /// Takes what came back, in the order of the file.
    interface Taker {
        /// Takes a reply that can be understood.
        void take(Reply reply);

        /// Takes what cannot be understood.
        ///
        /// @param place    where it stands
        /// @param sentence what is wrong and what to do
        void refuse(String place, String sentence);
    }
}
