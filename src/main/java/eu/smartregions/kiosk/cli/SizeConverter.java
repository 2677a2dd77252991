package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.launch.ScreenSize;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the size of a screen from the command line.
final class SizeConverter implements ITypeConverter<ScreenSize> {
    @Override
    public ScreenSize convert(String written) {
        return ScreenSize.of(written).orElseThrow(() -> new TypeConversionException("'" + written
                + "' is not a size from " + ScreenSize.LEAST + " to " + ScreenSize.MOST + " pixels such as 1920x1080"));
    }
}
