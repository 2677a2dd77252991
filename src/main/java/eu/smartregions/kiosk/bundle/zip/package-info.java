/// Reads a zip that comes from a stranger: only one that can be understood in exactly one way.
package eu.smartregions.kiosk.bundle.zip;
