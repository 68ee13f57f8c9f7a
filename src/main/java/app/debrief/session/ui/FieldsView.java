package app.debrief.session.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.EmptyState;
import app.debrief.common.ui.ViewHeader;
import app.debrief.grid.ui.Display;
import app.debrief.grid.ui.FieldDictionary;
import app.debrief.grid.ui.Lists;
import app.debrief.session.SessionColumns;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;

/** What each field of a session means, for those fields that the reader may see. */
@Route("help/fields")
@RouteAlias("help")
@PermitAll
class FieldsView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    FieldsView(Lists lists, CurrentActor actors) {
        addClassName("page");
        add(new ViewHeader(translate("session.fields.title")));
        var actor = actors.get();
        if (!actor.mayAnywhere(Area.BUILDER, Access.READ)) {
            add(new EmptyState(AppIcon.LOCK, translate("session.no-right.title"), translate("session.no-right.text")));
            return;
        }
        var body = new Div(new FieldDictionary(SessionColumns.FOR_BUILDER, lists.texts(Display.of(actor))));
        body.addClassName("page-body");
        body.getElement().setAttribute("tabindex", "0");
        body.getElement().setAttribute("role", "region");
        body.getElement().setAttribute("aria-label", translate("session.fields.title"));
        add(body);
    }

    @Override
    public String getPageTitle() {
        return translate("session.fields.title");
    }
}
