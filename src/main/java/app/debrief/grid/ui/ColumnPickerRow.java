package app.debrief.grid.ui;

import app.debrief.common.ui.AppIcon;
import app.debrief.grid.Column;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One column in the picker: drag it, check it, or move it with its buttons. */
final class ColumnPickerRow<E> extends Div {

    private final Column<E, ?> column;
    private final Button up;
    private final Button down;

    ColumnPickerRow(
            Column<E, ?> column,
            ValueText texts,
            boolean shown,
            Consumer<Boolean> onCheck,
            @Nullable Runnable onUp,
            @Nullable Runnable onDown,
            Consumer<Column<?, ?>> onDrop) {
        this.column = column;
        var label = texts.label(column);
        up = move(AppIcon.ARROW_UP, texts.text("grid.columns.up", label), onUp);
        down = move(AppIcon.ARROW_DOWN, texts.text("grid.columns.down", label), onDown);
        var grip = new Span(AppIcon.GRIP.create());
        grip.addClassName("column-grip");
        var check = new Checkbox(label, shown);
        check.addValueChangeListener(change -> onCheck.accept(change.getValue()));
        addClassName("column-row");
        add(grip, check, type(texts.text(column.type().nameKey())));
        if (shown) {
            var moves = new Div(up, down);
            moves.addClassName("column-moves");
            add(moves);
        }
        DragSource.create(this).setDragData(column);
        DropTarget.create(this).addDropListener(drop -> drop.getDragData()
                .filter(Column.class::isInstance)
                .ifPresent(dragged -> onDrop.accept((Column<?, ?>) dragged)));
    }

    private ColumnPickerRow(Column<E, ?> column, ValueText texts) {
        this.column = column;
        up = new Button();
        down = new Button();
        var lock = new Span(AppIcon.LOCK.create());
        lock.addClassName("column-lock");
        var check = new Checkbox(texts.label(column), true);
        check.setEnabled(false);
        addClassNames("column-row", "column-row-locked");
        add(lock, check, type(texts.text("grid.columns.locked")));
    }

    /** The first column, which can be neither hidden nor moved. */
    static <E> ColumnPickerRow<E> locked(Column<E, ?> column, ValueText texts) {
        return new ColumnPickerRow<>(column, texts);
    }

    Column<E, ?> column() {
        return column;
    }

    /** Gives the focus to the button that moves up or down, or to the other one where that has nowhere to go. */
    void focusMove(boolean upwards) {
        var wanted = upwards ? up : down;
        (wanted.isEnabled() ? wanted : upwards ? down : up).focus();
    }

    private static Span type(String text) {
        var type = new Span(text);
        type.addClassName("column-type");
        return type;
    }

    private static Button move(AppIcon icon, String spoken, @Nullable Runnable onMove) {
        var button = new Button(icon.createSmall());
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(spoken);
        button.setEnabled(onMove != null);
        if (onMove != null) {
            button.addClickListener(click -> onMove.run());
        }
        return button;
    }
}
