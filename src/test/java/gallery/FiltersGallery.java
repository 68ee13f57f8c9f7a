package gallery;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.Segments;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Stream;

/** The panel of filters. */
class FiltersGallery extends Div {

    private static final long serialVersionUID = 1L;

    FiltersGallery() {
        addClassNames("panel", "filters");
        var title = new H2("Filters");
        title.addClassName("panel-title");
        var hint = new Span("applied as you choose");
        hint.addClassNames("muted", "on-wide");
        var reset = new Button("Reset to defaults", AppIcon.RESET.create());
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        reset.addClassName("push-end");
        var close = new Button(AppIcon.CLOSE.create());
        close.setAriaLabel("Close");
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        var head = new Div(title, hint, reset, close);
        head.addClassName("panel-head");
        var body = new Div(flags(), assessments(), dates());
        body.addClassName("panel-body");
        var done = new Button("Done");
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.addClassName("push-end");
        var foot = new Div(new Span("22 sessions of 412 match"), done);
        foot.addClassName("panel-foot");
        add(head, body, foot);
    }

    private static Div flags() {
        return column(Stream.of("Is Lead", "Is Opportunity", "Is Test", "Is Todo", "Is Archived")
                .map(name -> {
                    var segments = new Segments<>(name, List.of("Any", "Yes", "No"), value -> value);
                    segments.setValue(name.equals("Is Lead") ? "Yes" : "Any");
                    return (Component) segments;
                })
                .toList());
    }

    private static Div assessments() {
        return column(Stream.of("Auto assessment", "Human assessment")
                .map(name -> {
                    var group = group(name);
                    for (var verdict : Sample.Verdict.values()) {
                        var box = new Checkbox();
                        box.setLabelComponent(verdict.badge());
                        box.setValue(verdict == Sample.Verdict.YES_B);
                        var count = new Span("13");
                        count.addClassName("number");
                        var row = new Div(box, count);
                        row.addClassName("filter-row");
                        group.add(row);
                    }
                    return (Component) group;
                })
                .toList());
    }

    private static Div dates() {
        var group = group("Date & time");
        var presets = new RadioButtonGroup<String>();
        presets.setAriaLabel("Date & time");
        presets.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        presets.setItems("Last 24 hours", "Last 7 days", "Last 30 days", "From – To");
        presets.setValue("Last 7 days");
        var from = new DateTimePicker("From");
        var to = new DateTimePicker("To");
        var help = new Span("From is included, To is not.");
        help.addClassName("filter-help");
        group.add(presets, from, to, help);
        var connector = new Select<String>();
        connector.setLabel("Integration / Connector");
        connector.setItems("Any of 4", "Twilio");
        connector.setValue("Any of 4");
        return column(List.of(group, connector));
    }

    private static Div group(String name) {
        var label = new H3(name);
        label.addClassName("filter-label");
        var group = new Div(label);
        group.addClassName("filter-group");
        return group;
    }

    private static Div column(List<Component> content) {
        var column = new Div(content.toArray(Component[]::new));
        column.addClassName("filters-column");
        return column;
    }
}
