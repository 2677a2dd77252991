package eu.smartregions.kiosk.studio.form;

import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.studio.document.WrittenText;
import eu.smartregions.kiosk.studio.look.StudioWords;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says what a check found in the words of somebody who writes, not of a file.
///
/// @param words of the studio
public record ProblemWords(StudioWords words) {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*");

    /// Returns the place that a problem is about; of a field that is missing, where it would stand.
    public static List<String> place(Problem problem) {
        List<String> place = JsonValue.steps(problem.pointer());
        return switch (problem.rule()) {
            case "missing-field", "no-areas", "empty-list" -> {
                Matcher name = QUOTED.matcher(problem.message());
                String field = problem.rule().equals("missing-field") && name.find() ? name.group(1) : "areas";
                yield place.isEmpty() || problem.rule().equals("missing-field")
                        ? WrittenText.in(place, field)
                        : place;
            }
            case "contact-unreachable" -> WrittenText.in(place, "mail");
            default -> place;
        };
    }

    /// Returns what is the matter and what to do, in one or two sentences.
    public String sentence(Problem problem) {
        Matcher quoted = QUOTED.matcher(problem.message());
        Matcher numbers = NUMBER.matcher(problem.message());
        String first = quoted.find() ? quoted.group(1) : "";
        String count = numbers.find() ? numbers.group() : "";
        String most = numbers.find() ? numbers.group() : "";
        List<String> place = place(problem);
        String last = place.isEmpty() ? "" : place.getLast();
        return words.maybe("rule." + problem.rule() + "." + last)
                .or(() -> words.maybe("rule." + problem.rule(), first, count, most))
                .orElseGet(() -> problem.message() + " " + problem.fix());
    }
}
