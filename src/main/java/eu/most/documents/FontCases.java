package eu.most.documents;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * A bounded stock of {@link FontCase}s: as many drawings at once as there are processors, however
 * many threads ask; more would only wait for each other. Cases are made when first needed.
 */
public final class FontCases {

    private final Semaphore places;
    private final BlockingQueue<FontCase> idle;

    public FontCases(int most) {
        places = new Semaphore(most);
        idle = new ArrayBlockingQueue<>(most);
    }

    /** Lends a case for the time of one piece of work. */
    public <T> T lend(Function<FontCase, T> work) {
        places.acquireUninterruptibly();
        try {
            FontCase waiting = idle.poll();
            FontCase fontCase = waiting == null ? new FontCase() : waiting;
            T result = work.apply(fontCase);
            // After a failure the case is dropped: nobody knows what state it is in.
            idle.add(fontCase);
            return result;
        } finally {
            places.release();
        }
    }
}
