/// The closing report: one file that holds everything which [eu.smartregions.kiosk.report] and
/// [eu.smartregions.kiosk.report.html] can say of an event, so that nobody has to ask the kiosk again.
package eu.smartregions.kiosk.report.closing;
