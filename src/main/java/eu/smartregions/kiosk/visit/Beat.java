package eu.smartregions.kiosk.visit;

/// What a running kiosk says of itself once a minute.
///
/// @param at         in milliseconds since 1970, by the wall clock
/// @param diskFree   bytes that can still be written beside the database
/// @param reportedAt when its closing report was last taken home, 0 where it was not in this run
record Beat(long at, long diskFree, long reportedAt) {
}
