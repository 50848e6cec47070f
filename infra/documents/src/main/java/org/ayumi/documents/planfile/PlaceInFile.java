package org.ayumi.documents.planfile;

/**
 * Where something stands in the file.
 *
 * @param path for example {@code initiatives[3].indicators[0].values[1]}, counted from 0
 * @param line counted from 1
 */
public record PlaceInFile(String path, int line) {

    /** Its path from another place on that it stands in. */
    public String below(PlaceInFile other) {
        return path.substring(other.path().length() + 1);
    }
}
