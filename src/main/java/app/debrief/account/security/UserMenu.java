package app.debrief.account.security;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.account.Membership;
import app.debrief.account.OwnAccount;
import app.debrief.account.Role;
import app.debrief.common.Actor;
import app.debrief.common.CurrentActor;
import app.debrief.common.ui.ChosenTheme;
import app.debrief.common.ui.SideBarPart;
import app.debrief.common.ui.UserFooter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Who is signed in, with the way to another password and the way out. */
@Service
class UserMenu implements SideBarPart {

    private final CurrentActor actors;
    private final OwnAccount account;
    private final AuthenticationContext authentication;

    UserMenu(CurrentActor actors, OwnAccount account, AuthenticationContext authentication) {
        this.actors = actors;
        this.account = account;
        this.authentication = authentication;
    }

    @Override
    public Place place() {
        return Place.FOOT;
    }

    @Override
    public Component create() {
        var me = actors.get();
        var footer = new UserFooter(me.name(), roles(me));
        footer.getElement().setAttribute("aria-haspopup", "menu");
        var menu = new ContextMenu(footer);
        menu.setOpenOnClick(true);
        menu.setPosition(ContextMenuPosition.TOP_START);
        account.me()
                .theme()
                .ifPresent(theme -> ChosenTheme.choose(UI.getCurrent(), ColorScheme.Value.valueOf(theme.name())));
        menu.addItem(
                translate("account.settings.title"), chosen -> UI.getCurrent().navigate("settings"));
        menu.addItem(
                translate("account.password.change"),
                chosen -> chosen.getSource().getUI().ifPresent(ui -> ui.navigate(ChangePasswordView.class)));
        menu.addItem(translate("account.sign-out"), chosen -> authentication.logout());
        return new Div(footer, menu);
    }

    /** What the person is, each role once. */
    private String roles(Actor me) {
        var held = account.memberships().stream().map(Membership::role);
        return Stream.concat(me.everywhere() != null ? Stream.of(Role.ADMINISTRATOR) : Stream.empty(), held)
                .distinct()
                .map(role -> translate("choice.Role." + role))
                .collect(Collectors.joining(", "));
    }
}
