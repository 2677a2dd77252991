/// **The studio**: a desktop window in which an exhibitor makes a bundle, writing on the left and seeing the kiosk's
/// real screens on the right. A process of its own: the kiosk never loads it.
package eu.smartregions.kiosk.studio;
