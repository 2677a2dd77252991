package eu.smartregions.kiosk.bundle.install;

import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.file.FolderFiles;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.ContentFolder;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Subject;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the part of a content that can be shown: an exhibitor whose files are faulty is left out, and the others stay.
public final class SoundPart {
    private SoundPart() {
    }

    /// Reads a set that was checked when it was installed; its pictures are not read again. Problems of exhibitors that
    /// are left out are among the warnings.
    static Reading of(InstalledSet set) {
        ContentFolder folder = ContentFolder.installed(FolderFiles.of(set.folder(), BundleLayout.PARTS));
        Set<String> regions = set.origins().stream().map(Origin::exhibitor)
                .filter(each -> each.kind() == Subject.Kind.REGION).map(Subject::id).collect(Collectors.toSet());
        return of(BundleReader.examine(folder, regions), set.contentId());
    }

    /// Reads the content in a folder. Problems of exhibitors that are left out are among the warnings.
    public static Reading of(Path content) {
        ContentFolder folder = ContentFolder.open(FolderFiles.of(content, BundleLayout.PARTS));
        return of(BundleReader.examine(folder, Set.of()), folder.contentId());
    }

    private static Reading of(BundleReader.Outcome outcome, String contentId) {
        List<Problem> errors = outcome.problems().stream().filter(Problem::isError).toList();
        if (errors.stream().anyMatch(problem -> problem.exhibitor().isEmpty())) {
            return new Reading.Rejected(outcome.problems());
        }
        Exhibition sound = Withheld.faulty(errors).from(outcome.draft().exhibition());
        return sound.regions().isEmpty()
                ? new Reading.Rejected(outcome.problems())
                : new Reading.Accepted(sound, contentId, outcome.problems());
    }
}
