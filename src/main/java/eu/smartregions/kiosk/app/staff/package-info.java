/// The staff's area behind the PIN: install, go back, take the figures home, check the kiosk's health.
package eu.smartregions.kiosk.app.staff;
