package eu.most.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import eu.most.identity.AccountSummary;
import eu.most.uikit.StatusPill;
import java.util.List;
import java.util.stream.Collectors;

/** Accounts as a table; on a phone each becomes a card. */
class AccountTable extends NativeTable {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("name", "user-name", "roles", "state");

    AccountTable(List<AccountSummary> accounts) {
        addClassName("as-cards");
        NativeTableRow head = getHead().addRow();
        COLUMNS.forEach(column -> {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(caption(column));
            cell.getElement().setAttribute("scope", "col");
        });
        accounts.forEach(this::addAccount);
    }

    private void addAccount(AccountSummary account) {
        NativeTableRow row = getBody().addRow();
        NativeTableHeaderCell name = row.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(new Anchor("/accounts/" + account.id(), account.displayName()));
        addCell(row, "user-name", new Span(account.userName().value()));
        addCell(row, "roles", new Span(roles(account)));
        addCell(row, "state", stateOf(account));
    }

    private void addCell(NativeTableRow row, String column, Component content) {
        NativeTableCell cell = row.addDataCell();
        cell.getElement().setAttribute("data-label", caption(column));
        cell.add(content);
    }

    private String roles(AccountSummary account) {
        return account.roles().stream()
                .sorted()
                .map(role -> getTranslation("identity.role." + role))
                .collect(Collectors.joining(", "));
    }

    private String caption(String column) {
        return getTranslation("identity.accounts." + column);
    }

    private StatusPill stateOf(AccountSummary account) {
        return AccountState.pill(account, getTranslation("identity.state." + account.state()));
    }
}
