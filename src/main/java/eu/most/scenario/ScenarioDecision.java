package eu.most.scenario;

import eu.most.items.Response;
import eu.most.items.ResponseJson;
import eu.most.scenario.graph.ChoiceKey;
import eu.most.scenario.graph.Decision;
import eu.most.scenario.graph.NodeKey;
import eu.most.scenario.graph.Position;
import eu.most.scenario.graph.Values;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What was decided at one point of a run, and what the variables were after it. */
@Entity
@Immutable
class ScenarioDecision {

    @EmbeddedId private Key key;
    @Version private Long version;
    private String nodeKey;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable String choiceKey;
    private @Nullable String response;
    private @Nullable Boolean fullPoints;
    private String nextNode;
    private String variables;
    private Instant decidedAt;

    /** In which way it was decided. */
    enum Kind {
        CHOICE,
        TIMEOUT,
        ANSWER
    }

    /**
     * @param decision what the act is in the graph
     */
    ScenarioDecision(Key key, NodeKey at, Act act, Decision decision, Position to, Instant now) {
        this.key = key;
        nodeKey = at.value();
        switch (act) {
            case Act.Choose choose -> {
                kind = Kind.CHOICE;
                choiceKey = choose.choice().value();
            }
            case Act.LetTimePass late -> kind = Kind.TIMEOUT;
            case Act.Answer answer -> {
                kind = Kind.ANSWER;
                response = ResponseJson.write(answer.response());
            }
        }
        fullPoints = decision instanceof Decision.Answered answered ? answered.full() : null;
        nextNode = to.node().value();
        variables = to.values().json();
        decidedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected ScenarioDecision() {}

    int sequence() {
        return key.sequence();
    }

    Act act() {
        return switch (kind) {
            case CHOICE -> new Act.Choose(new ChoiceKey(Objects.requireNonNull(choiceKey)));
            case TIMEOUT -> new Act.LetTimePass();
            case ANSWER -> new Act.Answer(response());
        };
    }

    /** As the graph takes it. */
    Decision decision() {
        return switch (kind) {
            case CHOICE -> new Decision.Chosen(new ChoiceKey(Objects.requireNonNull(choiceKey)));
            case TIMEOUT -> new Decision.TimedOut();
            case ANSWER -> new Decision.Answered(Objects.requireNonNull(fullPoints));
        };
    }

    /** Where it led, as it was then. */
    Position to() {
        return new Position(new NodeKey(nextNode), Values.parse(variables));
    }

    Instant decidedAt() {
        return decidedAt;
    }

    private Response response() {
        return ResponseJson.read(Objects.requireNonNull(response));
    }

    /**
     * Makes a decision that is sent twice one decision.
     *
     * @param sequence counts the decisions of the run, 1 for the first
     */
    @Embeddable
    record Key(@Column(name = "run_id") UUID runId, @Column(name = "sequence") int sequence) {}
}
