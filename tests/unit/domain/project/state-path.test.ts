import { describe, expect, test } from "vitest";
import { PROJECT_STATES, type ProjectState } from "@/lib/domain/project/state";
import { statePath } from "@/lib/domain/project/state-path";

const written = (fund: "KCQG" | "KCDP", state: ProjectState) =>
  statePath(fund, state).map((step) => `${step.state} ${step.standing}`);

describe("the way of a đề án", () => {
  test("of the national fund passes the Cục", () => {
    expect(written("KCQG", "CONTRACTED")).toEqual([
      "DRAFT done",
      "SUBMITTED done",
      "APPRAISED_LOCAL done",
      "REGISTERED done",
      "APPRAISED_CENTRAL done",
      "ASSIGNED done",
      "CONTRACTED current",
      "IN_PROGRESS ahead",
      "ACCEPTED ahead",
      "SETTLED ahead",
    ]);
  });

  test("of a province's fund skips the two central steps", () => {
    expect(written("KCDP", "ASSIGNED").slice(2, 4)).toEqual(["APPRAISED_LOCAL done", "ASSIGNED current"]);
  });

  test.each([
    ["RETURNED", ["DRAFT done", "RETURNED current"]],
    ["WITHDRAWN", ["DRAFT done", "WITHDRAWN current"]],
    ["REJECTED", ["DRAFT done", "SUBMITTED done", "REJECTED current"]],
    ["STOPPED", ["DRAFT done", "SUBMITTED done", "APPRAISED_LOCAL done", "ASSIGNED done", "STOPPED current"]],
  ] as const)("ends early when it is %s", (state, expected) => {
    expect(written("KCDP", state)).toEqual(expected);
  });

  test.each(PROJECT_STATES)("has exactly one place for %s", (state) => {
    for (const fund of ["KCQG", "KCDP"] as const) {
      const centralOnly = fund === "KCDP" && (state === "REGISTERED" || state === "APPRAISED_CENTRAL");
      const current = statePath(fund, state).filter(({ standing }) => standing === "current");
      if (!centralOnly) expect(current).toEqual([{ state, standing: "current" }]);
    }
  });
});
