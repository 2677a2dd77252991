/// Reads a zip that comes from a stranger, and only one that can be understood in exactly one way.
package eu.smartregions.kiosk.bundle.zip;
