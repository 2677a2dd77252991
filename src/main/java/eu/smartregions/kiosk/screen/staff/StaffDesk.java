package eu.smartregions.kiosk.screen.staff;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What staff can ask the kiosk for. Nothing here waits: what was found out or done is told later, on the FX thread.
public interface StaffDesk {

    /// Whether a PIN has been set; without one the area stays shut.
    boolean hasPin();

    /// Tries a PIN.
    void open(String pin, Consumer<Entry> told);

    /// What visitors did, at a glance.
    void figures(Consumer<Figures> told);

    /// What is on show, and what can be gone back to.
    void onShow(Consumer<OnShow> told);

    /// Shows those again who broke the kiosk down.
    void bringBack(Consumer<Outcome> done);

    /// What lies on mounted sticks.
    void delivered(Consumer<Delivered> told);

    /// Installs bundles; they are shown when no visitor is there.
    void install(List<Path> bundles, Consumer<Step> step, Consumer<Outcome> done);

    /// Goes back to the set before.
    void goBack(Consumer<Outcome> done);

    /// Where figures can be taken to: sticks that can be written.
    void sticks(Consumer<List<Path>> told);

    /// Writes the closing report onto a stick.
    void takeHome(Path stick, Consumer<Step> step, Consumer<Outcome> done);

    /// How the kiosk is.
    void health(Consumer<List<Sign>> told);

    /// Gives the kiosk back to visitors.
    void leave();

    /// What became of a PIN.
    ///
    /// @param open    whether it was right
    /// @param message one sentence where it was not
    record Entry(boolean open, String message) {
    }

    /// What visitors did.
    ///
    /// @param headlines a sentence each
    record Figures(List<String> headlines, List<Chart> charts) {
        public Figures {
            headlines = List.copyOf(headlines);
            charts = List.copyOf(charts);
        }
    }

    /// Bars with one finding.
    ///
    /// @param finding one sentence that says what the bars show
    record Chart(String finding, List<Bar> bars) {
        public Chart {
            bars = List.copyOf(bars);
        }
    }

    /// One bar.
    ///
    /// @param value its length
    /// @param said  what stands at its end, such as `12` or `off`
    record Bar(String name, long value, String said) {
    }

    /// What is on show.
    ///
    /// @param now     one sentence
    /// @param before  what can be gone back to, if anything
    /// @param refused what the inbox refused, when and why, a line each
    record OnShow(String now, Optional<String> before, Missing missing, List<String> refused) {
        public OnShow {
            refused = List.copyOf(refused);
        }
    }

    /// What lies on sticks.
    ///
    /// @param bundles   what can be installed
    /// @param leftAlone what is no bundle though it looks like one, and why, a line each
    record Delivered(List<Path> bundles, List<String> leftAlone) {
        public Delivered {
            bundles = List.copyOf(bundles);
            leftAlone = List.copyOf(leftAlone);
        }
    }

    /// What is installed and not shown.
    ///
    /// @param lines     who and why, a line each
    /// @param returning whether staff can bring some of them back
    record Missing(List<String> lines, boolean returning) {
        public Missing {
            lines = List.copyOf(lines);
        }
    }

    /// How far something is.
    ///
    /// @param done 0 to 1
    record Step(String what, double done) {
    }

    /// What came of something.
    ///
    /// @param good    whether it was done
    /// @param summary one sentence
    /// @param details what to mend or look at, a line each
    record Outcome(boolean good, String summary, List<String> details) {
        public Outcome {
            details = List.copyOf(details);
        }
    }

    /// One sign of the kiosk's health.
    ///
    /// @param well whether it is as it should be
    record Sign(String name, String value, boolean well) {
    }
}
