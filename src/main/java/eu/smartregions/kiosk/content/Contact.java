package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.Optional;

/// The contact of a function, never of a person: it still answers when people have moved on, and the kiosk holds no
/// personal data.
///
/// @param function     such as "Smart specialisation team"
/// @param organisation such as the regional government
/// @param reach        the ways to reach it
public record Contact(LocalizedText function, LocalizedText organisation, Reach reach) {

    /// The ways to reach a contact, at least one.
    ///
    /// @param mail    an address for electronic mail
    /// @param phone   in international form, such as `+32 2 123 45 67`
    /// @param address a web page
    public record Reach(Optional<String> mail, Optional<String> phone, Optional<String> address) {
        /// The ways given.
        ///
        /// @throws IllegalArgumentException if there is none
        public Reach {
            if (mail.isEmpty() && phone.isEmpty() && address.isEmpty()) {
                throw new IllegalArgumentException("A contact can be reached in one way at least");
            }
        }
    }
}
