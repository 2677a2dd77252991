package eu.smartregions.kiosk.bundle.texts;

/// Is told how far long work has come.
@FunctionalInterface
public interface Step {
    /// Takes a step.
    ///
    /// @param what what is being done
    /// @param done the number of things done
    /// @param of   the number of all things
    void at(String what, int done, int of);
}
