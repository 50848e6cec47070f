package org.ayumi.proof.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.WitnessKeys;
import org.ayumi.process.StartupRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** AYUMI_LEDGER_WITNESSES: a file with the keys of those whose cosignatures are shown with checkpoints; none unless said. */
@Configuration(proxyBeanMethods = false)
class Witnesses {

    @Bean
    WitnessKeys witnessKeys(@Value("${ayumi.ledger.witnesses:}") String file) {
        if (file.isBlank()) {
            return new WitnessKeys(List.of());
        }
        try {
            return WitnessKeys.parse(Files.readString(Path.of(file)));
        } catch (IOException | MalformedException unreadable) {
            throw new StartupRefused(
                    "証人の鍵のファイルを読めません: %s / The file of witnesses' keys cannot be read: %s (%s)."
                            .formatted(file, file, unreadable.getMessage()),
                    "One key to a line, NAME+HASH+BASE64; see AYUMI_LEDGER_WITNESSES.",
                    unreadable);
        }
    }
}
