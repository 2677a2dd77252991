package eu.smartregions.kiosk.bench;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/// The times that JMH has taken of the methods of one class, those to be measured and their yardsticks in the same run.
///
/// Each method runs in a Java of its own, started with the options of this one, so that neither is compiled for what
/// the other does or collects the other's garbage.
final class MethodTimes {
    private static final int SECONDS = Length.of(Integer.getInteger("bench.seconds", 10), 3);

    private final Map<String, Statistics> microseconds;

    private MethodTimes(Map<String, Statistics> microseconds) {
        this.microseconds = microseconds;
    }

    /// Warms and measures every benchmark method of a class, each as long as the property `bench.seconds` says.
    ///
    /// @throws RunnerException if a method throws
    static MethodTimes of(Class<?> bench) throws RunnerException {
        return new MethodTimes(new Runner(new OptionsBuilder().include("^" + Pattern.quote(bench.getName() + "."))
                .mode(Mode.SampleTime).timeUnit(TimeUnit.MICROSECONDS).forks(1)
                .warmupIterations(SECONDS).warmupTime(TimeValue.seconds(1))
                .measurementIterations(SECONDS).measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true).build()).run().stream()
                .collect(Collectors.toMap(result -> result.getParams().getBenchmark()
                        .substring(bench.getName().length() + 1),
                        result -> result.getPrimaryResult().getStatistics())));
    }

    /// Prints the times of a method, of which so many in a hundred are not longer.
    void print(String what, String method) {
        Statistics times = statistics(method);
        System.out.printf(Locale.ROOT, "%-36s n=%-8d p50 %11.2f us  p99 %11.2f us  p99.9 %11.2f us  max %11.2f us%n",
                what, times.getN(), times.getPercentile(50), times.getPercentile(99), times.getPercentile(99.9),
                times.getMax());
    }

    /// Returns how long a method takes at most in so many of a hundred calls, in microseconds.
    double at(String method, double percentile) {
        return statistics(method).getPercentile(percentile);
    }

    private Statistics statistics(String method) {
        Statistics times = microseconds.get(method);
        if (times == null) {
            throw new IllegalArgumentException("No method " + method + " was measured, only " + microseconds.keySet());
        }
        return times;
    }
}
