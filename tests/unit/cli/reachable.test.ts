import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { reachableByAnyone } from "@/lib/cli/embedded/os-user";

let home = "";
beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), "home-"));
  fs.mkdirSync(path.join(home, "checkout"));
});
afterEach(() => fs.rmSync(home, { recursive: true }));

describe("a checkout the database's user must enter", () => {
  test("is reachable when every folder above it is open", () => {
    fs.chmodSync(home, 0o755);
    expect(reachableByAnyone(path.join(home, "checkout"))).toBe(true);
  });

  test("is not when it lies in a home closed to others, as root's is", () => {
    fs.chmodSync(home, 0o700);
    expect(reachableByAnyone(path.join(home, "checkout"))).toBe(false);
  });
});
