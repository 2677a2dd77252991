package eu.smartregions.kiosk.bundle.sign;

/// What becomes of bundles that nobody signed: the organiser's choice.
public enum Unsigned {
    /// They are installed, and it is said each time. An exhibitor whose key is in the trust list must sign all the
    /// same.
    ALLOW,
    /// They are refused.
    REFUSE
}
