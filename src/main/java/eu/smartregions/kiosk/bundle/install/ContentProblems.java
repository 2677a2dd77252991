package eu.smartregions.kiosk.bundle.install;

import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.text.Counted;
import java.nio.file.Path;
import java.util.List;

/// The content that something cannot do without has errors.
public final class ContentProblems extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /// The errors of a content.
    ///
    /// @param problems everything that is wrong, sorted by place
    public ContentProblems(Path content, List<Problem> problems) {
        super("The content in " + content + " has " + Counted.of(problems.size(), "problem"));
        this.problems = List.copyOf(problems);
    }

    /// Returns everything that is wrong, sorted by place.
    public List<Problem> problems() {
        return problems;
    }

    /// Returns the content of a folder or zip.
    ///
    /// @throws ContentProblems if it has any error
    public static Reading.Accepted require(Path content) {
        return switch (UnpackedZip.read(content)) {
            case Reading.Accepted accepted -> accepted;
            case Reading.Rejected(List<Problem> problems) -> throw new ContentProblems(content, problems);
        };
    }
}
