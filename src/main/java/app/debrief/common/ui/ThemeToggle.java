package app.debrief.common.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.page.ColorScheme;

/** Changes between light and dark. Until it is used the system decides; the choice is kept in a cookie of this browser. */
public final class ThemeToggle extends Button {

    public ThemeToggle() {
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClickListener(click -> getElement()
                .executeJs("return getComputedStyle(document.documentElement).colorScheme === 'dark'"
                        + " || (!document.documentElement.hasAttribute('theme')"
                        + " && matchMedia('(prefers-color-scheme: dark)').matches)")
                .then(Boolean.class, dark -> choose(dark ? ColorScheme.Value.LIGHT : ColorScheme.Value.DARK)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        setText(translate("common.theme.toggle"));
        setPrefixComponent(AppIcon.MOON.create());
    }

    private void choose(ColorScheme.Value scheme) {
        getUI().ifPresent(ui -> ChosenTheme.choose(ui, scheme));
    }
}
