package org.ayumi.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.ayumi.projections.share.NodeRole;
import org.postgresql.Driver;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.Environment;

/** What each setting may be. One sentence for each that is something else, with the name that README.md gives it. */
final class Settings {

    /** A setting: its name as a variable of the environment, as a property, and what is wrong with a value. */
    private record Setting(String name, String property, Check check) {}

    /** What is wrong with a value, in two languages; empty when nothing is. */
    @FunctionalInterface
    private interface Check {
        Optional<Words> wrong(String value);
    }

    record Words(String japanese, String english) {}

    private static final Words EMPTY = new Words("空です。値を書くか、設定を外してください", "is empty: give it a value, or leave it out");

    /** The rest of the ten seconds within which the service ends is for the requests that it is at. */
    private static final Duration MOST_DRAIN = Duration.ofSeconds(4);

    private static final Set<String> BOOLEANS = Set.of("true", "false", "on", "off", "yes", "no", "1", "0");

    private static final List<Setting> ALL = List.of(
            new Setting("AYUMI_DATA_DIR", "ayumi.data-dir", PathSetting::folder),
            new Setting("SERVER_PORT", "server.port", value -> number(value, 0, 65535)),
            new Setting("SERVER_ADDRESS", "server.address", Settings::address),
            new Setting("SPRING_DATASOURCE_URL", "spring.datasource.url", Settings::url),
            new Setting("SPRING_DATASOURCE_USERNAME", "spring.datasource.username", Settings::anything),
            new Setting("SPRING_FLYWAY_USER", "spring.flyway.user", Settings::anything),
            new Setting("AYUMI_SAMPLE", "ayumi.sample", Settings::sample),
            new Setting("AYUMI_ROLES", "ayumi.roles", Settings::roles),
            new Setting("AYUMI_REQUIRE_DURABILITY", "ayumi.require-durability", Settings::yesOrNo),
            new Setting("AYUMI_LEDGER_SEALER", "ayumi.ledger.sealer", Settings::sealer),
            new Setting("AYUMI_LEDGER_KEY", "ayumi.ledger.key", PathSetting::keyFile),
            new Setting("AYUMI_LEDGER_DIRECTORY", "ayumi.ledger.directory", PathSetting::noFile),
            new Setting("AYUMI_LEDGER_ORIGIN", "ayumi.ledger.origin", Settings::origin),
            new Setting("AYUMI_LEDGER_WITNESSES", "ayumi.ledger.witnesses", PathSetting::readableFile),
            new Setting("AYUMI_READ_LOG_RETENTION", "ayumi.read-log.retention", Settings::period),
            new Setting("AYUMI_IDEMPOTENCY_KEYS_KEPT", "ayumi.idempotency-keys-kept", Settings::longDuration),
            new Setting("AYUMI_METRICS_TOKEN", "ayumi.metrics-token", Settings::token),
            new Setting("AYUMI_DRAIN", "ayumi.drain", value -> duration(value, MOST_DRAIN)),
            new Setting("AYUMI_READ_WAIT", "ayumi.read.wait", Settings::duration),
            new Setting("ayumi.pool-size", "ayumi.pool-size", value -> number(value, 2, 1000)),
            new Setting("ayumi.transaction-timeout", "ayumi.transaction-timeout", Settings::duration),
            new Setting("ayumi.command-timeout", "ayumi.command-timeout", Settings::duration),
            new Setting("ayumi.batch-timeout", "ayumi.batch-timeout", Settings::duration));

    private Settings() {}

    /** Of all that are checked. */
    static List<String> properties() {
        return ALL.stream().map(Setting::property).toList();
    }

    static List<String> offences(Environment environment) {
        List<String> offences = new ArrayList<>();
        for (Setting setting : ALL) {
            Optional.ofNullable(environment.getProperty(setting.property()))
                    .flatMap(value -> wrong(setting, value))
                    .ifPresent(offences::add);
        }
        sealedInto(environment).ifPresent(offences::add);
        String password = environment.getProperty("ayumi.demo-password", "");
        if (password.contains("\uFFFD")) {
            offences.add(sentence(
                    "AYUMI_DEMO_PASSWORD",
                    new Words(
                            "この環境の文字コードで読めません。LANG=C.UTF-8 などにしてください",
                            "cannot be read in this locale: set one for UTF-8, such as LANG=C.UTF-8")));
        }
        return offences;
    }

    /** Where this service seals, it has to write what it publishes. */
    private static Optional<String> sealedInto(Environment environment) {
        String directory = environment.getProperty("ayumi.ledger.directory", "");
        boolean isOwn = !environment.getProperty("ayumi.ledger.sealer", "").equalsIgnoreCase("external");
        return isOwn && !directory.isBlank() && PathSetting.noFile(directory).isEmpty()
                ? PathSetting.folder(directory).map(words -> sentence("AYUMI_LEDGER_DIRECTORY", words))
                : Optional.empty();
    }

    private static Optional<String> wrong(Setting setting, String value) {
        Optional<Words> words =
                value.isBlank() ? Optional.of(EMPTY) : setting.check().wrong(value.strip());
        return words.map(wrong -> sentence(setting.name(), wrong));
    }

