package eu.most.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.coyote.BadRequestException;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;

/** Fault S8: 450 forms, a byte each two seconds, held every thread. */
class SteadyBodyTest {

    private static final ApplicationBufferHandler NOWHERE =
            new ApplicationBufferHandler() {
                @Override
                public void setByteBuffer(ByteBuffer buffer) {}

                @Override
                public ByteBuffer getByteBuffer() {
                    return ByteBuffer.allocate(0);
                }

                @Override
                public void expand(int size) {}
            };

    private long now;
    private boolean gaveUp;

    @Test
    void aBodyThatComesByDropsIsGivenUp() throws IOException {
        SteadyBody.Measured body = body(1, Duration.ofSeconds(2));
        for (int i = 0; i < 5; i++) {
            assertThat(body.doRead(NOWHERE)).isEqualTo(1);
        }
        assertThatThrownBy(() -> body.doRead(NOWHERE)).isInstanceOf(BadRequestException.class);
        assertThat(gaveUp).isTrue();
    }

    @Test
    void aLargeFileOverAPoorLineIsNot() throws IOException {
        SteadyBody.Measured body = body(8_000, Duration.ofSeconds(4));
        for (int i = 0; i < 5_000; i++) {
            assertThat(body.doRead(NOWHERE)).isEqualTo(8_000);
        }
        assertThat(gaveUp).isFalse();
    }

    private SteadyBody.Measured body(int bytes, Duration each) {
        InputBuffer line =
                new InputBuffer() {
                    @Override
                    public int doRead(ApplicationBufferHandler handler) {
                        now += each.toNanos();
                        return bytes;
                    }

                    @Override
                    public int available() {
                        return 0;
                    }
                };
        return new SteadyBody.Measured(line, () -> now, () -> gaveUp = true);
    }
}
