package app.debrief.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.ArrayList;
import java.util.List;

/**
 * Panels of which one is shown, with their names in a row above: the arrows move between the names. Vaadin's own tabs put
 * a focusable element between the list and its tabs, where assistive technology expects none.
 */
public final class TabRow extends Div {

    private static final long serialVersionUID = 1L;

    private final Div names = new Div();
    private final Div panel = new Div();
    private final List<NativeButton> tabs = new ArrayList<>();
    private final List<SerializableSupplier<Component>> makers = new ArrayList<>();
    private int selected = -1;

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
        panel.addClassName("tab-panel");
        panel.getElement().setAttribute("role", "tabpanel");
        add(names, panel);
    }

    /**
     * Adds a panel under a name; the first one is shown.
     *
     * @param maker asked each time when the panel is to be shown; may give the same component again
     */
    public void addTab(String name, SerializableSupplier<Component> maker) {
        var index = tabs.size();
        var tab = new NativeButton(name);
        tab.addClassName("tab-name");
        tab.getElement().setAttribute("role", "tab");
        tab.addClickListener(click -> select(index));
        onKey(tab, "ArrowRight", index + 1);
        onKey(tab, "ArrowLeft", index - 1);
        tabs.add(tab);
        makers.add(maker);
        names.add(tab);
        mark(tab, false);
        if (index == 0) {
            select(0);
        }
    }

    /** Number of the panel shown, counted from 0; -1 as long as there is none. */
    public int selected() {
        return selected;
    }

    /** Shows the panel with this number, made anew. */
    public void select(int index) {
        selected = index;
        tabs.forEach(tab -> mark(tab, tab.equals(tabs.get(index))));
        panel.getElement().setAttribute("aria-label", tabs.get(index).getText());
        panel.removeAll();
        panel.add(makers.get(index).get());
    }

    private static void mark(NativeButton tab, boolean chosen) {
        tab.getElement().setAttribute("aria-selected", String.valueOf(chosen));
        tab.setTabIndex(chosen ? 0 : -1);
    }

    private void onKey(NativeButton tab, String key, int target) {
        tab.getElement()
                .addEventListener("keydown", pressed -> {
                    var index = Math.floorMod(target, tabs.size());
                    select(index);
                    tabs.get(index).focus();
                })
                .setFilter("event.key === '%s' && (event.preventDefault(), true)".formatted(key));
    }
}
