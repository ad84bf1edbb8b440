import fs from "node:fs";
import { describe, expect, test } from "vitest";
import { belowFloor, type Floors, type Lockfile } from "../support/lockfile";

const read = <T>(file: string): T =>
  JSON.parse(fs.readFileSync(new URL(`../../${file}`, import.meta.url), "utf8")) as T;
const lockfile = read<Lockfile>("package-lock.json");
const floors = read<Floors>("tests/support/version-floors.json");
const installed = (packages: Lockfile["packages"]) => belowFloor({ packages }, floors);

describe("every installed package", () => {
  test("is at or above the lowest version without known holes, and none is banned", () => {
    expect(Object.keys(lockfile.packages).length).toBeGreaterThan(200);
    expect(belowFloor(lockfile, floors)).toEqual([]);
  });

  test("is looked at where it matters most: each of these is in the lockfile", () => {
    for (const name of ["next", "react", "react-dom", "next-auth"]) {
      expect(lockfile.packages[`node_modules/${name}`]?.version).toMatch(/^[0-9]/);
    }
  });
});

describe("the gate", () => {
  test.each([
    ["an older version", { "node_modules/next": { version: "16.4.4" } }],
    ["an older version inside another package", { "node_modules/a/node_modules/next": { version: "15.5.29" } }],
    ["a pre-release of the floor", { "node_modules/next": { version: "16.4.5-canary.1" } }],
    ["a version that cannot be read", { "node_modules/next": { version: "latest" } }],
    ["no version at all", { "node_modules/next": {} }],
    ["a banned package", { "node_modules/b/node_modules/xlsx": { version: "0.20.3" } }],
  ])("stops %s", (_, packages) => expect(installed(packages)).toHaveLength(1));

  test("lets the floor itself and anything newer pass", () => {
    expect(
      installed({ "node_modules/next": { version: "16.4.5" }, "node_modules/react": { version: "19.10.0" } }),
    ).toEqual([]);
  });
});
