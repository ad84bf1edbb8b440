import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const root = new URL("../../../", import.meta.url).pathname;

function textBelow(folder: string, ending: RegExp): string {
  return fs
    .readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter(({ name }) => name !== "generated")
    .map((entry) => {
      const at = path.join(folder, entry.name);
      if (entry.isDirectory()) return textBelow(at, ending);
      return ending.test(entry.name) ? fs.readFileSync(path.join(root, at), "utf8") : "";
    })
    .join("\n");
}

const rows = fs
  .readFileSync(path.join(root, "docs/glossary.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| Vietnamese"))
  .map((line) => line.split("|").map((cell) => cell.trim()));
const wordsOf = (cell: string) =>
  [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, words]) => (words ?? "").match(/[A-Za-z_][A-Za-z_0-9]*/g) ?? []);

describe("docs/glossary.md", () => {
  test("has a row for each thing, in four columns, and names no thing twice", () => {
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter((row) => row.length !== 6)).toEqual([]);
    const names = rows.map(([, vietnamese]) => vietnamese);
    expect(new Set(names).size).toBe(names.length);
  });

  test("uses the schema's own names", () => {
    const schema = textBelow("prisma/migrations", /\.sql$/);
    expect(rows.flatMap((row) => wordsOf(row[4] ?? "")).filter((word) => !schema.includes(word))).toEqual([]);
  });

  test("uses the code's own names", () => {
    const code = textBelow("lib", /\.ts$/) + textBelow("prisma", /\.(ts|prisma)$/);
    expect(rows.flatMap((row) => wordsOf(row[3] ?? "")).filter((word) => !code.includes(word))).toEqual([]);
  });
});
