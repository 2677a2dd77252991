package eu.smartregions.kiosk.bundle.file;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// Does the same work on many things on all processors. Each thread that has finished one takes the next, so that all
/// end at the same time: files and folders differ in size, and a parallel stream hands out a quarter of a list at once.
public final class Parallel {
    private Parallel() {
    }

    /// Returns the result for each thing, in the order of the things. Threads that are busy elsewhere are not waited
    /// for.
    public static <T, R> List<R> of(List<T> things, Function<T, R> work) {
        List<CompletableFuture<R>> done = things.stream().map(_ -> new CompletableFuture<R>()).toList();
        AtomicInteger next = new AtomicInteger();
        Runnable some = () -> {
            for (int i = next.getAndIncrement(); i < things.size(); i = next.getAndIncrement()) {
                T thing = things.get(i);
                done.get(i).completeAsync(() -> work.apply(thing), Runnable::run);
            }
        };
        for (int i = 1; i < Math.min(things.size(), ForkJoinPool.getCommonPoolParallelism() + 1); i++) {
            ForkJoinPool.commonPool().execute(some);
        }
        some.run();
        return done.stream().map(CompletableFuture::join).toList();
    }
}
