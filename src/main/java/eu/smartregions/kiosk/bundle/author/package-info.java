/// Writes bundles: a first one to start from, many from a spreadsheet, the JSON Schemas, and the packed zip.
package eu.smartregions.kiosk.bundle.author;
