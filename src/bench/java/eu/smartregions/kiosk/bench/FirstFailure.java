package eu.smartregions.kiosk.bench;

/// Ends a program at its first failure: the thread of windows would keep it alive, and whoever waits for it would wait
/// forever.
final class FirstFailure {
    private FirstFailure() {
    }

    /// From now on, a failure that nobody catches is printed and ends the program.
    static void ends() {
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> {
            failure.printStackTrace();
            System.exit(1);
        });
    }
}
