package eu.smartregions.kiosk.bundle.check;

import eu.smartregions.kiosk.bundle.file.BundleFiles;
import eu.smartregions.kiosk.bundle.file.BundleKind;
import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.file.Limits;
import eu.smartregions.kiosk.bundle.install.IncomingBundle;
import eu.smartregions.kiosk.bundle.install.MergedFiles;
import eu.smartregions.kiosk.bundle.install.StickContents;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.json.SourceText;
import eu.smartregions.kiosk.bundle.picture.PictureMaker;
import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.ExhibitionDraft;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Picture;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks bundles before they are installed, together with the exhibition that they belong to: all problems, those of
/// pictures included, and everything that could be read nevertheless. Nothing is written anywhere.
///
/// Files are named as their author knows them: by their path in the bundle, and with the bundle's own path before it
/// where several are checked.
public final class BundleCheck implements AutoCloseable {
    private final List<IncomingBundle> deliveries = new ArrayList<>();
    private final boolean alone;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Problem, SourceText> sheets = new HashMap<>();
    private final MergedFiles merged;
    private final ExhibitionDraft draft;

    /// Opens a bundle, given its path and the name that people know it by.
    @FunctionalInterface
    private interface Opening {
        IncomingBundle open(Path bundle, String label) throws IOException;
    }

    private BundleCheck(List<Path> bundles, Opening opening, Path with) throws IOException {
        this.alone = bundles.size() == 1;
        bundles.forEach(bundle -> open(bundle, opening));
        this.merged = merged(with);
        BundleReader.Outcome outcome = BundleReader.examine(merged);
        this.draft = outcome.draft();
        if (!deliveries.isEmpty()) {
            List<Problem> pictures = PictureMaker.problems(merged.deliveredPictures());
            Stream.concat(outcome.problems().stream(), pictures.stream()).distinct()
                    .forEach(problem -> tell(problem, with));
        }
        problems.sort(null);
    }

    private MergedFiles merged(Path with) throws IOException {
        try {
            return MergedFiles.of(with, deliveries);
        } catch (IOException unreadable) {
            closeDeliveries();
            throw unreadable;
        }
    }

    /// Checks bundles. The caller closes the result.
    ///
    /// @param given folders and zips; a folder that is no bundle stands for the bundles directly in it
    /// @param with  the exhibition that bundles of single exhibitors are put into; not opened where a whole one is
    /// given
    /// @throws IOException if a medium fails or `with` cannot be opened
    public static BundleCheck of(List<Path> given, Path with) throws IOException {
        return new BundleCheck(StickContents.of(given).bundles(), IncomingBundle::open, with);
    }

    /// Checks a folder that is to be packed; files that an earlier packing left in it are ignored. The caller closes
    /// the result.
    ///
    /// @throws IOException if a medium fails or `with` cannot be opened
    public static BundleCheck beforePacking(Path folder, Path with) throws IOException {
        return new BundleCheck(List.of(folder), IncomingBundle::toPack, with);
    }

    /// Checks a folder of which one file is still being written, as it would be packed. The caller closes the result.
    ///
    /// @param own  the name of that file
    /// @param text what would be in it
    /// @throws IOException if a medium fails or `with` cannot be opened
    public static BundleCheck draft(Path folder, String own, byte[] text, Path with) throws IOException {
        return new BundleCheck(List.of(folder), (path, _) -> IncomingBundle.draft(path, own, text), with);
    }

    private void open(Path path, Opening opening) {
        try {
            IncomingBundle delivery = opening.open(path, path.toString().replace('\\', '/'));
            delivery.problems().forEach(problem -> problems.add(named(problem, delivery)));
            Optional<IncomingBundle> rival = deliveries.stream().filter(other -> rivals(other, delivery)).findFirst();
            if (delivery.kind() == BundleKind.NOTHING || rival.isPresent()) {
                rival.ifPresent(other -> problems.add(Problem.inFile(delivery.label(), "bundle-twice", "The bundle \""
                        + other.label() + "\" is for the same.", "Check one of the two.")));
                delivery.close();
            } else {
                deliveries.add(delivery);
            }
        } catch (IOException unreadable) {
            problems.add(BundleReader.notOpened(path, unreadable));
        }
    }

    private static boolean rivals(IncomingBundle one, IncomingBundle other) {
        boolean bothWhole = one.kind() == BundleKind.EXHIBITION && other.kind() == BundleKind.EXHIBITION;
        boolean bothParts = one.kind() != BundleKind.EXHIBITION && other.kind() != BundleKind.EXHIBITION;
        Set<String> shared = new HashSet<>(one.regions());
        shared.retainAll(other.regions());
        return bothWhole || bothParts && one.kind().parent().equals(other.kind().parent()) && !shared.isEmpty();
    }

