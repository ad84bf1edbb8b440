import fs from "node:fs";
import { describe, expect, test } from "vitest";

const file = (name: string) => fs.readFileSync(new URL(`../../../${name}`, import.meta.url), "utf8");
const manifest = JSON.parse(file("package.json")) as Record<"dependencies" | "devDependencies", Record<string, string>>;
const [, production = "", development = ""] = file("docs/dependencies.md").split(/^## /m);

/** Packages named in the first column of a section's table. */
const named = (section: string) =>
  section
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .flatMap((line) => [...(line.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ""))
    .sort();

describe("docs/dependencies.md", () => {
  test.each([
    ["dependencies", production],
    ["devDependencies", development],
  ] as const)("says of each of the %s why it is there, and of no other package", (kind, section) => {
    expect(named(section)).toEqual(Object.keys(manifest[kind]).sort());
  });

  test("can rely on the manifest: every version is exact", () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^[0-9]+\.[0-9]+\.[0-9]+/.test(version))).toEqual([]);
  });
});
