package eu.smartregions.kiosk.bundle.json;

import java.util.Locale;

/// How bad a [Problem] is.
public enum Severity {
    /// The content cannot be shown.
    ERROR,
    /// The content can be shown, but something in it is probably not meant.
    WARNING;

    /// The name as printed and as written into JSON, lower case.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
