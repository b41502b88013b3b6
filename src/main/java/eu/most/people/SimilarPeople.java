package eu.most.people;

import java.util.List;

/**
 * Who might be the same person as somebody about to be entered.
 *
 * @param known those whom the actor may see, a few at most
 * @param more how many others the actor may see
 * @param isElsewhere whether somebody whom the actor may not see has both this name and this
 *     address
 */
public record SimilarPeople(List<PersonDetails> known, int more, boolean isElsewhere) {

    public SimilarPeople {
        known = List.copyOf(known);
    }

    public boolean isNobody() {
        return known.isEmpty() && !isElsewhere;
    }
}
