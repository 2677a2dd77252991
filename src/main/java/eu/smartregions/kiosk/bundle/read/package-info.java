/// Reads the JSON of a bundle into an exhibition, field by field, and reports every mistake.
package eu.smartregions.kiosk.bundle.read;
