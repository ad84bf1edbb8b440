import { readFileSync } from "node:fs";

/** The text of a file of prisma/seed/data. */
export function dataFile(name: "units.json" | "golden.csv" | "regional-fixture.csv" | "outputs-fixture.csv"): string {
  return readFileSync(new URL(`../data/${name}`, import.meta.url), "utf8");
}
