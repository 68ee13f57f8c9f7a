package app.debrief.audit;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;

/** Stores an action by its code, and reads a code that nobody here wrote without failing: the chain tells of it. */
@Converter(autoApply = true)
class AuditActionConverter implements AttributeConverter<AuditAction, String> {

    @Override
    public String convertToDatabaseColumn(AuditAction action) {
        return action.name();
    }

    @Override
    public AuditAction convertToEntityAttribute(String code) {
        return Arrays.stream(AuditAction.values())
                .filter(action -> action.name().equals(code))
                .findFirst()
                .orElse(AuditAction.UNKNOWN);
    }
}
