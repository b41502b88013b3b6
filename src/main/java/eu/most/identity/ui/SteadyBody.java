package eu.most.identity.ui;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.BadRequestException;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Gives up on a request whose body comes by drops: a thread reads each one, and there are only so
 * many. Ten seconds are free, and then one more for each kilobyte.
 */
final class SteadyBody extends ValveBase {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int BYTES_PER_SECOND = 1_000;

    SteadyBody() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        org.apache.coyote.Request raw = request.getCoyoteRequest();
        InputBuffer body = raw.getInputBuffer();
        raw.setInputBuffer(
                new Measured(
                        body,
                        System::nanoTime,
                        () -> raw.action(ActionCode.DISABLE_SWALLOW_INPUT, null)));
        try {
            getNext().invoke(request, response);
        } finally {
            raw.setInputBuffer(body);
        }
    }

    /** A body with a clock beside it. */
    static final class Measured implements InputBuffer {

        private final InputBuffer body;
        private final LongSupplier nanoseconds;
        private final Runnable giveUp;
        private final long begin;
        private long bytes;

        Measured(InputBuffer body, LongSupplier nanoseconds, Runnable giveUp) {
            this.body = body;
            this.nanoseconds = nanoseconds;
            this.giveUp = giveUp;
            begin = nanoseconds.getAsLong();
        }

        @Override
        public int doRead(ApplicationBufferHandler handler) throws IOException {
            int read = body.doRead(handler);
            bytes += Math.max(0, read);
            long allowed =
                    PATIENCE.plus(
                                    Duration.ofSeconds(1)
                                            .multipliedBy(bytes)
                                            .dividedBy(BYTES_PER_SECOND))
                            .toNanos();
            if (nanoseconds.getAsLong() - begin > allowed) {
                giveUp.run();
                throw new BadRequestException("the body comes too slowly");
            }
            return read;
        }

        @Override
        public int available() {
            return body.available();
        }
    }
}
