#!/usr/bin/env bash
# make.sh JAR DIRECTORY
#
# Unpacks the jar into a directory, starts it once on empty data, uses it a little, and leaves a cache beside it of what Java
# found out meanwhile. With the cache the service is ready in about half the time. Needs a JDK 25 or newer; the cache fits that
# very JDK and that very jar, and where it does not fit Java starts as it does without.
#
#   JAVA=/usr/bin/java  OPTIONS="-XX:+UseSerialGC"  PORT=18097    may be set
set -euo pipefail
jar=$(realpath "$1")
java=${JAVA:-java}
port=${PORT:-18097}
mkdir -p "$2"
directory=$(realpath "$2")
data=$(mktemp -d)
service=
trap '[ -z "$service" ] || kill "$service" 2>/dev/null || true; rm -rf "$data"' EXIT

cd "$data" # nobody is to find a cache of class paths that are relative to somewhere else
"$java" -Djarmode=tools -jar "$jar" extract --force --destination "$directory"
# shellcheck disable=SC2086 # several options
AYUMI_DATA_DIR=$data AYUMI_DEMO_PASSWORD=training AYUMI_SAMPLE=true SERVER_PORT=$port \
  "$java" ${OPTIONS:--XX:+UseSerialGC} -XX:AOTCacheOutput="$directory/ayumi.aot" -jar "$directory/$(basename "$jar")" \
  >"$data/output.log" 2>&1 &
service=$!
base=http://localhost:$port
for _ in $(seq 300); do
  curl -sf "$base/actuator/health/readiness" >/dev/null && break
  kill -0 "$service" 2>/dev/null || break
  sleep 1
done

indicator=$base/api/v1/indicators/tomisato-kyodo-2.1-1-1.1
if ! curl -sf -o /dev/null -u staff:training "$indicator"; then
  tail -50 "$data/output.log" >&2
  echo "the service did not become ready" >&2
  exit 1
fi
curl -sf -o /dev/null -u staff:training -X PUT "$indicator/values/2024" -H 'Content-Type: application/json' -H 'If-Match: *' \
  -d '{"value":{"kind":"MEASURED","amount":1,"unit":"件"}}'
for i in $(seq 2 100); do
  curl -sf -u staff:training -X POST "$indicator/values/2024/corrections" -H 'Content-Type: application/json' \
    -d "{\"value\":{\"kind\":\"MEASURED\",\"amount\":$i,\"unit\":\"件\"},\"reason\":\"x\"}"
  curl -sf -u staff:training "$indicator" "$indicator/history" \
    "$base/api/v1/plans/tomisato-kyodo-2/progress?fiscalYear=2023"
done >/dev/null

kill -TERM "$service"
wait "$service" || true # told to end it ends with 143, after the cache is written
service=
[ -s "$directory/ayumi.aot" ] || { tail -20 "$data/output.log" >&2; echo "there is no cache" >&2; exit 1; }
echo "java -XX:AOTCache=$directory/ayumi.aot ${OPTIONS:--XX:+UseSerialGC} -jar $directory/$(basename "$jar")"
