package eu.smartregions.kiosk.bundle.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One unit of an XLIFF while it is read; a tool may have cut it into segments, which are put together again.
final class XliffUnit {
    private static final Set<String> CONFIRMED = Set.of("reviewed", "final");

    private final StringBuilder source = new StringBuilder();
    private final StringBuilder target = new StringBuilder();
    private final List<Reply.Claim> claims = new ArrayList<>();
    private Optional<String> marks = Optional.empty();

    /// Begins a segment.
    void segment(String state, String subState) {
        claims.add(CONFIRMED.contains(state)
                ? Reply.Claim.CONFIRMED
                : subState.equals(Xliff.BY_MACHINE) ? Reply.Claim.BY_MACHINE : Reply.Claim.NONE);
    }

    void addSource(String text) {
        source.append(text);
    }

    void addTarget(String text) {
        target.append(text);
    }

    void mark(String written) {
        marks = Optional.of(written);
    }

    String source() {
        return source.toString();
    }

    String target() {
        return target.toString();
    }

    Optional<String> marks() {
        return marks;
    }

    /// Returns what is said of all segments together.
    Reply.Claim claim() {
        if (claims.contains(Reply.Claim.BY_MACHINE)) {
            return Reply.Claim.BY_MACHINE;
        }
        boolean all = !claims.isEmpty() && claims.stream().allMatch(claim -> claim == Reply.Claim.CONFIRMED);
        return all ? Reply.Claim.CONFIRMED : Reply.Claim.NONE;
    }
}
