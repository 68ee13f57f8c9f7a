package app.debrief.session;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Marketing parameters: those that a document names, and those in the address that the customer came from. */
final class UtmParameters {

    private static final String PREFIX = "utm_";
    private static final Set<String> WITHOUT_PREFIX = Set.of("source", "medium", "campaign", "term", "content", "id");
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_VALUE = 512;

    private UtmParameters() {}

    /** By name in small letters; what the document names itself outranks the address. */
    static Map<String, String> of(DocumentMembers document) {
        var parameters = new TreeMap<String, String>();
        document.object("utm").ifPresent(utm -> {
            for (var member : utm.names()) {
                utm.require(member.length() <= LONGEST_NAME, member, "too-long");
                var value = utm.label(member, LONGEST_VALUE);
                if (value != null) {
                    parameters.putIfAbsent(name(member), value);
                }
            }
            if (!utm.rest().isEmpty()) {
                document.keep("utm");
            }
        });
        var address = document.identifier("source_url", SessionDocumentReader.LARGEST_DOCUMENT);
        document.keep("source_url");
        if (address != null) {
            fromQuery(address).forEach(parameters::putIfAbsent);
        }
        return parameters;
    }

    /** An address that cannot be read has none. */
    private static Map<String, String> fromQuery(String address) {
        var parameters = new TreeMap<String, String>();
        try {
            UriComponentsBuilder.fromUriString(address).build().getQueryParams().forEach((name, values) -> {
                var value = values.getFirst();
                if (name.toLowerCase(Locale.ROOT).startsWith(PREFIX)
                        && name.length() <= LONGEST_NAME
                        && value != null) {
                    var clean = CleanText.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
                    if (clean != null) {
                        parameters.putIfAbsent(name(name), CleanText.beginning(clean, LONGEST_VALUE));
                    }
                }
            });
        } catch (IllegalArgumentException e) {
            return Map.of();
        }
        return parameters;
    }

    private static String name(String member) {
        var name = CleanText.comparable(member).strip();
        return WITHOUT_PREFIX.contains(name) ? PREFIX + name : name;
    }
}
