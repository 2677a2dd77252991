package eu.smartregions.kiosk.content.text;

/// A text as it is shown to a visitor, and its real language, which may differ from the requested one.
///
/// @param machine whether a machine translated it and nobody has confirmed it yet
public record Wording(String text, Language language, boolean machine) {
}
