package app.debrief.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;

/** The head of every page: title with subtitle, figures beside it, a row of tools, a row of chips. */
public final class ViewHeader extends Header {

    private final H1 title = new H1();
    private final Span subtitle = new Span();
    private final Div figures = new Div();
    private final Div tools = new Div();
    private final Div toolsAtEnd = new Div();
    private final Div chips = new Div();

    public ViewHeader(String title) {
        addClassName("page-header");
        this.title.setText(title);
        this.title.addClassName("page-title");
        subtitle.addClassName("page-subtitle");
        figures.addClassName("figures");
        tools.addClassName("tools");
        toolsAtEnd.addClassName("tools-end");
        chips.addClassName("chips");
        var heading = new Div(this.title, subtitle);
        heading.addClassName("page-heading");
        tools.add(toolsAtEnd);
        add(heading, figures, tools, chips);
        arrange();
    }

    /** What the page speaks of: whose data, in which time zone. */
    public void setSubtitle(String text) {
        subtitle.setText(text);
    }

    /** Shows figures at the right of the title, in this order. */
    public void addFigures(KeyFigure... shown) {
        figures.add(shown);
        arrange();
    }

    /** Adds controls to the row of tools. */
    public void addTools(Component... controls) {
        for (var control : controls) {
            tools.addComponentAtIndex(tools.indexOf(toolsAtEnd), control);
        }
        arrange();
    }

    /** Adds controls to the far end of the row of tools. */
    public void addToolsAtEnd(Component... controls) {
        toolsAtEnd.add(controls);
        arrange();
    }

    /** Shows these in the row of chips instead of the former ones; without any the row is gone. */
    public void setChips(Collection<? extends Component> shown) {
        chips.removeAll();
        chips.add(List.copyOf(shown));
        arrange();
    }

    /** A row without anything in it takes no room; rows stay where they are, and so does the focus in them. */
    private void arrange() {
        toolsAtEnd.setVisible(toolsAtEnd.getComponentCount() > 0);
        figures.setVisible(figures.getComponentCount() > 0);
        tools.setVisible(tools.getComponentCount() > 1 || toolsAtEnd.isVisible());
        chips.setVisible(chips.getComponentCount() > 0);
    }
}
