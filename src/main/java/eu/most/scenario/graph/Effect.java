package eu.most.scenario.graph;

/** What a decision does to a variable; never beyond its bounds. */
public record Effect(VariableKey variable, Change change, int amount) {

    /** Whether the amount is added to the variable or takes its place. */
    public enum Change {
        ADD,
        SET
    }

    Values on(Values values, Variable bounds) {
        int now = values.of(variable);
        return values.with(variable, bounds.within(change == Change.ADD ? now + amount : amount));
    }
}
