/// The places of the kiosk where a visitor can be, and what a visitor asked for there.
package eu.smartregions.kiosk.content.place;
