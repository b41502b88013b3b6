package eu.most.items;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number that is typed; its unit is a text.
 *
 * <p>Earns: all points within the tolerance, otherwise nothing.
 *
 * @param value the right one
 * @param tolerance how far from it is still right, in the same unit; both ends belong to it
 * @throws IllegalArgumentException if the tolerance is negative, or there are too many digits
 */
public record NumericBody(BigDecimal value, BigDecimal tolerance) implements ItemBody {

    public NumericBody {
        value = new Response.Amount(value).value();
        tolerance = new Response.Amount(tolerance).value();
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("a tolerance is not negative");
        }
    }

    @Override
    public ItemKind kind() {
        return ItemKind.NUMERIC;
    }

    @Override
    public List<OptionKey> options() {
        return List.of();
    }

    @Override
    public Response best() {
        return new Response.Amount(value);
    }

    @Override
    public boolean takes(Response answer) {
        return answer instanceof Response.Amount;
    }

    @Override
    public Mark mark(Response answer) {
        BigDecimal off = ((Response.Amount) answer).value().subtract(value).abs();
        return Mark.Earned.of(off.compareTo(tolerance) <= 0 ? Item.FULL : 0);
    }

    @Override
    public String markedBy() {
        return value.toPlainString() + "|" + tolerance.toPlainString();
    }
}
