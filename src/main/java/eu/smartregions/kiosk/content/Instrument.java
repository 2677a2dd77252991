package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/// A funding instrument.
///
/// @param what one or two sentences: what it pays
public record Instrument(String id, LocalizedText name, LocalizedText what, Money money, Conditions conditions) {

    /// What kind of money it is.
    ///
    /// @param family    what it belongs to, e.g. `esif` for the European Structural and Investment Funds
    /// @param investors who puts money in
    /// @param budget    the size of the whole instrument, where known
    public record Money(String family, Investors investors, Optional<Budget> budget) {
    }

    /// The size of an instrument in thousand million euro.
    ///
    /// @param note what the figure means, where that is to be said
    public record Budget(BigDecimal billionEuro, String period, Optional<LocalizedText> note) {
    }

    /// Whose money it is.
    public enum Investors {
        PUBLIC, PUBLIC_AND_PRIVATE, PRIVATE
    }

    /// For whom and what it is meant; the answers of the funding guide.
    ///
    /// @param applicants who can apply; at least one
    /// @param aims       what it is for; at least one
    /// @param partnering whether one applies alone or with other regions; at least one
    /// @param areas      the only areas it is for; none means all
    public record Conditions(Set<Applicant> applicants, Set<Aim> aims, Set<Partnering> partnering, Set<AreaId> areas) {
        public Conditions {
            applicants = Set.copyOf(applicants);
            aims = Set.copyOf(aims);
            partnering = Set.copyOf(partnering);
            areas = Set.copyOf(areas);
        }
    }

    /// Who applies.
    public enum Applicant {
        AUTHORITY, COMPANY, RESEARCH, NETWORK
    }

    /// What the money is for.
    public enum Aim {
        TEST, PILOT, SCALE_UP, TRAIN, LEARN
    }

    /// With whom one applies.
    public enum Partnering {
        ALONE, TOGETHER
    }
}
