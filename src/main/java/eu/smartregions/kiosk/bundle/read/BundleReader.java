package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.file.BundleFiles;
import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.file.FolderFiles;
import eu.smartregions.kiosk.bundle.file.Limits;
import eu.smartregions.kiosk.bundle.file.Parallel;
import eu.smartregions.kiosk.bundle.json.ObjectReader;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.json.Severity;
import eu.smartregions.kiosk.bundle.json.SourceText;
import eu.smartregions.kiosk.bundle.zip.ZipFiles;
import eu.smartregions.kiosk.content.Event;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Library;
import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.content.Plans;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/// Reads a content folder, or a zip of one, into an exhibition.
///
/// It holds `exhibition/exhibition.json`, which must be there, beside it one optional file for each other kind of
/// content, and `regions/ID/region.json` for each region, with its pictures. Every file is read once.
public final class BundleReader {
    /// The number of regions that are read in parallel, the number once the first had no mistakes, and the most bytes
    /// of their files.
    private static final int FEW_AT_ONCE = 16;
    private static final int MANY_AT_ONCE = 64;
    private static final int MOST_BYTES_AT_ONCE = 1 << 20;

    private final ContentFolder folder;
    private final Documents documents;
    private final Set<String> expected;
    private final List<Problem> absent = Collections.synchronizedList(new ArrayList<>());

    /// @param expected identifiers of regions that must be there, whether they have a folder or not
    private BundleReader(ContentFolder folder, Set<String> expected) {
        this.folder = folder;
        this.expected = expected;
        this.documents = new Documents(folder);
    }

    /// Reads the content in a folder. Whatever an author can do wrong, up to naming a folder that does not exist, is
    /// told as problems, all of them in one run; nothing is thrown.
    public static Reading read(Path folder) {
        try (BundleFiles files = FolderFiles.of(folder(folder), BundleLayout.PARTS)) {
            return read(files);
        } catch (IOException unreadable) {
            return new Reading.Rejected(List.of(notOpened(folder, unreadable)));
        }
    }

    /// Checks the content in a zip, in the same way.
    public static Checked check(Path zip) {
        try (BundleFiles files = ZipFiles.open(zip)) {
            return switch (read(files)) {
                case Reading.Accepted read -> new Checked.Sound(read.contentId(), read.warnings());
                case Reading.Rejected rejected -> rejected;
            };
        } catch (IOException unreadable) {
            return new Reading.Rejected(List.of(notOpened(zip, unreadable)));
        }
    }

    private static Reading read(BundleFiles files) {
        if (files.files().isEmpty() && !files.problems().isEmpty()) {
            return new Reading.Rejected(files.problems());
        }
        return new BundleReader(ContentFolder.open(files), Set.of()).read();
    }

    /// Opens the files of a content in a folder or a zip. The caller closes them.
    ///
    /// @throws IOException if there is neither, or it cannot be read
    public static BundleFiles open(Path content) throws IOException {
        return Files.isRegularFile(content)
                ? ZipFiles.open(content)
                : FolderFiles.of(folder(content), BundleLayout.PARTS);
    }

    private static Path folder(Path content) throws IOException {
        if (!Files.isDirectory(content)) {
            throw Files.exists(content)
                    ? new NotDirectoryException(content.toString())
                    : new NoSuchFileException(content.toString());
        }
        return content;
    }

    /// Returns the problem of a bundle that does not exist or cannot be opened.
    public static Problem notOpened(Path bundle, IOException why) {
        return switch (why) {
            case NoSuchFileException _ ->
                Problem.inFile("", "missing-folder", "There is no folder or zip " + bundle + ".",
                        "Name one that exists.");
            case NotDirectoryException _ -> Problem.inFile("", "not-a-folder", bundle + " is neither a folder nor a "
                    + "zip.",
                    "Name the folder of the content, or its zip.");
            default -> BundleFiles.unreadable("", why);
        };
    }

    /// Everything that could be read, and its problems, sorted by place.
    public record Outcome(ExhibitionDraft draft, List<Problem> problems) {
    }

    /// Reads content from files that are already open, even where it has to be rejected. They are not closed here.
    public static Outcome examine(BundleFiles files) {
        return new BundleReader(ContentFolder.unnamed(files), Set.of()).outcome();
    }

    /// Reads content even where it has to be rejected.
    ///
    /// @param expected the identifiers of regions that must be there, whatever folders there are
    public static Outcome examine(ContentFolder folder, Set<String> expected) {
        return new BundleReader(folder, expected).outcome();
    }

