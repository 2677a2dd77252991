package eu.smartregions.kiosk.bundle.check;

import eu.smartregions.kiosk.bundle.json.JsonText;
import eu.smartregions.kiosk.bundle.json.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes the result of a check as JSON for other programs.
public final class CheckJson {

    private CheckJson() {
    }

    /// Returns an object with `accepted`, `problems` and `visibility`.
    public static String of(BundleCheck examination, List<Visibility> visibility) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("accepted", examination.accepted());
        all.put("problems", examination.problems().stream().map(CheckJson::problem).toList());
        all.put("visibility", visibility.stream().map(CheckJson::visibility).toList());
        return JsonText.of(all);
    }

    private static Map<String, Object> problem(Problem problem) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("severity", problem.severity().key());
        fields.put("file", problem.file());
        fields.put("line", problem.line());
        fields.put("column", problem.column());
        fields.put("pointer", problem.pointer());
        fields.put("rule", problem.rule());
        fields.put("message", problem.message());
        fields.put("fix", problem.fix());
        return fields;
    }

    private static Map<String, Object> visibility(Visibility visibility) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", visibility.exhibitor().kind().key());
        fields.put("id", visibility.exhibitor().id());
        fields.put("visible", visibility.visible());
        fields.put("reason", visibility.reason());
        fields.put("places", visibility.places());
        return fields;
    }
}
