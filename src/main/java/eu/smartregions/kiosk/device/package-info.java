/// **The machine.** The window, the idle watch, the supervisor, the headless display. Knows nothing of ours: JavaFX
/// and the JDK only.
package eu.smartregions.kiosk.device;
