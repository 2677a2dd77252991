/// **How a kiosk is started.** What may be said when it is started, the folders where nothing is said, the size of a
/// screen, the exit codes and the version. May know [eu.smartregions.kiosk.content] for its languages; neither the
/// parser of the command line nor JavaFX, so that commands and kiosk can both stand on it.
package eu.smartregions.kiosk.launch;
