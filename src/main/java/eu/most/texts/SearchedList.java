package eu.most.texts;

import eu.most.kernel.LanguageTag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A list in the database that is searched and then read in pages, in the order of the reader's
 * language.
 *
 * @param columns what is read, from {@code SELECT} on
 * @param from where from and of which rows, from {@code FROM} to a condition
 * @param order columns of text by which the list is ordered, the first one first
 * @param last the columns that order what is the same in all those, the last one unique
 */
public record SearchedList(
        String columns, String from, SearchedFor searched, List<String> order, String last) {

    /**
     * @param parameters of {@code from}, by their names
     */
    public <T> Page<T> page(
            JdbcClient database,
            Map<String, ?> parameters,
            LanguageTag language,
            Pageable page,
            RowMapper<T> row) {
        Map<String, Object> all = new HashMap<>(searched.parameters());
        all.putAll(parameters);
        String rows = " " + from + " AND " + searched.sql();
        long total = database.sql("SELECT COUNT(*)" + rows).params(all).query(Long.class).single();
        all.put("limit", page.isPaged() ? page.getPageSize() : Integer.MAX_VALUE);
        all.put("offset", page.isPaged() ? page.getOffset() : 0L);
        List<T> found =
                database.sql(columns + rows + orderIn(language) + " LIMIT :limit OFFSET :offset")
                        .params(all)
                        .query(row)
                        .list();
        return new PageImpl<>(found, page, total);
    }

    private String orderIn(LanguageTag language) {
        String collation = ListOrder.collation(language);
        return order.stream()
                .map(column -> column + " COLLATE " + collation + ", ")
                .collect(Collectors.joining("", " ORDER BY ", last));
    }
}
