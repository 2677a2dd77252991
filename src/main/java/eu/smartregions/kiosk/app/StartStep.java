package eu.smartregions.kiosk.app;

import eu.smartregions.kiosk.launch.ExitCode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How much of what may break a kiosk down a start does without. The session that starts the kiosk again and again says
/// so in the variable `KIOSK_STEP`; each step does without what those before it do without, too.
enum StartStep {
    /// Everything is used.
    USUAL(""),
    /// Without the AOT cache and the graphics processor, which the launcher sees to.
    CACHES("without its AOT cache and the graphics processor"),
    /// Without the newest content.
    CONTENT("with the content before"),
    /// Without the database of visits, which is left alone.
    DATABASE("with the content before, and counts into a fresh database"),
    /// Nothing but the resting screen.
    REST("");

    /// The variable that names the step.
    static final String VARIABLE = "KIOSK_STEP";
    /// The kiosk's own code for failures, and those of a shell for the signals ABRT and SEGV.
    private static final Set<String> FAILURES = Set.of(Integer.toString(ExitCode.FAILED), "134", "139");
    private final String staffWords;

    StartStep(String staffWords) {
        this.staffWords = staffWords;
    }

    /// Returns the step that the environment names, or the usual one.
    static StartStep of(Map<String, String> environment) {
        String name = environment.getOrDefault(VARIABLE, "");
        return Stream.of(values()).filter(step -> step.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                .orElse(USUAL);
    }

    /// Whether the program is known to have failed when it last ended: it said so itself, or its runtime broke down.
    /// The session tells its exit code in the variable `KIOSK_ENDED`. A kiosk that was killed, or whose power went, did
    /// not fail.
    static boolean failedBefore(Map<String, String> environment) {
        return FAILURES.contains(environment.getOrDefault("KIOSK_ENDED", ""));
    }

    /// Whether this start does without what `step` does without.
    boolean without(StartStep step) {
        return compareTo(step) >= 0;
    }

    /// Returns what staff have to know about this start, if anything.
    Optional<String> remark() {
        return staffWords.isEmpty()
                ? Optional.empty()
                : Optional.of("The kiosk broke down several times in a row. It now runs " + staffWords
                        + "; the log says why it ended. It tries everything again when it is started the next time.");
    }
}
