package eu.smartregions.kiosk.studio.organiser;

import eu.smartregions.kiosk.bundle.author.DraftExhibition;
import eu.smartregions.kiosk.bundle.install.BundleInstaller;
import eu.smartregions.kiosk.studio.look.StudioWords;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/// What an organiser's page needs of the window around it.
///
/// @param words      of the studio
/// @param with       the exhibition that exhibitors are for
/// @param exhibition the same, read
/// @param installer  gives what installs into a kiosk's data folder
/// @param edit       opens a folder to be written in
public record Organiser(StudioWords words, Path with, CompletableFuture<DraftExhibition> exhibition,
        Function<Path, BundleInstaller> installer, Consumer<Path> edit) {
}
