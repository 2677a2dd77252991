/// The command that is given before the doors open.
package eu.smartregions.kiosk.cli.opening;
