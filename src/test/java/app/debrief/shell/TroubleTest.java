package app.debrief.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.NotAllowedException;
import com.vaadin.flow.router.NotFoundException;
import java.sql.SQLNonTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;

class TroubleTest {

    static Stream<Arguments> whatWasThrown() {
        var refused = new NotAllowedException(Area.BUILDER, Access.READ);
        return Stream.of(
                Arguments.of(new NotFoundException(), Trouble.NOT_FOUND),
                Arguments.of(refused, Trouble.NO_RIGHT),
                Arguments.of(new IllegalStateException("while making a view", refused), Trouble.NO_RIGHT),
                Arguments.of(new DataAccessResourceFailureException("refused"), Trouble.DATABASE),
                Arguments.of(new CannotCreateTransactionException("refused"), Trouble.DATABASE),
                Arguments.of(
                        new IllegalStateException(new SQLNonTransientConnectionException("closed")), Trouble.DATABASE),
                Arguments.of(new DataIntegrityViolationException("duplicate"), Trouble.INTERNAL),
                Arguments.of(new NullPointerException(), Trouble.INTERNAL));
    }

    @ParameterizedTest
    @MethodSource("whatWasThrown")
    void theReaderLearnsWhatKindOfTroubleItIs(Throwable thrown, Trouble trouble) {
        assertThat(Trouble.of(thrown)).isEqualTo(trouble);
    }
}
