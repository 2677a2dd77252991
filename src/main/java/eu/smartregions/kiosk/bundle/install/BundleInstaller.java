package eu.smartregions.kiosk.bundle.install;

import eu.smartregions.kiosk.bundle.file.BundleFiles;
import eu.smartregions.kiosk.bundle.file.BundleKind;
import eu.smartregions.kiosk.bundle.file.Disk;
import eu.smartregions.kiosk.bundle.file.PathNames;
import eu.smartregions.kiosk.bundle.install.Installation.Failed;
import eu.smartregions.kiosk.bundle.install.Installation.Installed;
import eu.smartregions.kiosk.bundle.install.Installation.Refused;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.json.SourceText;
import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.bundle.sign.TrustList;
import eu.smartregions.kiosk.bundle.sign.Unsigned;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Installs bundles into a data folder: copies them once, checks the copies, makes the pictures anew, and switches to
/// the new set in one step. Whatever happens meanwhile, the kiosk has the old set or the new one.
///
/// A whole exhibition replaces everything; a region is put into the active set, or into the usual content where nothing
/// was installed yet. Any number of bundles can be installed at once. Any thread but the FX thread.
public final class BundleInstaller {
    private static final long SPARE = 500L << 20;
    private final Path data;
    private final Path usual;
    private final Unsigned unsigned;
    private final InstantSource clock;
    private final BundleShelf shelf;

    /// An installer; it reads nothing yet.
    ///
    /// @param data     the kiosk's data folder
    /// @param usual    the content that the kiosk shows where nothing is installed
    /// @param unsigned the organiser's rule for bundles that nobody signed
    /// @param clock    gives the time at which a set was installed
    public BundleInstaller(Path data, Path usual, Unsigned unsigned, InstantSource clock) {
        this.data = data;
        this.usual = usual;
        this.unsigned = unsigned;
        this.clock = clock;
        this.shelf = new BundleShelf(data);
    }

    /// Returns the shelf that bundles are installed to.
    public BundleShelf shelf() {
        return shelf;
    }

    /// Returns the reason why the trust list cannot be understood, so that nothing can be installed; empty if it can.
    public Optional<String> trustFault() {
        try {
            TrustList.read(data);
            return Optional.empty();
        } catch (IOException | IllegalArgumentException wrong) {
            return Optional.ofNullable(wrong.getMessage());
        }
    }

    /// Installs all bundles together, or none of them. Errors are part of the result; nothing is thrown.
    ///
    /// @param given folders and zips; a folder that is no bundle stands for the bundles directly in it
    /// @param told  receives the progress, on this thread
    public Installation install(List<Path> given, Consumer<InstallProgress> told) {
        try {
            return installed(given, told);
        } catch (IOException failed) {
            return new Failed("Nothing was installed: " + said(failed));
        } catch (UncheckedIOException failed) {
            return new Failed("Nothing was installed: " + said(failed.getCause()));
        } catch (InvalidPathException name) {
            return new Failed("Nothing was installed: " + PathNames.refusal(name));
        } catch (IllegalArgumentException wrongTrustList) {
            return new Failed(String.valueOf(wrongTrustList.getMessage()));
        }
    }

    private static String said(IOException failed) {
        return Optional.ofNullable(failed.getMessage()).orElse(failed.getClass().getSimpleName());
    }

    private Installation installed(List<Path> given, Consumer<InstallProgress> told) throws IOException {
        TrustList trust = TrustList.read(data);
        List<Path> bundles = StickContents.of(given).bundles();
        try (BundleShelf.Lock lock = shelf.lock()) {
            lock.removeHalves();
            Optional<String> noRoom = noRoom(Incoming.bytes(bundles));
            if (noRoom.isPresent()) {
                return new Failed(noRoom.get());
            }
            Path staging = lock.staging("incoming");
            try {
                return new Run(lock, staging, trust, told).install(bundles);
            } finally {
                Disk.remove(staging);
            }
        }
    }

    private Optional<String> noRoom(long bytes) throws IOException {
        long needed = 2 * bytes + SPARE;
        long free = Files.getFileStore(data).getUsableSpace();
        return free >= needed
                ? Optional.empty()
                : Optional.of(("The disk has %d MB free, but %d MB are needed; "
                        + "nothing was installed.")
                        .formatted(free >> 20, needed >> 20));
    }

    /// One installation in progress.
    private final class Run {
        private final BundleShelf.Lock lock;
        private final Path staging;
        private final TrustList trust;
        private final Consumer<InstallProgress> told;
        private final Optional<InstalledSet> before = shelf.active();
        private final ExhibitorConflicts contest = new ExhibitorConflicts(before);
        private final List<IncomingBundle> deliveries = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private boolean vouched = true;

        private Run(BundleShelf.Lock lock, Path staging, TrustList trust, Consumer<InstallProgress> told) {
            this.lock = lock;
            this.staging = staging;
            this.trust = trust;
            this.told = told;
        }

