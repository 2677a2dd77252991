package eu.smartregions.kiosk.bundle.sign;

/// The organiser's rule for bundles that nobody signed.
public enum Unsigned {
    /// They are installed, and each time that is reported. An exhibitor whose key is in the trust list must still sign.
    ALLOW,
    /// They are refused.
    REFUSE
}
