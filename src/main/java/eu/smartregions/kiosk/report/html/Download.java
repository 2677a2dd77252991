package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.figure.Scope;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;

/// A file that a page holds in a link of its own.
///
/// @param name that it is saved under
record Download(String name, byte[] content) {

    /// A table as a file whose name says what of which conference and days it is.
    ///
    /// @param what such as `regions`
    static Download of(Scope scope, String what, Grid table) {
        return new Download(name(scope, what), table.csv());
    }

    /// Returns a name such as `smart-regions-2016-06-01-to-2016-06-02-regions.csv`.
    static String name(Scope scope, String what) {
        String days = scope.days().map(known -> known.first().equals(known.last())
                ? "-" + known.first()
                : "-" + known.first() + "-to-" + known.last()).orElse("");
        return plain(scope.occasion().orElse("")) + days + "-" + what + ".csv";
    }

    private static String plain(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "kiosk" : plain.substring(0, Math.min(60, plain.length()));
    }

    void link(Html html, String words, String title) {
        html.element("a", words, "class", "download", "download", name, "title", title, "href",
                "data:text/csv;charset=utf-8;base64," + Base64.getEncoder().encodeToString(content));
    }
}
