/// **What organisers take home.** Figures read from the database while the kiosk runs, and files made of them. May
/// know [eu.smartregions.kiosk.visit] (the schema's names) and [eu.smartregions.kiosk.content]. Any thread but the FX
/// thread; opens the database read-only.
package eu.smartregions.kiosk.report;
