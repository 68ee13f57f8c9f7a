package app.debrief.audit;

import java.util.List;
import org.springframework.stereotype.Service;

/** Takes the rows of the log. */
@Service
public class AuditLog {

    /** Records a change of fields by the current actor. */
    public void record(AuditSubject subject, AuditAction action, List<FieldChange> changes) {}

    /** Records something that happened, in words, by the current actor. */
    public void record(AuditSubject subject, AuditAction action, String note) {}
}
