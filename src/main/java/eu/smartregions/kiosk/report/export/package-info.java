/// Statistics as files: tables, a copy of a database, many databases as one.
package eu.smartregions.kiosk.report.export;
