package app.debrief.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.SideBarPart;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The frame around every page of the Builder: side bar, on narrow screens behind a button, and the page itself. */
@Layout
@PermitAll
public class BuilderLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final String OPEN = "shell-open";

    private final Main content = new Main();
    private final Button menu = new Button(AppIcon.MENU.create());
    private final Navigation navigation;

    BuilderLayout(Screens screens, ObjectProvider<SideBarPart> parts) {
        navigation = new Navigation(screens);
        addClassName("shell");
        content.addClassName("shell-content");
        add(menuButton(), sideBar(parts.orderedStream().toList()), scrim(), content);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement page) {
        content.getElement().removeAllChildren();
        if (page != null) {
            content.getElement().appendChild(page.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement page) {
        content.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.show(event.getLocation().getPath());
        close();
    }

    private Button menuButton() {
        menu.addClassName("shell-menu");
        menu.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        menu.setAriaLabel(translate("shell.menu"));
        menu.getElement().setAttribute("aria-controls", "side-bar");
        menu.addClickListener(click -> open());
        return menu;
    }

    private Aside sideBar(List<SideBarPart> parts) {
        var bar = new Aside(new Brand(translate("shell.builder")));
        bar.setId("side-bar");
        bar.addClassName("side-bar");
        bar.add(place(parts, SideBarPart.Place.TOP, "side-bar-top"), navigation);
        bar.add(place(parts, SideBarPart.Place.FOOT, "side-bar-foot"));
        bar.getElement()
                .addEventListener("keydown", pressed -> closeAndReturn())
                .setFilter("event.key === 'Escape'");
        return bar;
    }

    private Div scrim() {
        var scrim = new Div();
        scrim.addClassName("shell-scrim");
        scrim.addClickListener(click -> closeAndReturn());
        return scrim;
    }

    private void open() {
        addClassName(OPEN);
        content.getElement().setAttribute("inert", true);
        navigation.focus();
    }

    private void closeAndReturn() {
        if (hasClassName(OPEN)) {
            close();
            menu.focus();
        }
    }

    private void close() {
        removeClassName(OPEN);
        content.getElement().removeAttribute("inert");
    }

    private static Div place(List<SideBarPart> parts, SideBarPart.Place place, String className) {
        var slot = new Div();
        slot.addClassName(className);
        parts.stream().filter(part -> part.place() == place).forEach(part -> slot.add(part.create()));
        return slot;
    }
}
