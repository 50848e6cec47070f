// Writes each document of the given manifests as a constant of its API's type: the compiler then refuses what that does not know.
import { readFileSync } from "node:fs";
import { parseAllDocuments } from "yaml";

const PACKAGES = { "postgresql.cnpg.io/v1": "@kubernetes-models/cloudnative-pg/postgresql.cnpg.io/v1" };

const [, , invented, ...files] = process.argv;
let count = 0;
for (const file of files) {
  for (const document of parseAllDocuments(readFileSync(file, "utf8"), { strict: true })) {
    if (document.errors.length > 0) {
      throw new Error(`${file}: ${document.errors.join(", ")}`);
    }
    const object = document.toJS();
    if (invented === "invented") {
      object.spec.inventedField = true;
    }
    const from = PACKAGES[object.apiVersion] ?? `kubernetes-models/${object.apiVersion}`;
    count += 1;
    console.log(`import type { I${object.kind} as Type${count} } from "${from}";`);
    console.log(`export const document${count}: Type${count} = ${JSON.stringify(object)};`);
  }
}
