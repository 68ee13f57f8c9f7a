package app.debrief.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;

/**
 * Panels of which one is shown, with their names in a row above: the arrows move between the names. Vaadin's own tabs put
 * a focusable element between the list and its tabs, which assistive technology may stumble over.
 */
public final class TabRow extends Div {

    private static final long serialVersionUID = 1L;

    private final Div names = new Div();
    private final List<NativeButton> tabs = new ArrayList<>();
    private final List<Component> panels = new ArrayList<>();

    /**
     * Makes an empty row.
     *
     * @param spokenLabel what the panels are about, read out by screen readers
     */
    public TabRow(String spokenLabel) {
        addClassName("tab-row");
        names.addClassName("tab-names");
        names.getElement().setAttribute("role", "tablist");
        names.getElement().setAttribute("aria-label", spokenLabel);
        add(names);
    }

    /** Adds a panel under a name; the first one is shown. */
    public void addTab(String name, Component panel) {
        var index = tabs.size();
        var tab = new NativeButton(name);
        tab.addClassName("tab-name");
        tab.getElement().setAttribute("role", "tab");
        tab.addClickListener(click -> select(index));
        onKey(tab, Key.ARROW_RIGHT, index + 1);
        onKey(tab, Key.ARROW_LEFT, index - 1);
        var framed = new Div(panel);
        framed.addClassName("tab-panel");
        framed.getElement().setAttribute("role", "tabpanel");
        framed.getElement().setAttribute("aria-label", name);
        tabs.add(tab);
        panels.add(framed);
        names.add(tab);
        add(framed);
        select(0);
    }

    /** Shows the panel with this number, counted from 0. */
    public void select(int index) {
        for (int i = 0; i < tabs.size(); i++) {
            var chosen = i == index;
            tabs.get(i).getElement().setAttribute("aria-selected", String.valueOf(chosen));
            tabs.get(i).setTabIndex(chosen ? 0 : -1);
            panels.get(i).setVisible(chosen);
        }
    }

    private void onKey(NativeButton tab, Key key, int target) {
        tab.getElement()
                .addEventListener("keydown", pressed -> {
                    var index = Math.floorMod(target, tabs.size());
                    select(index);
                    tabs.get(index).focus();
                })
                .setFilter("event.key === '%s'".formatted(key.getKeys().getFirst()))
                .preventDefault();
    }
}
