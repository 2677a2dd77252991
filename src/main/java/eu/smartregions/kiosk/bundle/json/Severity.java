package eu.smartregions.kiosk.bundle.json;

import java.util.Locale;

/// The severity of a [Problem].
public enum Severity {
    /// The content cannot be shown.
    ERROR,
    /// The content can be shown, but something in it is probably not meant.
    WARNING;

    /// Returns the name as printed and as written into JSON, lower case.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
