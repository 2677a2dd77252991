package eu.smartregions.kiosk.outside;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/// What was seen of a program.
///
/// @param start   how long its starts took
/// @param early   touches while all was shown for the first time
/// @param settled touches after that
/// @param frames  milliseconds between frames while a list is dragged
/// @param memory  of all its processes in the end, in MiB (PSS)
public record Seen(Start start, Map<Change, List<Touch>> early, Map<Change, List<Touch>> settled, Sample frames,
        double memory) {

    /// How long starts took, in milliseconds.
    ///
    /// @param painted   until anything was painted, be it an empty window
    /// @param touchable until it could be touched
    public record Start(Sample painted, Sample touchable) {
        static Start of(List<Double> painted, List<Double> touchable) {
            return new Start(Sample.of(painted), Sample.of(touchable));
        }
    }

    /// Returns the milliseconds from the finger's lifting to the last frame of a change.
    public Sample whole(Change change) {
        return sample(settled.getOrDefault(change, List.of()).stream(), Touch::last);
    }

    /// Returns the milliseconds from the finger's lifting to the first frame of a change.
    public Sample first(Change change) {
        return sample(settled.getOrDefault(change, List.of()).stream(), Touch::first);
    }

    /// Returns the same as [#whole] of the first times.
    public Sample wholeEarly(Change change) {
        return sample(early.getOrDefault(change, List.of()).stream(), Touch::last);
    }

    /// Returns the milliseconds from the finger's coming down to the first frame, of all touches.
    public Sample pressed() {
        return sample(settled.values().stream().flatMap(Collection::stream), Touch::pressed);
    }

    /// Returns how many touches changed nothing.
    public long without() {
        return Stream.of(early, settled).flatMap(all -> all.values().stream()).flatMap(Collection::stream)
                .filter(touch -> touch.last().isEmpty()).count();
    }

    private static Sample sample(Stream<Touch> touches, Function<Touch, OptionalDouble> part) {
        return Sample.of(touches.map(part).filter(OptionalDouble::isPresent).map(OptionalDouble::getAsDouble).toList());
    }
}
