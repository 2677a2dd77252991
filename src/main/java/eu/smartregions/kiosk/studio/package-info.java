/// **The exhibitors' own window: a form, and beside it the real screen.** A process of its own: the kiosk never loads
/// it.
package eu.smartregions.kiosk.studio;
