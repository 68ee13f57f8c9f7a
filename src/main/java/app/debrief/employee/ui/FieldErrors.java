package app.debrief.employee.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.InvalidInputException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.HashMap;
import java.util.Map;

/** Knows which component holds which field, and says there why an entry was refused. */
final class FieldErrors {

    private final Map<String, HasValidationProperties> holders = new HashMap<>();

    /** Labels a component as the holder of a field. */
    <C extends Component & HasValidationProperties & HasLabel & HasHelper> C labelled(String key, C component) {
        component.setLabel(translate("employee.field." + key));
        component.setHelperText(translate("employee.field." + key + ".help"));
        return holder(key, component);
    }

    /** Makes a component the holder of a field. */
    <C extends Component & HasValidationProperties> C holder(String key, C component) {
        holders.put(key, component);
        return component;
    }

    void clear() {
        holders.values().forEach(holder -> holder.setInvalid(false));
    }

    /** Shows the reason and puts the focus there. */
    void show(InvalidInputException refused) {
        var holder = holders.get(refused.field());
        if (holder == null) {
            throw refused;
        }
        holder.setErrorMessage(translate("employee.reason." + refused.reason(), refused.arguments()));
        holder.setInvalid(true);
        if (holder instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
