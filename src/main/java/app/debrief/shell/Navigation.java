package app.debrief.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.ui.NavigationEntry;
import app.debrief.common.ui.NavigationSection;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The screens that the actor may open, in groups; the current one is marked. */
class Navigation extends Nav {

    private static final long serialVersionUID = 1L;

    private final transient Screens screens;

    Navigation(Screens screens) {
        this.screens = screens;
        setAriaLabel(translate("shell.navigation"));
    }

    /** Shows the entries anew, with the one marked to which the path belongs. */
    void show(String path) {
        removeAll();
        var entries = screens.open();
        for (var section : NavigationSection.values()) {
            var group =
                    entries.stream().filter(entry -> entry.section() == section).toList();
            if (!group.isEmpty()) {
                add(section, group, path);
            }
        }
    }

    /** Puts the focus on the first entry. */
    void focus() {
        getElement().executeJs("this.querySelector('a')?.focus()");
    }

    private void add(NavigationSection section, List<NavigationEntry> entries, String path) {
        var list = new UnorderedList();
        list.addClassName("nav-group");
        if (section != NavigationSection.MAIN) {
            var heading = new H2(translate(section.labelKey()));
            heading.addClassNames("section-label", "nav-label");
            add(heading);
        }
        entries.forEach(entry -> list.add(new ListItem(link(entry, path))));
        add(list);
    }

    private static Anchor link(NavigationEntry entry, String path) {
        var name = new Span(translate(entry.labelKey()));
        name.addClassName("nav-text");
        var link = new Anchor(entry.href(), "");
        link.addClassName("nav-entry");
        link.add(entry.icon().create(), name);
        entry.count().get().ifPresent(count -> {
            var waiting = new Span(translate("shell.count", count));
            waiting.addClassNames("count", "count-neutral");
            link.add(waiting);
        });
        if (path.equals(entry.href()) || path.startsWith(entry.href() + "/")) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
