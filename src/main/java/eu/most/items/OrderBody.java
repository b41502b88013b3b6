package eu.most.items;

import java.util.List;
import java.util.Set;

/**
 * Elements to be put in their order.
 *
 * <p>Earns: of all pairs of elements the share that stands right less the share that stands the
 * wrong way round, never below 0. So one exchange of neighbours costs little, and what chance would
 * give earns nothing.
 *
 * @param order the right one
 * @throws IllegalArgumentException if there are fewer than three or more than eight elements, or
 *     one twice
 */
public record OrderBody(List<OptionKey> order) implements ItemBody {

    public OrderBody {
        order = List.copyOf(order);
        if (order.size() < 3 || order.size() > 8 || Set.copyOf(order).size() != order.size()) {
            throw new IllegalArgumentException("three to eight elements, each once");
        }
    }

    @Override
    public ItemKind kind() {
        return ItemKind.ORDER;
    }

    @Override
    public List<OptionKey> options() {
        return order;
    }

    @Override
    public Response best() {
        return new Response.Order(order);
    }

    @Override
    public boolean takes(Response answer) {
        return answer instanceof Response.Order given
                && given.order().size() == order.size()
                && order.containsAll(given.order());
    }

    @Override
    public Mark mark(Response answer) {
        List<OptionKey> given = ((Response.Order) answer).order();
        int balance = 0;
        for (int i = 0; i < given.size(); i++) {
            for (int j = i + 1; j < given.size(); j++) {
                balance += order.indexOf(given.get(i)) < order.indexOf(given.get(j)) ? 1 : -1;
            }
        }
        return Mark.Earned.share(balance, given.size() * (given.size() - 1) / 2);
    }

    @Override
    public String markedBy() {
        return String.join(",", order.stream().map(OptionKey::value).toList());
    }
}
