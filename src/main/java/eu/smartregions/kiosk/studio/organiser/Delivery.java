package eu.smartregions.kiosk.studio.organiser;

import eu.smartregions.kiosk.bundle.check.BundleCheck;
import eu.smartregions.kiosk.bundle.check.CheckedExhibitor;
import eu.smartregions.kiosk.bundle.file.BundleKind;
import eu.smartregions.kiosk.bundle.install.IncomingBundle;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.content.Stand;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A bundle that was handed over, as it was found when it was checked.
///
/// @param path     of its zip or folder
/// @param who      whose it is
/// @param seal     what its manifest says
/// @param problems what an installation would find, the worst first
public record Delivery(Path path, Who who, Seal seal, List<Problem> problems) {
    /// Copies the list.
    public Delivery {
        problems = List.copyOf(problems);
    }

    /// Whose a bundle is.
    ///
    /// @param kind  of the bundle
    /// @param id    of the exhibitor; empty where it could not be read
    /// @param name  of the exhibitor, where it could be read
    /// @param stand its number; empty where it has none
    public record Who(BundleKind kind, String id, Optional<LocalizedText> name, String stand) {
    }

    /// What a manifest says.
    ///
    /// @param version 0 where there is no manifest
    /// @param signed  whether somebody signed it
    public record Seal(int version, boolean signed) {
    }

    /// How a bundle stands, the worst first.
    public enum State {
        REFUSED, LOOK, READY
    }

    /// Checks a bundle as an installation would. What cannot be opened is refused, and says why.
    ///
    /// @param with the exhibition that it is for
    public static Delivery of(Path path, Path with) {
        try (BundleCheck check = BundleCheck.of(List.of(path), with);
                IncomingBundle bundle = IncomingBundle.open(path, "")) {
            List<Problem> found = Problem.worstFirst(check.problems().stream().map(Problem::forVisitors).toList());
            return new Delivery(path, who(check, bundle), new Seal(bundle.version(), bundle.signer().isPresent()),
                    found);
        } catch (IOException failed) {
            return new Delivery(path, new Who(BundleKind.NOTHING, "", Optional.empty(), ""), new Seal(0, false),
                    List.of(BundleReader.notOpened(path, failed)));
        }
    }

    private static Who who(BundleCheck check, IncomingBundle bundle) {
        Optional<CheckedExhibitor> first = check.exhibitors().stream().findFirst();
        String id = first.map(CheckedExhibitor::id).orElse("");
        String stand = first.filter(exhibitor -> exhibitor.kind() == CheckedExhibitor.Kind.REGION)
                .flatMap(_ -> check.exhibition().regions().stream()
                        .filter(region -> region.id().value().equals(id)).findFirst())
                .flatMap(region -> region.showcase().meeting().stand()).map(Stand::number).orElse("");
        return new Who(bundle.kind(), id, first.flatMap(CheckedExhibitor::name), stand);
    }

    /// Returns how it stands.
    public State state() {
        return problems.isEmpty()
                ? State.READY
                : problems.stream().anyMatch(Problem::isError) ? State.REFUSED : State.LOOK;
    }

    /// Returns the same with another problem, which is the worst.
    Delivery refused(Problem problem) {
        return new Delivery(path, who, seal,
                Stream.concat(Stream.of(problem), problems.stream()).toList());
    }

    /// Whether another bundle is of the same exhibitor.
    boolean rivals(Delivery other) {
        return this != other && !who.id().isEmpty() && who.kind() == other.who.kind()
                && who.id().equals(other.who.id());
    }
}
