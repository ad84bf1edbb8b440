import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepBuild, WORKSHOP } from "@/lib/cli/kept-builds";
import { newestBuild, PagesMissing, takePages } from "@/lib/server/pages-folder";

let root: string;

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), "builds-"));
});
afterEach(() => fs.rmSync(root, { recursive: true }));

/** A build whose page says its name, finished `minute` minutes past noon. */
function build(name: string, minute: number): void {
  fs.mkdirSync(path.join(root, WORKSHOP, "cache"), { recursive: true });
  fs.writeFileSync(path.join(root, WORKSHOP, "page"), name);
  keepBuild(root, name);
  fs.utimesSync(path.join(root, name, "newest-at"), minute * 60, minute * 60);
}

const builds = () => fs.readdirSync(root).filter((name) => name.startsWith(".next-build-"));

test("a portal goes on with the pages it began with, whatever is built meanwhile", () => {
  build(".next-build-a", 1);
  const served = takePages(root);

  for (const [minute, name] of [".next-build-b", ".next-build-c", ".next-build-d"].entries()) build(name, 2 + minute);

  expect(fs.readFileSync(path.join(root, served, "page"), "utf8")).toBe(".next-build-a");
  expect(newestBuild(root)).toBe(".next-build-d");
});

test("a build nobody serves is kept while it is the newest or the one before, then goes", () => {
  for (const [minute, name] of [".next-build-a", ".next-build-b", ".next-build-c"].entries()) build(name, minute);

  expect(builds()).toEqual([".next-build-b", ".next-build-c"]);
});

test("a portal that was killed keeps no build: its word names a process that is no more", () => {
  build(".next-build-a", 1);
  fs.mkdirSync(path.join(root, ".next-build-a", "served-by"));
  fs.writeFileSync(path.join(root, ".next-build-a", "served-by", "4194304"), "");

  build(".next-build-b", 2);
  build(".next-build-c", 3);

  expect(builds()).toEqual([".next-build-b", ".next-build-c"]);
});

test("what only a build needs is not kept with its pages", () => {
  build(".next-build-a", 1);

  expect(fs.readdirSync(path.join(root, ".next-build-a"))).toEqual(["newest-at", "page"]);
});

test("without any build the portal says what to do", () => {
  expect(() => takePages(root)).toThrow(PagesMissing);
});
