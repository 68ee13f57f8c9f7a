package app.debrief.grid.ui;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.EmptyState;
import app.debrief.common.ui.Skeleton;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** What lies over the rows when there are none to see: they are loading, there are none, or reading them failed. */
final class TableCover extends Div {

    private static final int SKELETON_ROWS = 12;

    TableCover() {
        addClassName("table-cover");
    }

    void showLoading() {
        show(loading());
    }

    /** Stands where rows will be. */
    static Component loading() {
        return new Skeleton(SKELETON_ROWS);
    }

    void showEmpty(Component state) {
        show(state);
    }

    void showFailure(ValueText texts, Runnable onRetry) {
        show(failure(texts, onRetry));
        getElement().setAttribute("role", "alert");
    }

    /** Says that the list cannot be shown, with a way to try again. */
    static Component failure(ValueText texts, Runnable onRetry) {
        var retry = new Button(texts.text("grid.failed.retry"), AppIcon.RESET.create(), click -> onRetry.run());
        retry.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new EmptyState(AppIcon.ALERT, texts.text("grid.failed.title"), texts.text("grid.failed.text"), retry);
    }

    void lift() {
        removeAll();
        setVisible(false);
    }

    private void show(Component component) {
        removeAll();
        getElement().removeAttribute("role");
        add(component);
        setVisible(true);
    }
}
