package eu.smartregions.kiosk.outside;

import java.util.Optional;

/// A program that shows an exhibition on a whole screen: the kiosk, or a peer that others might build instead.
public interface Candidate {

    /// What it is called in tables.
    String name();

    /// Returns why it cannot be started on this machine, if that is so.
    Optional<String> missing();

    /// Returns where to touch it.
    Walk walk();

    /// Starts it and waits until it can be touched.
    ///
    /// @param display as the variable DISPLAY has it
    Running start(String display) throws Exception;

    /// A program that has been started.
    ///
    /// @param touchable the milliseconds from its start until it could be touched
    record Running(Process process, double touchable) implements AutoCloseable {
        private static final double NANOS_IN_MS = 1e6;

        static Running since(long start, Process process, long touchable) {
            return new Running(process, (touchable - start) / NANOS_IN_MS);
        }

        /// The memory of all its processes in MiB (PSS).
        public double memory() {
            return Machine.memory(process);
        }

        @Override
        public void close() {
            try {
                Machine.end(process);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
