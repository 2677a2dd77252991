package eu.smartregions.kiosk.bundle.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A JSON text in which every syntax mistake whose right answer is certain was mended, one after the other, so that all
/// that can be found are found in one run.
///
/// @param text     as far as it could be mended
/// @param mistakes all that were found, with their places in the text as it was
/// @param whole    whether the mended text is JSON
public record JsonMending(byte[] text, List<JsonMistake.Told> mistakes, boolean whole) {
    private static final int MOST = 50;

    /// A passage that was replaced.
    private record Shift(int from, int by) {
    }

    /// Mends a text.
    public static JsonMending of(byte[] original) {
        byte[] text = original;
        List<JsonMistake.Told> mistakes = new ArrayList<>();
        List<Shift> shifts = new ArrayList<>();
        while (mistakes.size() < MOST) {
            Optional<JsonMistake.Told> found = JsonTree.firstMistake(text);
            if (found.isEmpty()) {
                return new JsonMending(text, mistakes, true);
            }
            JsonMistake.Told told = found.get();
            mistakes.add(new JsonMistake.Told(before(shifts, told.offset()), told.finding(), told.mended()));
            Optional<ObjectText.Change> change = told.mended();
            if (change.isEmpty()) {
                break;
            }
            byte[] mended = new SourceText("", text).with(List.of(change.get()));
            if (Arrays.equals(mended, text)) {
                break;
            }
            shifts.add(new Shift(change.get().starts(), mended.length - text.length));
            text = mended;
        }
        return new JsonMending(text, mistakes, false);
    }

    /// Returns where something was before passages were replaced.
    private static int before(List<Shift> shifts, int offset) {
        int at = offset;
        for (Shift shift : shifts.reversed()) {
            at = at > shift.from() ? Math.max(shift.from(), at - shift.by()) : at;
        }
        return at;
    }

    /// Returns what was found, one sentence each with its line.
    public List<String> sentences(byte[] original) {
        return mistakes.stream().map(told -> "Line "
                + (1 + new String(original, 0, Math.min(original.length, told.offset()), StandardCharsets.UTF_8)
                        .chars().filter(letter -> letter == '\n').count())
                + ": " + told.finding().message()).toList();
    }
}
