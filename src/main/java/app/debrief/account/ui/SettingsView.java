package app.debrief.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.account.OwnAccount;
import app.debrief.account.Theme;
import app.debrief.common.ui.ChosenTheme;
import app.debrief.common.ui.FormSection;
import app.debrief.common.ui.Notices;
import app.debrief.common.ui.Segments;
import app.debrief.common.ui.ViewHeader;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;

/** What a person decides about the own screens; it is kept as soon as it is chosen. */
@Route(AccountNavigation.SETTINGS)
@PermitAll
class SettingsView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient OwnAccount account;
    private final ComboBox<String> zone = new ComboBox<>(translate("account.settings.zone"));
    private final Segments<Theme> theme = new Segments<>(
            translate("account.settings.theme"),
            List.of(Theme.values()),
            look -> translate("choice.Theme." + look.name()));
    private final Checkbox singleKeys = new Checkbox(translate("account.settings.keys"));

    SettingsView(OwnAccount account) {
        this.account = account;
        addClassName("page");
        var me = account.me();
        zone.setItems(new TreeSet<>(ZoneId.getAvailableZoneIds()));
        zone.setPlaceholder(translate("account.settings.zone.none"));
        zone.setHelperText(translate("account.settings.zone.help"));
        zone.setClearButtonVisible(true);
        me.zone().map(ZoneId::getId).ifPresent(zone::setValue);
        theme.setValue(me.theme().orElse(Theme.SYSTEM));
        zone.addValueChangeListener(chosen -> keep());
        theme.addValueChangeListener(chosen -> {
            keep();
            getUI().ifPresent(ui -> ChosenTheme.choose(
                    ui, ColorScheme.Value.valueOf(theme.getValue().name())));
        });
        singleKeys.setHelperText(translate("account.settings.keys.help"));
        singleKeys.setValue(me.singleKeys());
        singleKeys.addValueChangeListener(chosen -> {
            account.useSingleKeys(chosen.getValue());
            Notices.success(translate("account.settings.kept"));
        });
        var form = new Div(FormSection.ofFields(translate("account.settings.section"), zone, theme, singleKeys));
        form.addClassName("form");
        var body = new Div(form);
        body.addClassNames("page-body", "page-body-padded");
        add(new ViewHeader(translate("account.settings.title")), body);
    }

    @Override
    public String getPageTitle() {
        return translate("account.settings.title");
    }

    private void keep() {
        account.prefer(zone.getOptionalValue().map(ZoneId::of).orElse(null), theme.getValue());
        Notices.success(translate("account.settings.kept"));
    }
}
