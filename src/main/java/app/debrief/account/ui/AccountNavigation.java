package app.debrief.account.ui;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.NavigationEntries;
import app.debrief.common.ui.NavigationEntry;
import app.debrief.common.ui.NavigationSection;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where the pages of organizations and members are found. */
@Component
class AccountNavigation implements NavigationEntries {

    static final String ORGANIZATIONS = "admin/organizations";
    static final String MEMBERS = "admin/members";
    static final String NEW = "new";
    static final String SETTINGS = "settings";

    private final CurrentActor actors;

    AccountNavigation(CurrentActor actors) {
        this.actors = actors;
    }

    @Override
    public List<NavigationEntry> entries() {
        var actor = actors.get();
        var entries = new ArrayList<NavigationEntry>();
        if (actor.mayAnywhere(Area.ORGANIZATIONS, Access.READ)) {
            entries.add(new NavigationEntry(
                    NavigationSection.ADMINISTRATION, "organization.list.title", ORGANIZATIONS, AppIcon.BUILDING, 10));
        }
        if (actor.mayAnywhere(Area.MEMBERS, Access.READ)) {
            entries.add(new NavigationEntry(
                    NavigationSection.ADMINISTRATION, "member.list.title", MEMBERS, AppIcon.PEOPLE, 30));
        }
        return entries;
    }

    static void open(UI ui, String list, Object record) {
        ui.navigate(list + "/" + record);
    }
}
