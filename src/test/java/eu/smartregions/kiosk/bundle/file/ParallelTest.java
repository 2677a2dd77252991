package eu.smartregions.kiosk.bundle.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTest {
    private static final List<Integer> NUMBERS = IntStream.range(0, 1_000).boxed().toList();

    @Test
    void eachIsDoneOnceAndStaysInItsOrder() {
        AtomicInteger done = new AtomicInteger();
        assertEquals(NUMBERS.stream().map(number -> number * 2).toList(), Parallel.of(NUMBERS, number -> {
            done.incrementAndGet();
            return number * 2;
        }));
        assertEquals(NUMBERS.size(), done.get());
        assertEquals(List.of(), Parallel.of(List.<Integer>of(), number -> number));
    }

    @Test
    void oneThatFailsIsNotSwallowed() {
        assertThrows(CompletionException.class, () -> Parallel.of(NUMBERS, number -> {
            if (number == 700) {
                throw new IllegalStateException();
            }
            return number;
        }));
    }

    /// The second only ends once the first has begun, and the other way round: one thread alone would wait for ever.
    @Test
    void twoAreDoneAtTheSameTime() {
        CountDownLatch both = new CountDownLatch(2);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        Parallel.of(List.of(1, 2), number -> {
            threads.add(Thread.currentThread());
            both.countDown();
            return waited(both);
        });
        assertEquals(2, threads.size());
    }

    @Test
    void helpersThatAreBusyAreNotWaitedFor() throws InterruptedException {
        int helpers = ForkJoinPool.getCommonPoolParallelism();
        CountDownLatch busy = new CountDownLatch(helpers);
        CountDownLatch end = new CountDownLatch(1);
        for (int i = 0; i < helpers; i++) {
            ForkJoinPool.commonPool().execute(() -> {
                busy.countDown();
                waited(end);
            });
        }
        busy.await();
        try {
            assertEquals(NUMBERS, Parallel.of(NUMBERS, number -> number));
        } finally {
            end.countDown();
        }
    }

    private static boolean waited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
