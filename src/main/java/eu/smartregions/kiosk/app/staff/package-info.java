/// What staff can do behind the PIN: install, go back, take the figures home, see how the kiosk is.
package eu.smartregions.kiosk.app.staff;
