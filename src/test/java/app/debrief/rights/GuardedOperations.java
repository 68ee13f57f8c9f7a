package app.debrief.rights;

import java.util.List;
import java.util.Map;

/** Implemented by each module's tests for the services of that module. */
public interface GuardedOperations {

    /** Every operation that asks a right. */
    List<GuardedOperation> operations();

    /** Whether a right in one organization is none in another; otherwise it is enough to hold it in any. */
    default boolean askOrganizationByOrganization() {
        return true;
    }

    /** The services of which every public method is among the operations, by their names in these. */
    Map<String, Class<?>> services();

    /** Their public methods that ask no right, named as operations are, with the reason why. */
    default Map<String, String> unguarded() {
        return Map.of();
    }
}
