package app.debrief.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestIdFilterTest {

    @Test
    void linesOfARequestCarryTheIdThatItsAnswerShows() throws Exception {
        var request = new MockHttpServletRequest();
        request.addHeader(RequestIdFilter.HEADER, "chosen by the client");
        var response = new MockHttpServletResponse();
        var seen = new ArrayList<String>();

        new RequestIdFilter().doFilter(request, response, (req, res) -> seen.add(MDC.get("request")));

        assertThat(seen).hasSize(1).allMatch(id -> id.matches("[0-9a-f]{8}"));
        assertThat(response.getHeader(RequestIdFilter.HEADER)).isEqualTo(seen.getFirst());
        assertThat(MDC.get("request")).isNull();
    }
}
