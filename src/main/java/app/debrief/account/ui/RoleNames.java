package app.debrief.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.account.Role;
import java.util.List;

/** The words for roles. */
final class RoleNames {

    private static final List<Role> CUSTOMERS =
            List.of(Role.OWNER, Role.TECHNICAL_OWNER, Role.ACCOUNT_MANAGER, Role.VIEWER);

    private RoleNames() {}

    static String of(Role role) {
        return translate("choice.Role." + role);
    }

    /** The roles that may be given: those of customers, by administrators every one. */
    static List<Role> assignable(boolean everywhere) {
        return everywhere ? List.of(Role.values()) : CUSTOMERS;
    }
}
