/// **What visitors did.** The tracker turns places and touches into events, the log writes them; the only writer of
/// the database. May know [eu.smartregions.kiosk.content]. The tracker is called on the FX thread and never waits; the
/// log writes on its own thread.
package eu.smartregions.kiosk.visit;
