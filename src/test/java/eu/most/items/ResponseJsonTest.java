package eu.most.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.most.items.Response.Choice;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseJsonTest {

    private static final OptionKey A = new OptionKey("a");
    private static final OptionKey B = new OptionKey("b");
    private static final OptionKey D = new OptionKey("d");

    static Stream<Arguments> stored() {
        Map<OptionKey, String> gaps = new LinkedHashMap<>();
        gaps.put(B, "č “x”\n😀");
        gaps.put(A, "c");
        return Stream.of(
                form(new Choice(Set.of(D, B)), "'choice','version':1,'chosen':['b','d']"),
                form(
                        new Response.Verdict(Optional.of(false), Optional.of(B)),
                        "'verdict','version':1,'true':false,'reason':'b'"),
                form(
                        new Response.Verdict(Optional.empty(), Optional.empty()),
                        "'verdict','version':1"),
                form(
                        new Response.Ratings(Map.of(B, 4, A, 1)),
                        "'ratings','version':1,'ratings':{'a':1,'b':4}"),
                form(
                        new Response.BestAndWorst(Optional.of(A), Optional.of(D)),
                        "'best-and-worst','version':1,'best':'a','worst':'d'"),
                form(
                        new Response.Order(List.of(D, A, B)),
                        "'order','version':1,'order':['d','a','b']"),
                form(
                        new Response.Matches(Map.of(B, A, A, A)),
                        "'matches','version':1,'matches':{'a':'a','b':'a'}"),
                form(
                        new Response.Gaps(gaps),
                        "'gaps','version':1,'filled':{'a':'c','b':'č “x”\\n😀'}"),
                form(
                        new Response.Amount(new BigDecimal("1200.50")),
                        "'number','version':1,'value':'1200.5'"),
                form(new Response.Text("He left."), "'text','version':1,'text':'He left.'"),
                form(
                        new Response.WithConfidence(
                                new Response.Text("He left."), Confidence.FAIRLY_SURE),
                        "'text','version':1,'text':'He left.','confidence':'fairly-sure'"));
    }

    private static Arguments form(Response response, String json) {
        return Arguments.of(response, ("{'kind':" + json + "}").replace('\'', '"'));
    }

    /** Stored answers look like this: it cannot change any more. */
    @ParameterizedTest
    @MethodSource("stored")
    void anAnswerIsStoredByKindAndVersion(Response response, String json) {
        assertThat(ResponseJson.write(response)).isEqualTo(json);
        assertThat(ResponseJson.read(json)).isEqualTo(response);
    }

    @Test
    void noAnswerIsReadAsNone() {
        assertThat(ResponseJson.read(ResponseJson.write(Response.NONE))).isEqualTo(Response.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bd",
                "[]",
                "null",
                "{}",
                "{'kind':'choice','version':2,'chosen':[]}",
                "{'kind':'choice','version':1}",
                "{'kind':'choice','version':1,'chosen':'a'}",
                "{'kind':'choice','version':1,'chosen':[1]}",
                "{'kind':'choice','version':1,'chosen':['z']}",
                "{'kind':'choice','version':1,'chosen':['a','b','c','d','e','f','g','h','a']}",
                "{'kind':'essay','version':1}",
                "{'kind':'verdict','version':1,'true':'yes'}",
                "{'kind':'verdict','version':1,'true':null}",
                "{'kind':'ratings','version':1,'ratings':{'a':5}}",
                "{'kind':'ratings','version':1,'ratings':{'a':2.5}}",
                "{'kind':'ratings','version':1,'ratings':{'a':99999999999}}",
                "{'kind':'order','version':1,'order':['a','a']}",
                "{'kind':'matches','version':1,'matches':['a']}",
                "{'kind':'matches','version':1,'matches':{'aa':'b'}}",
                "{'kind':'gaps','version':1,'filled':{'a':''}}",
                "{'kind':'gaps','version':1,'filled':{'a':7}}",
                "{'kind':'gaps','version':1,'filled':{'a':'\\u0000'}}",
                "{'kind':'gaps','version':1,'filled':{'a':'\\ud800'}}",
                "{'kind':'number','version':1,'value':'1e9'}",
                "{'kind':'number','version':1,'value':'1,5'}",
                "{'kind':'number','version':1,'value':1}",
                "{'kind':'number','version':1,'value':'9999999999999'}",
                "{'kind':'text','version':1,'text':['x']}",
                "{'kind':'text','version':1,'text':'a\\u0007b'}",
                "{'kind':'text','version':1,'text':'x','confidence':'very'}"
            })
    void whatIsNoStoredResponseIsRefused(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResponseJson.read(json.replace('\'', '"')));
    }

    @Test
    void whatIsHugeOrNestedIsRefusedAndNotRepeated() {
        for (String huge :
                List.of(
                        "[".repeat(5_000),
                        "{\"kind\":\"text\",\"version\":1,\"text\":\""
                                + "secret ".repeat(600)
                                + "\"}",
                        " ".repeat(ResponseJson.LONGEST) + "{}")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ResponseJson.read(huge))
                    .satisfies(refused ->
                            assertThat(refused.getMessage())
                                    .hasSizeLessThan(100)
                                    .doesNotContain("secret"));
        }
    }
}
