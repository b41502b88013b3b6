package eu.most.items;

import java.util.List;

/**
 * A few sentences, which a person marks: they are never right or wrong before that. The words that
 * help the marker are texts.
 *
 * @param longest in characters, at most {@value Response.Text#LONGEST}
 * @throws IllegalArgumentException if it is out of range
 */
public record TextBody(int longest) implements ItemBody {

    public TextBody {
        if (longest < 1 || longest > Response.Text.LONGEST) {
            throw new IllegalArgumentException("no length of a text: " + longest);
        }
    }

    @Override
    public ItemKind kind() {
        return ItemKind.TEXT;
    }

    @Override
    public List<OptionKey> options() {
        return List.of();
    }

    @Override
    public Response best() {
        return Response.NONE;
    }

    @Override
    public boolean takes(Response answer) {
        return answer instanceof Response.Text written
                && written.text().codePointCount(0, written.text().length()) <= longest;
    }

    @Override
    public Mark mark(Response answer) {
        return new Mark.Waits();
    }

    @Override
    public String markedBy() {
        return "by a person";
    }
}
