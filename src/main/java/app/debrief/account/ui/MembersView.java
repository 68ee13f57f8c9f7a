package app.debrief.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.account.ListedMember;
import app.debrief.account.MemberColumns;
import app.debrief.account.MemberListing;
import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.ui.AppIcon;
import app.debrief.grid.ui.AdministrationLists;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The people whose sign-ins the actor may see. */
@Route(AccountNavigation.MEMBERS)
@PermitAll
class MembersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient CurrentActor actors;
    private final transient MemberListing listing;
    private final transient AdministrationLists lists;

    MembersView(CurrentActor actors, MemberListing listing, AdministrationLists lists) {
        this.actors = actors;
        this.listing = listing;
        this.lists = lists;
        addClassName("page-frame");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = actors.get();
        if (!actor.mayAnywhere(Area.MEMBERS, Access.READ)) {
            throw new AccessDeniedException();
        }
        removeAll();
        add(lists.screen(new AdministrationLists.Content<>(
                "member",
                AppIcon.PEOPLE,
                listing,
                MemberColumns.BY_NAME,
                row -> open(ListedMember.memberId(row)),
                actor.mayAnywhere(Area.MEMBERS, Access.WRITE) ? () -> open(AccountNavigation.NEW) : null)));
    }

    @Override
    public String getPageTitle() {
        return translate("member.list.title");
    }

    private void open(Object record) {
        AccountNavigation.open(getUI().orElseGet(UI::getCurrent), AccountNavigation.MEMBERS, record);
    }
}
