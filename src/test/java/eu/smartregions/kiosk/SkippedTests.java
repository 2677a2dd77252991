package eu.smartregions.kiosk;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/// Prints why tests were skipped, each reason once: Surefire only counts them. Found by JUnit as a service.
public final class SkippedTests implements TestExecutionListener {
    private final Set<String> said = ConcurrentHashMap.newKeySet();

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        say(test, reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == Status.ABORTED) {
            say(test, result.getThrowable().map(Throwable::getMessage).orElse("no reason was given"));
        }
    }

    private void say(TestIdentifier test, String reason) {
        if (said.add(reason)) {
            System.out.println("Skipped: " + test.getDisplayName() + ", and others for the same reason: " + reason);
        }
    }
}
