package eu.most.texts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A question as a condition of SQL: each of its words has to be found.
 *
 * @param sql with named parameters; {@code TRUE} if nothing is asked
 * @param parameters by their names
 */
public record SearchedFor(String sql, Map<String, Object> parameters) {

    /** Found in a column that was filled by {@link SearchText#of}. */
    public static SearchedFor in(String searchText, String question) {
        return matching(List.of(searchText), question);
    }

    /**
     * Found in columns of text as people wrote it, each word in any of them, blind to accents and
     * case as their collations are, and to apostrophes.
     */
    public static SearchedFor inTexts(List<String> columns, String question) {
        return matching(
                columns.stream()
                        .map(column -> "REPLACE(REPLACE(%s, '’', ''), '''', '')".formatted(column))
                        .toList(),
                question);
    }

    /**
     * This, or a condition in words of its own.
     *
     * @param further its parameters by their names
     */
    public SearchedFor or(String condition, Map<String, ?> further) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.putAll(further);
        return new SearchedFor("(" + sql + " OR " + condition + ")", all);
    }

    private static SearchedFor matching(List<String> expressions, String question) {
        List<String> patterns = SearchText.patterns(question);
        Map<String, Object> parameters = new HashMap<>();
        IntStream.range(0, patterns.size())
                .forEach(word -> parameters.put("word" + word, patterns.get(word)));
        String sql =
                IntStream.range(0, patterns.size())
                        .mapToObj(word -> found(expressions, word))
                        .collect(Collectors.joining(" AND "));
        return new SearchedFor(sql.isEmpty() ? "TRUE" : sql, parameters);
    }

    private static String found(List<String> expressions, int word) {
        return expressions.stream()
                .map(expression -> expression + " LIKE :word" + word + " ESCAPE '!'")
                .collect(Collectors.joining(" OR ", "(", ")"));
    }
}
