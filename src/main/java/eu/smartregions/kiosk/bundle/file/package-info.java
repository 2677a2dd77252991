/// The files of a bundle in a folder, their names, limits and digests; watching files that others change.
package eu.smartregions.kiosk.bundle.file;
