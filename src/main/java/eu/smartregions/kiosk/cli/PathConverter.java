package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.bundle.file.PathNames;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the path of a file or folder from the command line.
final class PathConverter implements ITypeConverter<Path> {
    @Override
    public Path convert(String written) {
        try {
            return Path.of(written);
        } catch (InvalidPathException wrong) {
            throw new TypeConversionException(PathNames.refusal(wrong));
        }
    }
}
