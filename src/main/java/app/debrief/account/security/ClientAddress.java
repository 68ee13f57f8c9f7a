package app.debrief.account.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A client's address in one spelling. An IPv6 client counts as its /64 network, of which one client owns all addresses.
 */
final class ClientAddress {

    /** Stands for whatever is not an address. */
    static final String UNKNOWN = "unknown";

    private static final int NETWORK_BYTES = 8;
    private static final Pattern V4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern V4_WITH_PORT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3}):\\d{1,5}");
    private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(%[0-9A-Za-z]+)?");
    private static final Pattern V6_IN_BRACKETS = Pattern.compile("\\[([^\\]]*)\\](?::\\d{1,5})?");

    private ClientAddress() {}

    /** Reads an address as servers and proxies write it, with a port or without; no name is ever looked up. */
    static String of(String text) {
        var literal = text.strip();
        var withPort = V4_WITH_PORT.matcher(literal);
        if (withPort.matches()) {
            literal = withPort.group(1);
        }
        var inBrackets = V6_IN_BRACKETS.matcher(literal);
        if (inBrackets.matches()) {
            literal = inBrackets.group(1);
        }
        if (!V4.matcher(literal).matches() && !V6.matcher(literal).matches()) {
            return UNKNOWN;
        }
        try {
            return spelled(InetAddress.getByName(literal.replaceFirst("%.*", "")));
        } catch (UnknownHostException e) {
            return UNKNOWN;
        }
    }

    private static String spelled(InetAddress address) throws UnknownHostException {
        if (address instanceof Inet6Address) {
            var network = Arrays.copyOf(Arrays.copyOf(address.getAddress(), NETWORK_BYTES), 2 * NETWORK_BYTES);
            return InetAddress.getByAddress(network).getHostAddress();
        }
        return address.getHostAddress();
    }
}
