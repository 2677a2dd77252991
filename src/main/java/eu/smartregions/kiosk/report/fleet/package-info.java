/// Many kiosks in one PostgreSQL database, with views named like the exported tables.
package eu.smartregions.kiosk.report.fleet;
