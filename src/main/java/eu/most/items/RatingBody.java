package eu.most.items;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A situation in which each option is rated: 1 makes it worse, 2 rather not, 3 rather yes, 4 the
 * best to do.
 *
 * <p>Earns by rule 1: each option has an equal share; the experts' rating earns all of it, one step
 * beside it half, as long as it stays on the same side of the scale, and any other nothing. So
 * whoever rates all options alike earns little. To rate an unsafe option 3 or 4 is an unsafe
 * answer.
 *
 * @param experts how they rate each option, in the order of the file
 * @param unsafe the options that would put somebody in danger; experts rate them 1
 * @throws IllegalArgumentException if there are fewer than two or more than eight options, or a
 *     rating is out of range
 */
public record RatingBody(Map<OptionKey, Integer> experts, Set<OptionKey> unsafe)
        implements ItemBody {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 4;

    /** Ratings from here on say that one should do it. */
    private static final int YES = 3;

    public RatingBody {
        experts = Collections.unmodifiableMap(new LinkedHashMap<>(experts));
        unsafe = Set.copyOf(unsafe);
        experts.values().forEach(RatingBody::requireOnScale);
        if (experts.size() < 2 || experts.size() > 8) {
            throw new IllegalArgumentException("two to eight options are rated");
        }
        for (OptionKey option : unsafe) {
            if (!Integer.valueOf(LOWEST).equals(experts.get(option))) {
                throw new IllegalArgumentException(option + " cannot be unsafe");
            }
        }
    }

    static void requireOnScale(int rating) {
        if (rating < LOWEST || rating > HIGHEST) {
            throw new IllegalArgumentException("a rating is from 1 to 4");
        }
    }

    @Override
    public ItemKind kind() {
        return ItemKind.RATING;
    }

    @Override
    public List<OptionKey> options() {
        return List.copyOf(experts.keySet());
    }

    @Override
    public Response best() {
        return new Response.Ratings(experts);
    }

    @Override
    public boolean takes(Response answer) {
        return answer instanceof Response.Ratings rated
                && experts.keySet().containsAll(rated.ratings().keySet());
    }

    @Override
    public Mark mark(Response answer) {
        Map<OptionKey, Integer> ratings = ((Response.Ratings) answer).ratings();
        int halves =
                ratings.entrySet().stream()
                        .mapToInt(rated ->
                                halves(experts.getOrDefault(rated.getKey(), 0), rated.getValue()))
                        .sum();
        boolean isUnsafe =
                unsafe.stream().anyMatch(option -> ratings.getOrDefault(option, LOWEST) >= YES);
        return new Mark.Earned(Mark.Earned.share(halves, 2 * experts.size()).points(), isUnsafe);
    }

    private static int halves(int experts, int rating) {
        if (experts == rating) {
            return 2;
        }
        return experts >= YES == rating >= YES ? 1 : 0;
    }

    @Override
    public String markedBy() {
        return "rule 1|" + ChoiceBody.listed(experts) + "|" + ChoiceBody.listed(unsafe);
    }
}
