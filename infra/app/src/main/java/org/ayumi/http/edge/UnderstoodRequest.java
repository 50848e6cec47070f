package org.ayumi.http.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A request whose headers were read: it says what is accepted, and where this service is, which is not for the client to say. */
final class UnderstoodRequest extends HttpServletRequestWrapper {

    private final String accepted;
    private final PublicAddress address;

    UnderstoodRequest(HttpServletRequest request, String accepted, PublicAddress address) {
        super(request);
        this.accepted = accepted;
        this.address = address;
    }

    @Override
    public @Nullable String getHeader(String name) {
        Enumeration<String> values = getHeaders(name);
        return values.hasMoreElements() ? values.nextElement() : null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        if (name.equalsIgnoreCase(HttpHeaders.ACCEPT)) {
            return Collections.enumeration(List.of(accepted));
        }
        return isHidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                .filter(name -> !isHidden(name))
                .toList());
    }

    /**
     * No other site is ever let in, so what a browser asks on its behalf is a question like any other. And what a trusted
     * proxy said was heard by the server already: nobody else is to be heard.
     */
    private static boolean isHidden(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("access-control-request-method")
                || lower.equals("forwarded")
                || lower.startsWith("x-forwarded-");
    }

    @Override
    public String getScheme() {
        return address.scheme(super.getScheme());
    }

    @Override
    public boolean isSecure() {
        return getScheme().equals("https");
    }

    @Override
    public String getServerName() {
        return address.host();
    }

    @Override
    public int getServerPort() {
        return address.port(getLocalPort());
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(origin()).append(getRequestURI());
    }

    /** How an address of this service begins, as this request has it. */
    String origin() {
        return PublicAddress.origin(getScheme(), getServerName(), getServerPort());
    }
}
