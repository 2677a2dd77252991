package eu.smartregions.kiosk.bundle.texts;

import java.util.Optional;

/// What names one text of a bundle: written as `regions/be-flanders/region.json#/hook`.
///
/// @param file    its file inside the bundle, with `/` between names
/// @param pointer the JSON pointer to it (RFC 6901)
record TextKey(String file, String pointer) {

    /// Returns the key that is written so, or empty if it is none.
    static Optional<TextKey> of(String written) {
        int mark = written.indexOf('#');
        return mark < 0
                ? Optional.empty()
                : Optional.of(new TextKey(written.substring(0, mark), written.substring(mark + 1)));
    }

    /// Returns the last name in the pointer, such as `title`.
    String field() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return file + "#" + pointer;
    }
}
