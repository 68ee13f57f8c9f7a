package app.debrief.common.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.InvalidInputException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.HashMap;
import java.util.Map;

/** Knows which component of a form holds which field, and says there why an entry was refused. */
public final class FieldErrors {

    private final String bundle;
    private final Map<String, HasValidationProperties> holders = new HashMap<>();

    /**
     * For one form.
     *
     * @param bundle the bundle's name, which is the beginning of the keys of labels, helps and reasons
     */
    public FieldErrors(String bundle) {
        this.bundle = bundle;
    }

    /** Labels a component as the holder of a field. */
    public <C extends Component & HasValidationProperties & HasLabel & HasHelper> C labelled(String key, C component) {
        component.setLabel(translate(bundle + ".field." + key));
        component.setHelperText(translate(bundle + ".field." + key + ".help"));
        return holder(key, component);
    }

    /** Makes a component the holder of a field. */
    public <C extends Component & HasValidationProperties> C holder(String key, C component) {
        holders.put(key, component);
        return component;
    }

    /** Takes back what was said. */
    public void clear() {
        holders.values().forEach(holder -> holder.setInvalid(false));
    }

    /** Shows the reason and puts the focus there. */
    public void show(InvalidInputException refused) {
        var holder = holders.get(refused.field());
        if (holder == null) {
            throw refused;
        }
        holder.setErrorMessage(translate(bundle + ".reason." + refused.reason(), refused.arguments()));
        holder.setInvalid(true);
        if (holder instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
