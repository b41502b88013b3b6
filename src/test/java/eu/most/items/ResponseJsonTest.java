package eu.most.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.most.items.Response.Choice;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseJsonTest {

    /** Stored answers look like this: it cannot change any more. */
    @Test
    void whatWasChosenIsStoredByKindAndVersion() {
        Response chosen = new Choice(Set.of(new OptionKey("d"), new OptionKey("b")));
        String json = "{\"kind\":\"choice\",\"version\":1,\"chosen\":[\"b\",\"d\"]}";
        assertThat(ResponseJson.write(chosen)).isEqualTo(json);
        assertThat(ResponseJson.read(json)).isEqualTo(chosen);
        assertThat(ResponseJson.read(ResponseJson.write(Response.NONE))).isEqualTo(Response.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bd",
                "{}",
                "{\"kind\":\"choice\",\"version\":2,\"chosen\":[]}",
                "{\"kind\":\"essay\",\"version\":1}",
                "{\"kind\":\"choice\",\"version\":1,\"chosen\":[\"z\"]}"
            })
    void whatIsNoStoredResponseIsRefused(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> ResponseJson.read(json));
    }
}
