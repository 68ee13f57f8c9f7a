package gallery;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.Badge;
import app.debrief.common.ui.EmptyState;
import app.debrief.common.ui.Notices;
import app.debrief.common.ui.Skeleton;
import app.debrief.common.ui.Stars;
import app.debrief.common.ui.ThemeToggle;
import app.debrief.common.ui.ViewHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/** Single components in their states. */
@Route("states")
@PageTitle("States")
public class StatesGallery extends Div {

    private static final long serialVersionUID = 1L;

    StatesGallery() {
        addClassName("page");
        var body = new Div(badges(), icons(), buttons(), fields(), empty(), card(new Skeleton(4)));
        body.addClassNames("page-body", "page-body-padded");
        var header = new ViewHeader("States");
        header.addTools(new ThemeToggle());
        add(header, body);
    }

    private static Div badges() {
        var badges = card();
        for (var verdict : Sample.Verdict.values()) {
            badges.add(verdict.badge());
        }
        badges.add(
                new Badge(Badge.Kind.WARN, AppIcon.FLAG, "To do"),
                new Badge(Badge.Kind.BAD, AppIcon.TRIANGLE, "Parked"),
                new Badge(Badge.Kind.NEUTRAL, AppIcon.PAUSE, "Paused"),
                new Badge(Badge.Kind.ACCENT, AppIcon.SPINNER, "Running"),
                new Stars(1),
                new Stars(4),
                new Stars(null));
        return badges;
    }

    private static Div icons() {
        var icons = card();
        for (var icon : AppIcon.values()) {
            icons.add(icon.create());
        }
        return icons;
    }

    private static Div buttons() {
        var primary = new Button("Save", click -> Notices.success("Saved"));
        primary.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var error = new Button(
                "Error", click -> Notices.error("The database cannot be reached", "Your text is kept; trying again."));
        var conflict = new Button("Conflict", click -> {
            var keep = new Button("Keep mine");
            keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Notices.conflict(
                    "Jonas changed this comment",
                    "It now reads: Called back, booked 19:30",
                    keep,
                    new Button("Take theirs"));
        });
        var dialog = new Button("Dialog", click -> new ConfirmDialog(
                        "Disable Jonas Weber?",
                        "He can no longer sign in.",
                        "Disable",
                        confirm -> {},
                        "Cancel",
                        cancel -> {})
                .open());
        var disabled = new Button("Import 13,164 sessions");
        disabled.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        disabled.setEnabled(false);
        var tertiary = new Button("Add tag", AppIcon.PLUS.create());
        tertiary.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var todo = new Button("To do", AppIcon.FLAG.create());
        todo.addClassName("button-warn");
        todo.getElement().setAttribute("aria-pressed", "true");
        return card(primary, error, conflict, dialog, disabled, tertiary, todo);
    }

    private static Div fields() {
        var invalid = new TextField("E-mail", "elena", "");
        invalid.setRequiredIndicatorVisible(true);
        invalid.setErrorMessage("An address has an @");
        invalid.setInvalid(true);
        var read = new TextField("IDN");
        read.setValue("sunrise_bistro");
        read.setReadOnly(true);
        var helped = new TextField("Unit price");
        helped.setHelperText("In the organization’s currency");
        var comment = new TextArea("Comment");
        comment.setValue("Called back, booked 19:30");
        var radios = new RadioButtonGroup<String>("Format");
        radios.setItems("CSV", "Excel");
        radios.setValue("CSV");
        var progress = new ProgressBar(0, 1, 0.74);
        progress.getElement().setAttribute("aria-label", "Rows read");
        var tag = new Span("call back");
        tag.addClassName("tag");
        return card(invalid, read, helped, comment, radios, tag, progress);
    }

    private static Div empty() {
        var importing = new Button("Import a file", AppIcon.UPLOAD.create());
        importing.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return card(new EmptyState(
                AppIcon.INBOX,
                "No sessions yet",
                "Milo has not had a call, text or chat. The first one appears here by itself, seconds after it starts.",
                importing,
                new Button("Get an API key", AppIcon.KEY.create())));
    }

    private static Div card(com.vaadin.flow.component.Component... content) {
        var card = new Div(content);
        card.addClassName("card");
        return card;
    }
}
