package org.ayumi.app;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;

/** An address to listen at: one that this machine has. Names are not looked up: a service of record calls nobody. */
final class AddressSetting {

    private AddressSetting() {}

    static boolean isOfThisMachine(String value) {
        if (!value.equals("localhost") && !value.matches("[0-9.]{7,15}|[0-9a-fA-F:.%]*:[0-9a-zA-Z:.%]*")) {
            return false;
        }
        try {
            InetAddress address = InetAddress.getByName(value);
            return address.isAnyLocalAddress()
                    || address.isLoopbackAddress()
                    || NetworkInterface.getByInetAddress(address) != null;
        } catch (UnknownHostException | SocketException noSuchAddress) {
            return false;
        }
    }
}
