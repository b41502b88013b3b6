package eu.most.scenario.graph;

/** What a variable has to be. */
public record Condition(VariableKey variable, Comparison comparison, int value) {

    /** How the variable is compared with the value. */
    public enum Comparison {
        AT_LEAST,
        AT_MOST,
        EQUALS
    }

    /** Whether it holds now. */
    public boolean holds(Values values) {
        int now = values.of(variable);
        return switch (comparison) {
            case AT_LEAST -> now >= value;
            case AT_MOST -> now <= value;
            case EQUALS -> now == value;
        };
    }
}