    private static String sentence(String name, Words wrong) {
        return "設定 " + name + " は使えません。" + wrong.japanese() + "。 / The setting " + name + " " + wrong.english() + ".";
    }

    static Optional<Words> when(boolean wrong, String japanese, String english) {
        return wrong ? Optional.of(new Words(japanese, english)) : Optional.empty();
    }

    private static Optional<Words> anything(String value) {
        return Optional.empty();
    }

    /** What was written there, without what a terminal or a log could take for something else. */
    static String shown(String value) {
        String plain = value.codePoints()
                .limit(60)
                .map(point -> Character.isISOControl(point) ? '?' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return "\"" + plain + (value.codePointCount(0, value.length()) > 60 ? "…" : "") + "\"";
    }

    private static Optional<Words> number(String value, int least, int most) {
        boolean fits =
                value.matches("[0-9]{1,9}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
        return when(
                !fits,
                shown(value) + " ではなく " + least + " から " + most + " までの整数にしてください",
                "must be a whole number from " + least + " to " + most + ", not " + shown(value));
    }

    private static Optional<Words> yesOrNo(String value) {
        return when(
                !BOOLEANS.contains(value.toLowerCase(Locale.ROOT)),
                shown(value) + " ではなく true か false にしてください",
                "must be true or false, not " + shown(value));
    }

    private static Optional<Words> sample(String value) {
        return value.strip().equalsIgnoreCase("all")
                ? Optional.empty()
                : when(
                        !BOOLEANS.contains(value.toLowerCase(Locale.ROOT)),
                        shown(value) + " ではなく true、false か all にしてください",
                        "must be true, false or all, not " + shown(value));
    }

    private static Optional<Words> oneOf(String value, List<String> known) {
        return when(
                !known.contains(value.strip().toLowerCase(Locale.ROOT)),
                shown(value) + " はありません。" + String.join("、", known) + " のいずれかです",
                "knows " + String.join(", ", known) + ", not " + shown(value));
    }

    private static Optional<Words> roles(String value) {
        List<String> known = Arrays.stream(NodeRole.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .toList();
        return Arrays.stream(value.split(",", -1))
                .map(role -> oneOf(role, known))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Words> sealer(String value) {
        return oneOf(value, List.of("internal", "external"));
    }

    private static Optional<Words> duration(String value) {
        return duration(value, Duration.ofHours(1));
    }

    /** Of things that are kept; how long at least, says who keeps them. */
    private static Optional<Words> longDuration(String value) {
        return duration(value, Duration.ofDays(36_500));
    }

    private static Optional<Words> duration(String value, Duration most) {
        try {
            Duration duration = DurationStyle.detectAndParse(value);
            String longest = most.toDays() > 0
                    ? most.toDays() + "d"
                    : most.toHours() > 0 ? most.toHours() + "h" : most.toSeconds() + "s";
            return when(
                    duration.isNegative() || duration.compareTo(most) > 0,
                    shown(value) + " ではなく 0s から " + longest + " までにしてください",
                    "must be from 0s to " + longest + ", not " + shown(value));
        } catch (IllegalArgumentException | ArithmeticException noDuration) {
            return when(
                    true,
                    shown(value) + " は時間ではありません（5s、500ms のように書きます）",
                    "must be a duration such as 5s or 500ms, not " + shown(value));
        }
    }

    private static Optional<Words> period(String value) {
        return when(
                !value.matches("[1-9][0-9]{0,4}[ymd]"),
                shown(value) + " は期間ではありません（5y、18m、400d のように書きます）",
                "must be a number of years, months or days such as 5y, 18m or 400d, not " + shown(value));
    }

    private static Optional<Words> url(String value) {
        boolean isKnown = value.matches("jdbc:postgresql:.*") && Driver.parseURL(value, new Properties()) != null;
        return when(
                !isKnown,
                "jdbc:postgresql://ホスト名/データベース名 の形にしてください",
                "must be of the form jdbc:postgresql://HOST/DATABASE");
    }

    private static Optional<Words> address(String value) {
        return when(
                !AddressSetting.isOfThisMachine(value),
                shown(value) + " はこのマシンのアドレスではありません（すべてのアドレスなら 0.0.0.0）",
                "must be an address of this machine (0.0.0.0 for all), not " + shown(value));
    }

    /** Not shown: it is a secret. Long enough that guessing leads nowhere. */
    private static Optional<Words> token(String value) {
        return when(
                !value.matches("[A-Za-z0-9._~+/=-]{32,512}"),
                "32 文字以上 512 文字以下の英数字（と . _ ~ + / = -）にしてください",
                "must be 32 to 512 letters, digits or . _ ~ + / = -");
    }

    private static Optional<Words> origin(String value) {
        return when(
                value.length() > 200 || !value.matches("[^\\s+\\p{Cntrl}\\p{Z}]+"),
                "空白や + を含まない 200 文字までの名前にしてください",
                "must be a name of at most 200 characters, without blanks and +");
    }
}
