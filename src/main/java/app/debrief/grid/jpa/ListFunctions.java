package app.debrief.grid.jpa;

import app.debrief.grid.filter.SearchFilter;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/** Makes MariaDB's functions that lists need known to Hibernate. */
public final class ListFunctions implements FunctionContributor {

    /** The texts that are there, with a dot between them; null if none is. */
    public static final String JOIN_PRESENT = "join_present";

    /** A decimal number without trailing zeros and its unit; null without a number. */
    public static final String QUANTITY_TEXT = "quantity_text";

    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        var types = contributions.getTypeConfiguration().getBasicTypeRegistry();
        var registry = contributions.getFunctionRegistry();
        registry.registerPattern(
                SearchFilter.MATCHES_WORDS,
                "match(?1) against (?2 in boolean mode)",
                types.resolve(StandardBasicTypes.DOUBLE));
        var text = types.resolve(StandardBasicTypes.STRING);
        registry.registerPattern(JOIN_PRESENT, "nullif(concat_ws(' · ', ?1, ?2, ?3), '')", text);
        registry.registerPattern(
                QUANTITY_TEXT,
                "if(?1 is null, null, concat_ws(' ', trim(trailing '.' from trim(trailing '0' from ?1)), ?2))",
                text);
    }
}
