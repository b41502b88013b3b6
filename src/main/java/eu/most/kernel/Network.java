package eu.most.kernel;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** What counts as one place in the network. */
public final class Network {

    private static final int SUBSCRIBER_BYTES = 8;

    private Network() {}

    /**
     * The IPv4 address, or the first 64 bits of an IPv6 address: one subscriber has all the rest.
     */
    public static String of(InetAddress address) {
        byte[] bytes = address.getAddress();
        return HexFormat.of()
                .formatHex(
                        address instanceof Inet6Address
                                ? Arrays.copyOf(bytes, SUBSCRIBER_BYTES)
                                : bytes);
    }
}
