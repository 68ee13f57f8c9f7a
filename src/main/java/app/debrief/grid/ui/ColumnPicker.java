package app.debrief.grid.ui;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.SectionLabel;
import app.debrief.grid.Column;
import app.debrief.grid.ColumnSet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Chooses and orders the columns of a list and the height of its rows; what is chosen applies at once. The first column stays where it is.
 *
 * @param <E> the entity listed
 */
public final class ColumnPicker<E> extends Composite<PanelButton> {

    private final ColumnSet<E> set;
    private final ValueText texts;
    private final Consumer<List<Column<E, ?>>> onChange;
    private final Runnable onReset;
    private final Span count = new Span();
    private final TextField search = new TextField();
    private final Checkbox comfortable = new Checkbox();
    private final Div body = new Div();
    private List<Column<E, ?>> shown;

    /**
     * Makes a picker that shows the declared choice.
     *
     * @param onChange takes the columns chosen, in order
     * @param onComfortable takes whether rows take more room
     * @param onReset called when the reader wants the declared columns and widths back
     */
    public ColumnPicker(
            ColumnSet<E> set,
            ValueText texts,
            Consumer<List<Column<E, ?>>> onChange,
            Consumer<Boolean> onComfortable,
            Runnable onReset) {
        this.set = set;
        this.texts = texts;
        this.onChange = onChange;
        this.onReset = onReset;
        shown = set.initial();
        count.addClassName("count");
        body.addClassName("panel-body");
        search.setPrefixComponent(AppIcon.SEARCH.create());
        search.setPlaceholder(texts.text("grid.columns.find"));
        search.setAriaLabel(texts.text("grid.columns.find"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setWidthFull();
        search.addValueChangeListener(change -> fill());
        comfortable.setLabel(texts.text("grid.columns.comfortable"));
        comfortable.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onComfortable.accept(change.getValue());
            }
        });
        tellCount();
    }

    @Override
    protected PanelButton initContent() {
        return new PanelButton(
                texts.text("grid.columns"), AppIcon.COLUMNS, PopoverPosition.BOTTOM_END, texts, this::panel);
    }

    /** Shows which columns the list has at present. */
    public void setShown(List<Column<E, ?>> columns) {
        shown = List.copyOf(columns);
        tellCount();
        if (getContent().isOpened()) {
            fill();
        }
    }

    /** Shows how high the list's rows are at present. */
    public void setComfortable(boolean isComfortable) {
        comfortable.setValue(isComfortable);
    }

    private Component panel() {
        search.clear();
        fill();
        var find = new Div(search);
        find.addClassName("columns-find");
        var height = new Div(comfortable);
        height.addClassName("columns-height");
        var reset = new Button(texts.text("grid.columns.reset"), AppIcon.RESET.create(), click -> onReset.run());
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var kept = new Span(texts.text("grid.columns.kept"));
        kept.addClassNames("filter-help", "panel-foot-text");
        var panel = new Div(
                getContent().head(count),
                find,
                body,
                height,
                getContent().foot(new Button(texts.text("grid.done")), reset, kept));
        panel.addClassNames("panel", "columns");
        return panel;
    }

    private void fill() {
        var listed = set.listed();
        body.removeAll();
        body.add(
                group("grid.columns.shown", "grid.columns.hide-all", () -> change(List.of()), shown),
                group(
                        "grid.columns.hidden",
                        "grid.columns.show-all",
                        () -> change(join(shown, listed)),
                        listed.stream()
                                .filter(column -> !shown.contains(column))
                                .toList()));
    }

    private Div group(String labelKey, String allKey, Runnable all, List<Column<E, ?>> columns) {
        var every = new NativeButton(texts.text(allKey), click -> all.run());
        every.addClassName("link");
        var label = new Div(new SectionLabel(texts.text(labelKey)), every);
        label.addClassName("columns-label");
        var group = new Div(label);
        group.addClassName("columns-group");
        columns.stream().filter(this::isWanted).forEach(column -> group.add(row(column)));
        return group;
    }

    private ColumnPickerRow<E> row(Column<E, ?> column) {
        var place = shown.indexOf(column);
        if (column.equals(first())) {
            return ColumnPickerRow.locked(column, texts);
        }
        return new ColumnPickerRow<>(
                column,
                texts,
                place >= 0,
                checked -> change(checked ? join(shown, List.of(column)) : without(column)),
                place > 1 ? () -> move(column, place - 1, true) : null,
                place >= 0 && place < shown.size() - 1 ? () -> move(column, place + 1, false) : null,
                dragged -> drop(dragged, column));
    }

    private boolean isWanted(Column<E, ?> column) {
        var wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        return texts.label(column).toLowerCase(Locale.ROOT).contains(wanted);
    }

    private void move(Column<E, ?> column, int place, boolean up) {
        var order = new ArrayList<>(without(column));
        order.add(place, column);
        change(order);
        body.getChildren()
                .flatMap(Component::getChildren)
                .filter(row -> row instanceof ColumnPickerRow<?> moved
                        && moved.column().equals(column))
                .findFirst()
                .ifPresent(row -> ((ColumnPickerRow<?>) row).focusMove(up));
    }

    /** Puts a dragged column before another; onto a hidden one, it is hidden too. */
    private void drop(Column<?, ?> dragged, Column<E, ?> target) {
        set.column(dragged.key()).filter(column -> !column.equals(first())).ifPresent(column -> {
            var order = new ArrayList<>(without(column));
            var place = shown.indexOf(target);
            if (place >= 0) {
                order.add(Math.min(place, order.size()), column);
            }
            change(order);
        });
    }

    private void change(List<Column<E, ?>> columns) {
        var chosen = join(List.of(first()), columns);
        if (!chosen.equals(shown)) {
            setShown(chosen);
            onChange.accept(chosen);
        }
    }

    private Column<E, ?> first() {
        return set.listed().getFirst();
    }

    private List<Column<E, ?>> without(Column<E, ?> column) {
        return shown.stream().filter(other -> !other.equals(column)).toList();
    }

    private static <E> List<Column<E, ?>> join(List<Column<E, ?>> columns, List<Column<E, ?>> more) {
        var all = new ArrayList<>(columns);
        more.stream().filter(column -> !all.contains(column)).forEach(all::add);
        return all;
    }

    private void tellCount() {
        var of = texts.text("grid.columns.count", shown.size(), set.listed().size());
        count.setText(of);
        getContent().setCount(of);
    }
}
