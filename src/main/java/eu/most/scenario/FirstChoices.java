package eu.most.scenario;

import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.scenario.graph.ChoiceKey;
import eu.most.scenario.graph.NodeKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people chose when they met a scenario for the first time: counts, and only where enough
 * people did that nobody can be told from them. Whoever asks has come to an ending themselves, and
 * learns of the nodes that they met.
 */
@Service
public class FirstChoices {

    /** So many people have to have chosen at a node. */
    public static final int FEWEST_PEOPLE = 5;

    private final CurrentActor currentActor;
    private final ScenarioRunRepository runs;
    private final RunReader reader;
    private final JdbcClient database;

    FirstChoices(
            CurrentActor currentActor,
            ScenarioRunRepository runs,
            RunReader reader,
            JdbcClient database) {
        this.currentActor = currentActor;
        this.runs = runs;
        this.reader = reader;
        this.database = database;
    }

    /**
     * How many different people, the actor among them, took each choice at the nodes of a run of
     * the actor that has ended; nothing of any other run. A node at which too few chose is not
     * there.
     */
    @Transactional(readOnly = true)
    public Map<NodeKey, SortedMap<ChoiceKey, Integer>> at(RunId id) {
        return runs.findByIdAndPersonId(
                        id.value(), currentActor.require(Role.TRAINEE).person().value())
                .map(reader::read)
                .filter(run -> run.ended().isPresent())
                .map(this::at)
                .orElse(Map.of());
    }

    private Map<NodeKey, SortedMap<ChoiceKey, Integer>> at(Run run) {
        Set<String> met =
                run.made().stream()
                        .map(made -> made.at().node().value())
                        .collect(Collectors.toUnmodifiableSet());
        if (met.isEmpty()) {
            return Map.of();
        }
        Map<NodeKey, SortedMap<ChoiceKey, Integer>> counts = counts(run, met);
        counts.values()
                .removeIf(here ->
                        here.values().stream().mapToInt(Integer::intValue).sum() < FEWEST_PEOPLE);
        return counts;
    }

    /** Of each person the very first choice at each node, so that nobody is counted twice. */
    private Map<NodeKey, SortedMap<ChoiceKey, Integer>> counts(Run run, Set<String> met) {
        Map<NodeKey, SortedMap<ChoiceKey, Integer>> counts = new HashMap<>();
        database.sql(
                        """
                        SELECT node_key, choice_key, COUNT(*) AS people FROM (
                          SELECT d.node_key, d.choice_key, ROW_NUMBER() OVER (
                              PARTITION BY d.node_key, r.person_id
                              ORDER BY d.decided_at, d.sequence) AS place
                          FROM scenario_run r JOIN scenario_decision d ON d.run_id = r.id
                          WHERE r.module_version_id = :module AND r.step_key = :step
                            AND d.node_key IN (:met) AND d.kind = 'CHOICE') AS taken
                        WHERE place = 1 GROUP BY node_key, choice_key
                        """)
                .param("module", run.module().id().value())
                .param("step", run.step().value())
                .param("met", met)
                .query((row, _) ->
                        counts.computeIfAbsent(
                                        new NodeKey(row.getString("node_key")),
                                        node -> new TreeMap<>())
                                .put(
                                        new ChoiceKey(row.getString("choice_key")),
                                        row.getInt("people")))
                .list();
        return counts;
    }
}
