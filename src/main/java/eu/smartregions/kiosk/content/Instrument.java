package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/// A funding instrument.
///
/// @param what one or two sentences: the things it pays for
public record Instrument(String id, LocalizedText name, LocalizedText what, Money money, Conditions conditions) {

    /// The money of an instrument.
    ///
    /// @param family    the family it belongs to, e.g. `esif` for the European Structural and Investment Funds
    /// @param investors the investors
    /// @param budget    the size of the whole instrument, where known
    public record Money(String family, Investors investors, Optional<Budget> budget) {
    }

    /// The size of an instrument in thousand million euro.
    ///
    /// @param note an explanation of the figure, where it needs one
    public record Budget(BigDecimal billionEuro, String period, Optional<LocalizedText> note) {
    }

    /// The owners of the money.
    public enum Investors {
        PUBLIC, PUBLIC_AND_PRIVATE, PRIVATE
    }

    /// The people and purposes it is meant for; the answers of the funding guide.
    ///
    /// @param applicants those who can apply; at least one
    /// @param aims       its purposes; at least one
    /// @param partnering whether one applies alone or with other regions; at least one
    /// @param areas      the only areas it is for; none means all
    public record Conditions(Set<Applicant> applicants, Set<Aim> aims, Set<Partnering> partnering, Set<AreaId> areas) {
        /// Copies the sets.
        public Conditions {
            applicants = Set.copyOf(applicants);
            aims = Set.copyOf(aims);
            partnering = Set.copyOf(partnering);
            areas = Set.copyOf(areas);
        }
    }

    /// The kinds of applicants.
    public enum Applicant {
        AUTHORITY, COMPANY, RESEARCH, NETWORK
    }

    /// The purposes of the money.
    public enum Aim {
        TEST, PILOT, SCALE_UP, TRAIN, LEARN
    }

    /// The choice between applying alone and together with others.
    public enum Partnering {
        ALONE, TOGETHER
    }
}
