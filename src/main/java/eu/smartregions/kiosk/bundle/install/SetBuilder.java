package eu.smartregions.kiosk.bundle.install;

import eu.smartregions.kiosk.bundle.file.BundleFiles;
import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.file.KeptName;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.picture.PictureMaker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Writes a set into the staging folder: texts as they are, pictures decoded and encoded anew, and nothing else. Files
/// of the set before are shared by both.
///
/// Pictures are made on as many threads as there are processors, within the memory of a [PictureMaker].
public final class SetBuilder {
    private final Path into;
    private final Consumer<InstallProgress> told;
    private final List<Problem> problems = new ArrayList<>();
    private final PictureMaker maker = new PictureMaker();

    /// A builder; it writes nothing yet.
    ///
    /// @param into the staging folder
    /// @param told receives the progress, on the thread that writes
    public SetBuilder(Path into, Consumer<InstallProgress> told) {
        this.into = into;
        this.told = told;
    }

    /// Returns the problems of pictures, by their names in the exhibition.
    public List<Problem> problems() {
        return problems;
    }

    /// Writes files of an exhibition.
    ///
    /// @param wanted the files to be written, by their names in the exhibition
    /// @param files  all files, which know the bundle that each comes from
    /// @param before whether the files that no bundle brought are those of an installed set, which were checked
    /// @throws IOException if the disk is full or fails, or the program is about to end
    public void write(Map<String, BundleFiles.File> wanted, MergedFiles files, boolean before) throws IOException {
        try (ExecutorService makers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("picture").factory())) {
            CompletionService<Made> making = new ExecutorCompletionService<>(makers);
            int pictures = 0;
            try {
                for (Map.Entry<String, BundleFiles.File> file : wanted.entrySet()) {
                    String name = file.getKey();
                    Path target = into.resolve(KeptName.of(name));
                    if (!BundleLayout.inContent(name)) {
                        continue;
                    }
                    Files.createDirectories(target.getParent());
                    if (before && files.owner(name).isEmpty()) {
                        share(file.getValue().path(), target);
                    } else if (name.endsWith(".json")) {
                        copy(name, file.getValue(), target);
                    } else {
                        making.submit(() -> picture(name, file.getValue(), target));
                        pictures++;
                    }
                }
                await(making, pictures);
            } finally {
                makers.shutdownNow();
            }
        }
    }

    /// The result for one picture.
    private record Made(String name, Optional<Problem> problem) {
    }

    private void await(CompletionService<Made> making, int pictures) throws IOException {
        try {
            for (int done = 0; done < pictures; done++) {
                Made made = making.take().get();
                made.problem().ifPresent(problems::add);
                told.accept(new InstallProgress(InstallProgress.Phase.PICTURES, made.name(), done + 1, pictures));
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException disk ? disk : new IOException(failed.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IOException("The installation was ended.");
        }
    }

    /// Makes one file part of two sets, neither of which ever changes.
    private static void share(Path file, Path target) throws IOException {
        try {
            Files.createLink(target, file);
        } catch (UnsupportedOperationException | IOException _) {
            Files.copy(file, target);
        }
    }

    private void copy(String name, BundleFiles.File file, Path target) throws IOException {
        try (InputStream in = file.open()) {
            Files.copy(in, target);
        } catch (BundleFiles.BrokenFile broken) {
            problems.add(BundleFiles.unreadable(name, broken));
        }
    }

    private Made picture(String name, BundleFiles.File file, Path target) throws IOException, InterruptedException {
        return new Made(name, maker.make(name, file, kept -> Files.write(target, kept)));
    }
}
