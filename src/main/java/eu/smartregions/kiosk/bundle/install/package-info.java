/// Installs bundles into a data folder, and keeps the sets that were installed before.
package eu.smartregions.kiosk.bundle.install;
