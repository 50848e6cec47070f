package org.ayumi.http.edge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.ayumi.process.StartupRefused;

/** The proxies whose word on the client's address and scheme is taken. From anybody else X-Forwarded-* is noise. */
record TrustedProxies(List<String> addresses) {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:\\d{1,3}\\.){3}\\d{1,3}|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}");

    static TrustedProxies parse(Optional<String> text) {
        List<String> addresses = text.stream()
                .flatMap(given -> Arrays.stream(given.split(",")))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .toList();
        addresses.stream()
                .filter(address -> !ADDRESS.matcher(address).matches())
                .findFirst()
                .ifPresent(address -> {
                    throw new StartupRefused(
                            "AYUMI_TRUSTED_PROXIES の「" + address + "」は IP アドレスではありません。 / \"" + address
                                    + "\" in AYUMI_TRUSTED_PROXIES is no IP address.",
                            "192.0.2.10,192.0.2.11 のように、プロキシの IP アドレスをコンマで区切ってください。"
                                    + " / Give the proxies' IP addresses, separated by commas.");
                });
        return new TrustedProxies(addresses);
    }

    /** Present when somebody is trusted. */
    Optional<RemoteIpValve> valve() {
        if (addresses.isEmpty()) {
            return Optional.empty();
        }
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(addresses.stream().map(Pattern::quote).collect(Collectors.joining("|")));
        valve.setProtocolHeader("X-Forwarded-Proto");
        return Optional.of(valve);
    }
}
