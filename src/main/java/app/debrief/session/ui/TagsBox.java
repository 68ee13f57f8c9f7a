package app.debrief.session.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.session.SessionColumns;
import app.debrief.session.SessionDetail;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The labels of a session; a new one is typed. */
final class TagsBox extends MultiSelectComboBox<String> {

    private static final long serialVersionUID = 1L;

    private final transient SessionEdits edits;
    private @Nullable List<String> seen;

    TagsBox(SessionEdits edits, boolean editable) {
        this.edits = edits;
        setAriaLabel(translate("session.detail.tags"));
        setPlaceholder(translate("session.detail.tags.hint"));
        setAllowCustomValue(true);
        setReadOnly(!editable);
        addCustomValueSetListener(typed -> {
            var more = new ArrayList<>(getValue());
            more.add(typed.getDetail());
            save(more);
        });
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(change.getValue());
            }
        });
    }

    void show(SessionDetail detail) {
        seen = labels(detail);
        var labels = seen == null ? List.<String>of() : seen;
        setItems(labels);
        setValue(labels);
    }

    /** A session's labels in order; null for none. */
    static @Nullable List<String> labels(SessionDetail detail) {
        var labels = detail.session().tags().stream().sorted().toList();
        return labels.isEmpty() ? null : labels;
    }

    private void save(Collection<String> chosen) {
        edits.set(SessionColumns.TAGS, seen, chosen.isEmpty() ? null : List.copyOf(chosen));
    }
}
