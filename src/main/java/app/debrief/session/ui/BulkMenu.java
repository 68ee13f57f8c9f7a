package app.debrief.session.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.ui.AppIcon;
import app.debrief.grid.ui.ValueText;
import app.debrief.scoring.Assessment;
import app.debrief.session.BulkChange;
import app.debrief.session.ReviewRules;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.HasMenuItems;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** What can be done with the selected sessions; what finds no room is behind the last button. */
final class BulkMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<BulkChange<?>> onChoice;

    BulkMenu(ValueText values, Consumer<BulkChange<?>> onChoice) {
        this.onChoice = onChoice;
        addThemeVariants(MenuBarVariant.LUMO_SMALL);
        addClassName("bulk-menu");
        getElement().setAttribute("aria-label", translate("session.bulk.actions"));
        choice(AppIcon.ARCHIVE, "session.bulk.archive", BulkChange.archive(true));
        choice(AppIcon.INBOX, "session.bulk.unarchive", BulkChange.archive(false));
        choice(AppIcon.FLASK, "session.bulk.test", BulkChange.test(true));
        choice(AppIcon.PHONE, "session.bulk.live", BulkChange.test(false));
        var todo = top(AppIcon.FLAG, "session.bulk.todo").getSubMenu();
        choice(todo, "session.bulk.todo.on", BulkChange.todo(true));
        choice(todo, "session.bulk.todo.off", BulkChange.todo(false));
        var assess = top(AppIcon.CHECK, "session.bulk.assess").getSubMenu();
        for (var verdict : Assessment.values()) {
            assess.addItem(values.choice(verdict), click -> onChoice.accept(BulkChange.assess(verdict)));
        }
        choice(assess, "session.bulk.assess.clear", BulkChange.assess(null));
        top(AppIcon.TAG, "session.bulk.tag").addClickListener(click -> askLabel());
        setI18n(new MenuBarI18n().setMoreOptions(translate("session.bulk.more")));
    }

    private MenuItem top(AppIcon icon, String key) {
        var item = addItem(icon.createSmall());
        item.add(new Span(translate(key)));
        return item;
    }

    private void choice(AppIcon icon, String key, BulkChange<?> change) {
        top(icon, key).addClickListener(click -> onChoice.accept(change));
    }

    private void choice(HasMenuItems menu, String key, BulkChange<?> change) {
        menu.addItem(translate(key), click -> onChoice.accept(change));
    }

    private void askLabel() {
        var dialog = new Dialog(translate("session.bulk.tag.title"));
        var label = new TextField(translate("session.bulk.tag.label"));
        label.setMaxLength(ReviewRules.LONGEST_TAG);
        label.setWidthFull();
        label.setAutofocus(true);
        var add = new Button(translate("session.bulk.tag.add"), click -> {
            if (label.getValue().isBlank()) {
                label.focus();
            } else {
                dialog.close();
                onChoice.accept(BulkChange.label(label.getValue().strip()));
            }
        });
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickShortcut(Key.ENTER);
        dialog.add(label);
        dialog.getFooter().add(new Button(translate("session.bulk.tag.cancel"), click -> dialog.close()), add);
        dialog.open();
    }
}
