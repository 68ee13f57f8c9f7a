package app.debrief.session.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.session.SessionColumns;
import app.debrief.session.SessionDetail;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The labels of a session; a new one is typed. */
final class TagsBox extends MultiSelectComboBox<String> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 64;

    private final transient SessionEdits edits;
    private @Nullable List<String> seen;

    TagsBox(SessionEdits edits, boolean editable) {
        this.edits = edits;
        setAriaLabel(translate("session.detail.tags"));
        setPlaceholder(translate("session.detail.tags.hint"));
        setAllowCustomValue(true);
        setReadOnly(!editable);
        addCustomValueSetListener(typed -> {
            var label = typed.getDetail().strip();
            var more = new TreeSet<>(getValue());
            more.add(label.length() <= LONGEST ? label : label.substring(0, LONGEST));
            save(more);
        });
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(change.getValue());
            }
        });
    }

    void show(SessionDetail detail) {
        var labels = detail.session().tags().stream().sorted().toList();
        seen = labels.isEmpty() ? null : labels;
        setItems(labels);
        setValue(labels);
    }

    private void save(Collection<String> chosen) {
        edits.set(
                SessionColumns.TAGS,
                seen,
                chosen.isEmpty() ? null : chosen.stream().sorted().toList());
    }
}
