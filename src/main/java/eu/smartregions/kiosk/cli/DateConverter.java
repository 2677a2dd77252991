package eu.smartregions.kiosk.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Understands a day as ISO 8601 writes it, such as `2016-06-01`, in years of four digits.
final class DateConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String written) {
        try {
            if (written.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(written);
            }
        } catch (DateTimeException _) {
            // There is no such day.
        }
        throw new TypeConversionException("'" + written + "' is no day; write year, month and day like 2016-06-01");
    }
}
