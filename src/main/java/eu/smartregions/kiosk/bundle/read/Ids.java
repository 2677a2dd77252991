package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.Set;

/// Reads identifiers that must differ from one another.
final class Ids {
    private final String what;
    private final Set<String> seen = new LinkedHashSet<>();

    /// @param what the kind of things they identify, for messages: `area`, `publication`
    Ids(String what) {
        this.what = what;
    }

    /// Returns an identifier that was not read before; after a mistake a stand-in.
    String read(JsonValue value) {
        String id = Texts.id(value);
        only(value, id);
        return id;
    }

    /// Reports a value whose text, given in `written`, was read before.
    void only(JsonValue value, String written) {
        if (value instanceof JsonValue.Text text && text.value().equals(written) && !seen.add(written)) {
            value.wrong("duplicate-id", "Another " + what + " has the id \"" + written + "\" already.",
                    "Give one of the two another id.");
        }
    }

    /// Returns the identifiers read so far, in their order.
    Set<String> seen() {
        return seen;
    }
}
