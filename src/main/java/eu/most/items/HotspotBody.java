package eu.most.items;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Places on a picture of which one is chosen; each has a name, so that it can be chosen from a list
 * as well.
 *
 * <p>Earns: the right place all points, any other nothing.
 *
 * @param picture where the browser finds it
 * @param places in the order of the file
 * @param right the place to find
 * @param unsafe the places whose choice would put somebody in danger
 * @throws IllegalArgumentException if there are fewer than two or more than eight places, or the
 *     right one is not among them or unsafe
 */
public record HotspotBody(
        String picture, Map<OptionKey, Place> places, OptionKey right, Set<OptionKey> unsafe)
        implements ItemBody {

    public HotspotBody {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        unsafe = Set.copyOf(unsafe);
        if (places.size() < 2
                || places.size() > 8
                || !places.containsKey(right)
                || unsafe.contains(right)
                || !places.keySet().containsAll(unsafe)) {
            throw new IllegalArgumentException("one of two to eight places is right");
        }
    }

    /**
     * A rectangle on a picture, in per cent of its width and height from its upper left corner.
     *
     * @throws IllegalArgumentException if it is empty or not all on the picture
     */
    public record Place(int left, int top, int width, int height) {

        public Place {
            if (left < 0
                    || top < 0
                    || width < 1
                    || height < 1
                    || left + width > 100
                    || top + height > 100) {
                throw new IllegalArgumentException("a place is on the picture");
            }
        }
    }

    @Override
    public ItemKind kind() {
        return ItemKind.HOTSPOT;
    }

    @Override
    public List<OptionKey> options() {
        return List.copyOf(places.keySet());
    }

    @Override
    public Response best() {
        return new Response.Choice(Set.of(right));
    }

    @Override
    public boolean takes(Response answer) {
        return answer instanceof Response.Choice choice
                && choice.chosen().size() <= 1
                && places.keySet().containsAll(choice.chosen());
    }

    @Override
    public Mark mark(Response answer) {
        return new Mark.Earned(
                answer.chosen().contains(right) ? Item.FULL : 0,
                answer.chosen().stream().anyMatch(unsafe::contains));
    }

    @Override
    public String markedBy() {
        return ChoiceBody.listed(places.keySet()) + "|" + right + "|" + ChoiceBody.listed(unsafe);
    }
}
