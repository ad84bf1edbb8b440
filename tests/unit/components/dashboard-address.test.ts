import { describe, expect, it } from "vitest";
import { dashboardQuery, explainPath, filePath, scopePath } from "@/components/figures/dashboard-address";
import { isIn, placesFor } from "@/components/layout/navigation";
import { placeOf } from "@/components/layout/page-place";
import type { ExecutionQuery } from "@/lib/domain/figures/execution-query";

const query: ExecutionQuery = {
  scope: { kind: "region", region: "MTTN" },
  year: 2023,
  through: 9,
  fund: null,
  basis: "reported",
  asOf: null,
  content: null,
};

describe("a dashboard's address", () => {
  it("names the period and leaves defaults out", () => {
    expect(dashboardQuery({ query, unit: "ty" })).toBe("?year=2023&through=9");
  });

  it("carries every choice that is not the default", () => {
    const chosen = { ...query, fund: "KCDP", basis: "34", asOf: "2023-10-26", content: "ND3" } as const;
    expect(dashboardQuery({ query: chosen, unit: "trieu" })).toBe(
      "?year=2023&through=9&fund=KCDP&basis=34&asOf=2023-10-26&content=ND3&in=trieu",
    );
  });

  it("leads to the scope's page, its explanation and its file", () => {
    expect(scopePath(query.scope)).toBe("/regions/mttn");
    expect(scopePath({ kind: "unit", unitId: "da-nang" })).toBe("/provinces/da-nang");
    expect(explainPath({ query, unit: "ty" }, "executed", "ALL")).toBe(
      "/explain?year=2023&through=9&scope=MTTN&column=ALL&measure=executed",
    );
    expect(filePath({ query, unit: "ty" }, "csv", { groupBy: "unit" })).toBe(
      "/api/v1/execution.csv?year=2023&through=9&scope=MTTN&groupBy=unit",
    );
  });
});

describe("the rail", () => {
  it("shows visitors the public pages alone", () => {
    expect(placesFor(null).map(({ key }) => key)).toEqual([
      "overview",
      "plans",
      "projects",
      "reports",
      "conferences",
      "search",
      "figures",
    ]);
  });

  it("shows vouchers to those who may read them, and the desk to everyone signed in", () => {
    expect(placesFor("PROVINCE_OFFICER").map(({ key }) => key)).toContain("vouchers");
    expect(placesFor("ADMIN").map(({ key }) => key)).toEqual([
      "office",
      "overview",
      "plans",
      "projects",
      "reports",
      "conferences",
      "search",
      "figures",
      "admin",
    ]);
  });

  it("counts the dashboards to the overview", () => {
    const lit = (path: string) =>
      placesFor(null)
        .filter((place) => isIn(place, path))
        .map(({ key }) => key);
    expect(lit("/")).toEqual(["overview"]);
    expect(lit("/provinces/da-nang")).toEqual(["overview"]);
    expect(lit("/plans/2023")).toEqual(["plans"]);
    expect(lit("/sign-in")).toEqual([]);
  });

  it("knows the place whatever the language", () => {
    expect(placeOf("/en/regions/mttn?year=2023")).toEqual({ path: "/regions/mttn", query: "?year=2023" });
    expect(placeOf("/en")).toEqual({ path: "/", query: "" });
    expect(placeOf("/energy")).toEqual({ path: "/energy", query: "" });
    expect(placeOf(null)).toEqual({ path: "/", query: "" });
  });
});