        private Installation install(List<Path> bundles) throws IOException {
            Incoming incoming = new Incoming(staging, told);
            Map<String, Path> copies = incoming.copy(bundles);
            problems.addAll(incoming.problems());
            try {
                open(copies);
                if (deliveries.isEmpty()) {
                    return refused();
                }
                return build();
            } finally {
                for (IncomingBundle delivery : deliveries) {
                    delivery.close();
                }
            }
        }

        /// Opens the copies; one that is unusable is reported and left aside, so that the rest is checked too.
        private void open(Map<String, Path> copies) throws IOException {
            for (Map.Entry<String, Path> copy : copies.entrySet()) {
                told.accept(new InstallProgress(InstallProgress.Phase.CHECKING, copy.getKey(), deliveries.size(),
                        copies.size()));
                IncomingBundle delivery = IncomingBundle.open(copy.getValue(), copy.getKey());
                delivery.problems().forEach(problem -> problems.add(delivery.named(problem)));
                if (delivery.kind() == BundleKind.NOTHING) {
                    delivery.close();
                    continue;
                }
                judge(delivery);
                if (contest.enters(delivery)) {
                    deliveries.add(delivery);
                } else {
                    delivery.close();
                }
            }
        }

        /// Checks a bundle against the trust list and the other bundles, unless it is refused already.
        private void judge(IncomingBundle delivery) {
            if (delivery.problems().stream().noneMatch(Problem::isError)) {
                Optional<SourceText.Finding> fault = delivery.fault(trust, unsigned)
                        .or(() -> contest.fault(delivery, trust));
                vouched &= fault.isEmpty();
                fault.ifPresent(
                        why -> problems.add(Problem.inFile(delivery.label(), why.rule(), why.message(), why.fix())));
            }
        }

        private Installation build() throws IOException {
            try (MergedFiles merged = MergedFiles.of(before.map(InstalledSet::folder).orElse(usual), deliveries)) {
                return build(merged);
            }
        }

        private Installation build(MergedFiles merged) throws IOException {
            List<Problem> found = BundleReader.examine(merged).problems();
            Path set = Files.createDirectory(staging.resolve("set"));
            SetBuilder builder = new SetBuilder(set, told);
            found.forEach(problem -> tell(problem, merged));
            builder.write(faulty() ? judged(merged) : merged.files(), merged, before.isPresent());
            builder.problems().forEach(problem -> tell(problem, merged));
            if (faulty()) {
                return refused();
            }
            told.accept(new InstallProgress(InstallProgress.Phase.SAVING, "", 0, 1));
            return switch (BundleReader.read(set)) {
                case Reading.Rejected rejected -> new Failed("What was written is not what was checked: "
                        + rejected.problems().getFirst());
                case Reading.Accepted accepted -> activated(set, accepted);
            };
        }

        /// Returns the files that are tried even where nothing will be installed, so that all mistakes are reported:
        /// the pictures, but none as soon as a bundle is refused for its signature, its version or a conflict.
        private Map<String, BundleFiles.File> judged(MergedFiles merged) {
            return vouched ? merged.deliveredPictures() : Map.of();
        }

        private boolean faulty() {
            return problems.stream().anyMatch(Problem::isError);
        }

        /// Reports a problem under its bundle's name; warnings of the exhibition before are not reported again.
        private void tell(Problem problem, MergedFiles merged) {
            Optional<IncomingBundle> owner = merged.owner(problem.file());
            if (owner.isEmpty() && problem.isError()) {
                problems.add(problem);
            }
            owner.filter(delivery -> delivery.concerns(problem)).ifPresent(delivery -> problems
                    .add(delivery.named(problem.forVisitors().in(delivery.ownName(problem.file())))));
        }

        private Installed activated(Path set, Reading.Accepted read) throws IOException {
            InstalledSet fresh = new InstalledSet(read.contentId(), lock.place(read.contentId()),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS),
                    contest.origins(read.exhibition(), deliveries, usual.getFileName().toString()), true);
            List<String> unknown = deliveries.stream().filter(delivery -> delivery.signer().isEmpty()
                    || !trust.knows(delivery.signer().get())).map(IncomingBundle::label).toList();
            List<String> regions = deliveries.stream().flatMap(delivery -> delivery.regions().stream()).sorted()
                    .toList();
            new Quarantine(data)
                    .release(deliveries.stream().flatMap(delivery -> delivery.exhibitors().stream()).toList());
            Installed installed = new Installed(lock.activate(set, fresh), regions, unknown,
                    problems.stream().sorted().toList());
            told.accept(new InstallProgress(InstallProgress.Phase.SAVING, "", 1, 1));
            return installed;
        }

        private Refused refused() {
            return new Refused(problems.stream().distinct().sorted().toList());
        }
    }
}
