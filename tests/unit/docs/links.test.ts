import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const root = new URL("../../../", import.meta.url).pathname;
const documents = [
  "README.md",
  ...fs
    .readdirSync(path.join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const read = (name: string) => fs.readFileSync(path.join(root, name), "utf8");
const exists = (file: string) => fs.existsSync(path.join(root, file));

describe.each(documents)("%s", (name) => {
  test("links to documents that are there", () => {
    const links = [...read(name).matchAll(/\]\(([^)#:]+\.md)\)/g)].map(([, link]) =>
      path.join(path.dirname(name), link ?? ""),
    );
    expect(links.filter((link) => !exists(link))).toEqual([]);
  });

  test("names files and folders of the project that are there", () => {
    const named = [...read(name).matchAll(/`((?:lib|app|components|prisma|tests|docs|deploy)\/[\w./[\]()-]+)`/g)].map(
      ([, file]) => file ?? "",
    );
    expect(named.filter((file) => !exists(file))).toEqual([]);
  });

  test("names scripts that package.json has", () => {
    const scripts = Object.keys(JSON.parse(read("package.json")).scripts);
    const called = [...read(name).matchAll(/npm run ([a-z]+)/g)].map(([, script]) => script ?? "");
    expect(called.filter((script) => !scripts.includes(script))).toEqual([]);
  });
});

describe("docs/sources.md", () => {
  test("numbers its rules from S1 without a gap", () => {
    const numbers = [...read("docs/sources.md").matchAll(/^\| S([0-9]+) \|/gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers.length).toBeGreaterThan(30);
  });
});