    /// Reports a problem. Errors of the exhibition around the bundles are reported under its own path; its warnings are
    /// not these authors' concern.
    private void tell(Problem problem, Path with) {
        Optional<IncomingBundle> owner = merged.owner(problem.file());
        Problem told = owner.map(delivery -> named(problem.in(delivery.ownName(problem.file())), delivery))
                .orElseGet(() -> problem.in(with.resolve(problem.file()).toString()));
        if (owner.map(delivery -> delivery.concerns(problem)).orElse(problem.isError())) {
            problems.add(told);
            draft.folder().sheet(problem.file()).ifPresent(sheet -> sheets.put(told, sheet));
        }
    }

    private Problem named(Problem problem, IncomingBundle delivery) {
        return alone ? problem : delivery.named(problem);
    }

    /// Whether everything could be shown as it is.
    public boolean accepted() {
        return problems.stream().noneMatch(Problem::isError);
    }

    /// Returns all problems, sorted by place.
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// Returns the line of the file that a problem is in, if it is about one.
    public Optional<String> line(Problem problem) {
        return Optional.ofNullable(sheets.get(problem)).flatMap(sheet -> sheet.line(problem.line()));
    }

    /// Returns everything that could be read, the exhibition around included; where there are errors, it holds
    /// stand-ins.
    public Exhibition exhibition() {
        return draft.exhibition();
    }

    /// Returns the areas that came with the bundles; none where they belong to an exhibition that was here before.
    public List<PriorityArea> areas() {
        return deliveries.stream().anyMatch(delivery -> delivery.kind() == BundleKind.EXHIBITION)
                ? exhibition().areas()
                : List.of();
    }

    /// Returns the exhibitors in the bundles, by kind and identifier.
    public List<CheckedExhibitor> exhibitors() {
        List<CheckedExhibitor> exhibitors = new ArrayList<>();
        Map<String, LocalizedText> names = exhibition().regions().stream()
                .collect(Collectors.toMap(region -> region.id().value(), Region::name, (first, _) -> first));
        for (IncomingBundle delivery : deliveries) {
            boolean organisation = delivery.kind() == BundleKind.ORGANISATION;
            new TreeSet<>(delivery.regions())
                    .forEach(id -> exhibitors.add(organisation
                            ? organisation(id, delivery)
                            : region(id, names, delivery)));
            if (delivery.kind() == BundleKind.EXHIBITION) {
                exhibition().library().organisations()
                        .forEach(listed -> exhibitors.add(organisation(listed.id(), delivery)));
            }
        }
        return exhibitors;
    }

    private CheckedExhibitor region(String id, Map<String, LocalizedText> names, IncomingBundle delivery) {
        return new CheckedExhibitor(CheckedExhibitor.Kind.REGION, id, Optional.ofNullable(names.get(id)),
                file("regions/" + id + "/", delivery));
    }

    private CheckedExhibitor organisation(String id, IncomingBundle delivery) {
        boolean alone = draft.folder().organisationFolders().contains(id);
        return new CheckedExhibitor(CheckedExhibitor.Kind.ORGANISATION, id,
                exhibition().library().organisations().stream()
                        .filter(organisation -> organisation.id().equals(id)).findFirst()
                        .map(organisation -> organisation.name()),
                file(alone ? "organisations/" + id + "/" : BundleLayout.ORGANISATIONS, delivery));
    }

    private String file(String name, IncomingBundle delivery) {
        String own = delivery.ownName(name);
        return alone ? own : delivery.label() + "/" + own;
    }

    /// Returns the bytes of a picture of [#exhibition], from its folder or zip.
    ///
    /// @throws IOException if it cannot be read
    public byte[] bytes(Picture picture) throws IOException {
        for (BundleFiles.File file : merged.files().values()) {
            if (file.path().equals(picture.file())) {
                try (var in = file.open()) {
                    return in.readNBytes(Limits.LARGEST_FILE);
                }
            }
        }
        throw new IOException("There is no file " + picture.file());
    }

    /// Closes the bundles.
    @Override
    public void close() throws IOException {
        merged.close();
        closeDeliveries();
    }

    private void closeDeliveries() throws IOException {
        for (IncomingBundle delivery : deliveries) {
            delivery.close();
        }
    }
}
