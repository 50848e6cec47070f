package org.ayumi.http.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * What a client accepts, as far as we could ever give it: every text of ours is UTF-8, and what was refused with q=0 is
 * refused. Other parameters of a type ask for a variant we do not have; without them they ask for what we have.
 */
final class AcceptedTypes {

    private static final String ANYTHING = "*/*";

    private AcceptedTypes() {}

    /** The header as it is read from here on; empty when nothing that it names can be given. */
    static Optional<String> of(HttpServletRequest request) {
        String header = String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        if (header.isBlank()) {
            return Optional.of(ANYTHING);
        }
        try {
            List<MediaType> possible = MediaType.parseMediaTypes(header).stream()
                    .filter(type -> type.getQualityValue() > 0)
                    .filter(type ->
                            type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8))
                    .toList();
            return possible.isEmpty()
                    ? Optional.empty()
                    : Optional.of(possible.stream().map(AcceptedTypes::plain).collect(Collectors.joining(", ")));
        } catch (InvalidMediaTypeException unreadable) {
            return Optional.empty();
        }
    }

    private static String plain(MediaType type) {
        String quality = type.getParameter("q");
        String plain = type.getType() + "/" + type.getSubtype();
        return quality == null ? plain : plain + ";q=" + quality;
    }
}
