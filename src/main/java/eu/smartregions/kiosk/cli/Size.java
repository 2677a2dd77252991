package eu.smartregions.kiosk.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The size of a screen in pixels, written like `1920x1080`.
public record Size(int width, int height) {
    private static final int LEAST = 480;
    private static final int MOST = 7680;

    @Override
    public String toString() {
        return width + "x" + height;
    }

    /// Reads a size from the command line.
    static final class Converter implements ITypeConverter<Size> {
        private static final Pattern FORM = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

        @Override
        public Size convert(String text) {
            Matcher matcher = FORM.matcher(text);
            if (matcher.matches()) {
                Size size = new Size(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
                if (Math.min(size.width, size.height) >= LEAST && Math.max(size.width, size.height) <= MOST) {
                    return size;
                }
            }
            throw new TypeConversionException("'" + text + "' is not a size from " + LEAST + " to " + MOST
                    + " pixels such as 1920x1080");
        }
    }
}
