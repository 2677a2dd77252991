package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.bundle.install.UnpackedZip;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.read.Reading;
import java.nio.file.Path;
import java.util.List;

/// Thrown if the content that a command was given cannot be shown; ends the command with exit code 1 and all problems
/// printed.
public final class ContentProblems extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    private ContentProblems(Path content, List<Problem> problems) {
        super("The content in " + content + " has " + problems.size()
                + (problems.size() == 1 ? " problem" : " problems"));
        this.problems = List.copyOf(problems);
    }

    /// Returns all problems, sorted by place.
    public List<Problem> problems() {
        return problems;
    }

    /// Reads content that a command cannot do without.
    ///
    /// @throws ContentProblems if it has an error
    public static Reading.Accepted require(Path content) {
        return switch (UnpackedZip.read(content)) {
            case Reading.Accepted accepted -> accepted;
            case Reading.Rejected(List<Problem> problems) -> throw new ContentProblems(content, problems);
        };
    }
}
