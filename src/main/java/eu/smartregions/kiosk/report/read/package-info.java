/// Reads visits and events from the databases of kiosks, which may be running.
package eu.smartregions.kiosk.report.read;
