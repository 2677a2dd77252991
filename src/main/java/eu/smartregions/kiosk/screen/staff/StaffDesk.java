package eu.smartregions.kiosk.screen.staff;

import eu.smartregions.kiosk.guide.Notice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// The requests that staff can make of the kiosk. No request waits: its answer is told later, on the FX thread.
public interface StaffDesk {

    /// Whether a PIN has been set; without one the area stays shut.
    boolean hasPin();

    /// Tries a PIN.
    void open(String pin, Consumer<Entry> told);

    /// Tells the figures about visits.
    void figures(Consumer<Figures> told);

    /// Tells the set of content on show, and the one to go back to.
    void onShow(Consumer<OnShow> told);

    /// Shows the exhibitors again that broke the kiosk down.
    void bringBack(Consumer<Outcome> done);

    /// Tells the bundles on mounted sticks.
    void delivered(Consumer<Delivered> told);

    /// Installs bundles; they are shown when no visitor is there.
    void install(List<Path> bundles, Consumer<Step> step, Consumer<Outcome> done);

    /// Goes back to the set before.
    void goBack(Consumer<Outcome> done);

    /// Tells the sticks that figures can be written to.
    void sticks(Consumer<List<Path>> told);

    /// Writes the closing report onto a stick.
    void takeHome(Path stick, Consumer<Step> step, Consumer<Outcome> done);

    /// Tells the signs of the kiosk's health.
    void health(Consumer<List<Sign>> told);

    /// Tells the notices that visitors see, and the sessions that there can be one about.
    void notices(Consumer<Board> told);

    /// Shows visitors a notice, in place of that about the same.
    ///
    /// @param session its place in the programme, from 0; empty where the notice is for everybody
    void post(Notice.Kind kind, OptionalInt session, String text, Consumer<Outcome> done);

    /// Shows visitors a notice no more.
    ///
    /// @param session that it is about; empty where it is for everybody
    void takeDown(OptionalInt session, Consumer<Outcome> done);

    /// Looks whether the kiosk is ready for visitors, until that is known or staff leave.
    void check(Consumer<Step> step, Consumer<Outcome> done);

    /// Whether something is under way that staff wait for without touching the screen.
    boolean busy();

    /// Lets touches do nothing for a minute, so that the screen can be cleaned; then visitors can come.
    void clean();

    /// Shows crosses for a finger to touch, so that it is known where the panel feels it.
    void tryTouch();

    /// Keeps where the crosses were touched.
    void touched(List<Touched> touches, Consumer<Outcome> done);

    /// Gives the kiosk back to visitors.
    void leave();

    /// A touch, in shares of the screen's width and height.
    ///
    /// @param meantX where the finger was to be
    /// @param meantY where the finger was to be
    /// @param x      where it was felt
    /// @param y      where it was felt
    record Touched(double meantX, double meantY, double x, double y) {
    }

    /// The answer to a PIN.
    ///
    /// @param open    whether it was right
    /// @param message one sentence where it was not
    record Entry(boolean open, String message) {
    }

    /// The figures about visits.
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
    /// @param finding one sentence that sums the bars up
    record Chart(String finding, List<Bar> bars) {
        public Chart {
            bars = List.copyOf(bars);
        }
    }

    /// One bar.
    ///
    /// @param value its length
    /// @param said  the text at its end, such as `12` or `off`
    record Bar(String name, long value, String said) {
    }

    /// The set of content on show.
    ///
    /// @param now     one sentence
    /// @param before  the set to go back to, if there is one
    /// @param refused bundles that the inbox refused, with time and reason, a line each
    record OnShow(String now, Optional<String> before, Missing missing, List<String> refused) {
        public OnShow {
            refused = List.copyOf(refused);
        }
    }

    /// The notices to visitors.
    ///
    /// @param posted   those that visitors see
    /// @param sessions that are not over
    record Board(List<Posted> posted, List<Item> sessions) {
        public Board {
            posted = List.copyOf(posted);
            sessions = List.copyOf(sessions);
        }
    }

    /// A notice that visitors see.
    ///
    /// @param about the session, or everybody
    record Posted(Notice notice, String about) {
    }

    /// A session of the programme.
    ///
    /// @param place in the programme, from 0
    /// @param name  with its day and time
    record Item(int place, String name) {
    }

    /// The bundles on sticks.
    ///
    /// @param bundles   files and folders that can be installed
    /// @param leftAlone files that look like a bundle and are none, with the reason, a line each
    record Delivered(List<Path> bundles, List<String> leftAlone) {
        public Delivered {
            bundles = List.copyOf(bundles);
            leftAlone = List.copyOf(leftAlone);
        }
    }

    /// The exhibitors that are installed and not shown.
    ///
    /// @param lines     an exhibitor and the reason each
    /// @param returning whether staff can bring some of them back
    record Missing(List<String> lines, boolean returning) {
        public Missing {
            lines = List.copyOf(lines);
        }
    }

    /// The progress of a task.
    ///
    /// @param what the present step
    /// @param done the share that is done, 0 to 1
    record Step(String what, double done) {
    }

    /// The result of a task.
    ///
    /// @param good    whether it was done
    /// @param summary one sentence
    /// @param details things to mend or look at, a line each
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