    private Reading read() {
        Outcome outcome = outcome();
        boolean sound = outcome.problems().stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
        return sound
                ? new Reading.Accepted(outcome.draft().exhibition(), folder.contentId(), outcome.problems())
                : new Reading.Rejected(outcome.problems());
    }

    private Outcome outcome() {
        CompletableFuture<Optional<ObjectReader>> map = CompletableFuture
                .supplyAsync(() -> documents.may(BundleLayout.MAP));
        ExhibitionDraft draft = draft(
                documents.need(BundleLayout.EXHIBITION, "exhibition", absent).orElseGet(ObjectReader::unreadable), map);
        List<Problem> problems = new ArrayList<>(folder.problems());
        problems.addAll(absent);
        problems.addAll(Checks.problems(draft));
        problems.sort(null);
        return new Outcome(draft, problems);
    }

    private ExhibitionDraft draft(ObjectReader exhibition, CompletableFuture<Optional<ObjectReader>> mapFile) {
        Texts.id(exhibition.need("id"));
        PictureReader pictures = new PictureReader(folder);
        List<PriorityArea> areas = new AreaReader(pictures).areas(exhibition);
        Event event = new EventReader(documents, pictures).event(exhibition);
        exhibition.close();
        Set<String> regionIds = new TreeSet<>(folder.regionFolders());
        regionIds.addAll(expected);
        KnownIds known = KnownIds.of(areas, regionIds, event);
        CompletableFuture<MapShapes> map = mapFile.thenApplyAsync(new MapReader(known)::map);
        LibraryReader others = new LibraryReader(documents, known);
        CompletableFuture<Library> library = CompletableFuture.supplyAsync(() -> others.read(organisations()));
        List<Region> regions = regions(regionIds, new RegionReader(known, pictures));
        Plans plans = new Plans(map.join(), new FloorReader(documents).plan());
        return new ExhibitionDraft(folder, new Exhibition(event, areas, regions, library.join(), plans));
    }

    /// Returns the files of organisations that came in bundles of their own, by their folders' names.
    private Map<String, ObjectReader> organisations() {
        Map<String, ObjectReader> forms = new TreeMap<>();
        for (String name : folder.organisationFolders()) {
            documents.need(BundleLayout.organisationFile(name), "organisation", absent)
                    .ifPresent(form -> forms.put(name, form));
        }
        return forms;
    }

    /// Returns the regions, as long as they do not have so many mistakes that reporting more would only take memory. A
    /// few at a time are read in parallel, so that hardly more than the text of one is in memory as values.
    private List<Region> regions(Set<String> folders, RegionReader reader) {
        List<Region> regions = new ArrayList<>();
        ReadRegion.Neighbours neighbours = new ReadRegion.Neighbours();
        int told = 0;
        int errors = 0;
        Deque<String> waiting = new ArrayDeque<>(folders);
        while (!waiting.isEmpty()) {
            if (errors > Limits.MOST_ERRORS || told > Limits.MOST_PROBLEMS) {
                absent.add(Problem.inFile(BundleLayout.regionFile(waiting.getFirst()), "too-many-problems",
                        "There are more problems from this file on.", "Mend those before; the others are told then."));
                break;
            }
            List<String> group = next(waiting, told == 0 && !regions.isEmpty() ? MANY_AT_ONCE : FEW_AT_ONCE);
            for (Optional<ReadRegion> read : Parallel.of(group, name -> region(name, reader))) {
                read.ifPresent(neighbours::take);
                read.map(ReadRegion::region).ifPresent(regions::add);
            }
            for (String name : group) {
                List<Problem> found = folder.sheet(BundleLayout.regionFile(name)).map(SourceText::problems)
                        .orElse(List.of());
                told += found.size();
                errors += (int) found.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
            }
        }
        return regions;
    }

    private Optional<ReadRegion> region(String name, RegionReader reader) {
        return documents.need(BundleLayout.regionFile(name), "region", absent).map(form -> reader.region(form, name));
    }

    private List<String> next(Deque<String> waiting, int most) {
        List<String> group = new ArrayList<>();
        long bytes = 0;
        while (!waiting.isEmpty() && group.size() < most) {
            bytes += folder.size(BundleLayout.regionFile(waiting.getFirst()));
            if (!group.isEmpty() && bytes > MOST_BYTES_AT_ONCE) {
                break;
            }
            group.add(waiting.removeFirst());
        }
        return group;
    }
}
