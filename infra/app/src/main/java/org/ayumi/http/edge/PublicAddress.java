package org.ayumi.http.edge;

import java.net.URI;
import java.util.Optional;
import org.ayumi.process.StartupRefused;

/**
 * Where people reach this service, when it was said. A Host header is no such word: anybody sends any.
 *
 * @param configured scheme, host and port; empty when nothing was said, and then answers name no host at all
 */
record PublicAddress(Optional<URI> configured) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** In the place of a host that is not known; it does not leave the service. */
    private static final String SOMEWHERE = "localhost";

    static PublicAddress parse(Optional<String> text) {
        return new PublicAddress(
                text.map(String::strip).filter(given -> !given.isEmpty()).map(PublicAddress::read));
    }

    private static URI read(String text) {
        try {
            URI address = URI.create(text);
            boolean isOrigin = ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && (address.getRawPath().isEmpty() || address.getRawPath().equals("/"))
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
            if (isOrigin) {
                return address;
            }
        } catch (IllegalArgumentException none) {
            throw refused(text, none);
        }
        throw refused(text, new IllegalArgumentException("no scheme and host alone"));
    }

    private static StartupRefused refused(String text, Exception cause) {
        return new StartupRefused(
                "AYUMI_PUBLIC_ADDRESS「" + text + "」は公開アドレスではありません。 / AYUMI_PUBLIC_ADDRESS \"" + text
                        + "\" is no public address.",
                "https://ayumi.example.jp のように、http または https とホスト名だけを指定してください。"
                        + " / Give scheme and host alone, as in https://ayumi.example.jp.",
                cause);
    }

    boolean isKnown() {
        return configured.isPresent();
    }

    String scheme(String ofRequest) {
        return configured.map(URI::getScheme).orElse(ofRequest);
    }

    String host() {
        return configured.map(URI::getHost).orElse(SOMEWHERE);
    }

    int port(int ofRequest) {
        return configured
                .map(address -> address.getPort() >= 0 ? address.getPort() : usual(address.getScheme()))
                .orElse(ofRequest);
    }

    /** {@code https://ayumi.example.jp}; empty when it is not known. */
    String text() {
        return configured
                .map(address -> origin(address.getScheme(), address.getHost(), port(0)))
                .orElse("");
    }

    static String origin(String scheme, String host, int port) {
        return scheme + "://" + host + (port == usual(scheme) ? "" : ":" + port);
    }

    private static int usual(String scheme) {
        return scheme.equals("https") ? HTTPS : HTTP;
    }
}
