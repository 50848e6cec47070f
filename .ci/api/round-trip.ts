// A client that knows nothing but the description: it writes a value, reads it again, and is refused once.
import createClient from "openapi-fetch";
import type { components, paths } from "./schema.js";

const [base, account, password, indicator, fiscalYear] = process.argv.slice(2) as [string, string, string, string, string];
const client = createClient<paths>({
  baseUrl: base,
  headers: { Authorization: `Basic ${Buffer.from(`${account}:${password}`).toString("base64")}` },
});

function fail(what: string, found: unknown): never {
  console.error(`round trip: ${what}: ${JSON.stringify(found)}`);
  process.exit(1);
}

const reported: components["schemas"]["FigureBody"] = { kind: "MEASURED", amount: 141.5, unit: "件" };
const written = await client.PUT("/api/v1/indicators/{id}/values/{fiscalYear}", {
  params: { path: { id: indicator, fiscalYear }, header: { "If-Match": "*" } },
  body: { value: reported, note: "生成したクライアントから" },
});
if (written.data === undefined) fail("the value was not accepted", written.error);
const tag: string | null = written.response.headers.get("ETag");
if (tag !== `"${written.data.version}"`) fail("the ETag is not the version", tag);

const read = await client.GET("/api/v1/indicators/{indicatorId}", {
  params: { path: { indicatorId: indicator }, query: { atLeast: String(written.data.position) } },
});
if (read.data === undefined) fail("the indicator cannot be read", read.error);
const year = read.data.values.find((value) => String(value.fiscalYear) === fiscalYear);
if (year?.amount === undefined || year.amount !== reported.amount || year.unit !== reported.unit) {
  fail("another value came back", year);
}

// Only an indicator of an initiative has one: the owner says what it belongs to.
const { owner, initiativeId } = read.data;
if (initiativeId === undefined || owner.kind !== "INITIATIVE" || owner.id !== initiativeId) {
  fail("the indicator does not belong to its initiative", owner);
}

const activity: components["schemas"]["RecordActivity"] = { fiscalYear: "R6", title: "まちづくり交流会" };
const recorded = await client.POST("/api/v1/initiatives/{id}/activities", {
  params: { path: { id: initiativeId } },
  body: activity,
});
if (recorded.data?.activityId === undefined) fail("the activity was not accepted", recorded.error);

const stale = await client.PUT("/api/v1/indicators/{id}/values/{fiscalYear}", {
  params: { path: { id: indicator, fiscalYear }, header: { "If-Match": '"0"' } },
  body: { value: { kind: "NOT_CONDUCTED" } },
});
if (stale.error === undefined || stale.response.status !== 412) fail("a stale write was accepted", stale.data);
const fault: string | undefined = stale.error.errors[0]?.messageJa;
if (fault === undefined || stale.error.status !== 412) fail("the problem does not say what is wrong", stale.error);

console.log(`round trip: ${year.amount}${year.unit} came back, and a stale write was refused: ${fault}`);
