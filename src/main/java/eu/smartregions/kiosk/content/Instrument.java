package eu.smartregions.kiosk.content;

import java.math.BigDecimal;
import java.util.Optional;

/// A funding instrument.
///
/// @param family   what it belongs to, e.g. `esif` for the European Structural and Investment Funds
/// @param what     one or two sentences: what it pays
/// @param budget   the size of the whole instrument, where known
public record Instrument(String id, LocalizedText name, String family, LocalizedText what, Optional<Budget> budget) {

    /// The size of an instrument in thousand million euro.
    ///
    /// @param note what the figure means
    public record Budget(BigDecimal billionEuro, String period, String note) {
    }
}
