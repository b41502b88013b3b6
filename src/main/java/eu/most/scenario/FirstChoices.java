package eu.most.scenario;

import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.scenario.graph.ChoiceKey;
import eu.most.scenario.graph.NodeKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
        Map<NodeKey, SortedMap<ChoiceKey, Integer>> counts = new LinkedHashMap<>();
        for (NodeKey node : run.made().stream().map(made -> made.at().node()).distinct().toList()) {
            SortedMap<ChoiceKey, Integer> here = at(run, node);
            if (here.values().stream().mapToInt(Integer::intValue).sum() >= FEWEST_PEOPLE) {
                counts.put(node, here);
            }
        }
        return counts;
    }

    /** Of each person the very first choice at the node, so that nobody is counted twice. */
    private SortedMap<ChoiceKey, Integer> at(Run run, NodeKey node) {
        SortedMap<ChoiceKey, Integer> counts = new TreeMap<>();
        database.sql(
                        """
                        SELECT choice_key, COUNT(*) AS people FROM (
                          SELECT d.choice_key, ROW_NUMBER() OVER (
                              PARTITION BY r.person_id ORDER BY d.decided_at, d.sequence) AS place
                          FROM scenario_run r JOIN scenario_decision d ON d.run_id = r.id
                          WHERE r.module_version_id = :module AND r.step_key = :step
                            AND d.node_key = :node AND d.kind = 'CHOICE') AS taken
                        WHERE place = 1 GROUP BY choice_key
                        """)
                .param("module", run.module().id().value())
                .param("step", run.step().value())
                .param("node", node.value())
                .query((row, _) ->
                        counts.put(
                                new ChoiceKey(row.getString("choice_key")), row.getInt("people")))
                .list();
        return counts;
    }
}
