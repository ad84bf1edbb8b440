import { describe, expect, test } from "vitest";
import { readProjectsPage } from "@/lib/input/projects-page";
import { projectsQueryInput } from "@/lib/input/projects-query";

const catalogue = { contents: [{ code: "ND3", vi: "Mô hình", en: "Models" }], contentGroups: [] };
const read = (params: Record<string, string | string[]>) => readProjectsPage(params, catalogue);

describe("the address of a list of đề án", () => {
  test("without anything asks for all, latest year first", () => {
    expect(read({}).value).toEqual({
      q: null,
      unitId: null,
      fund: null,
      year: null,
      state: null,
      content: null,
      reach: null,
      region: null,
      layout: null,
      view: null,
      implementingUnit: null,
      sort: "-year",
      page: 1,
      size: 50,
      in: null,
    });
  });

  test("is what a form of empty choices sends, too", () => {
    expect(read({ q: "", unitId: "", fund: "", year: "", state: "", content: "" })).toEqual({
      ...read({}),
      problems: [],
    });
  });

  test("keeps what it understands and names what it does not", () => {
    const { value, problems } = read({ year: "x", fund: "KCQG", content: "ND99", sort: "secret", page: ["1", "2"] });

    expect(value).toMatchObject({ year: null, fund: "KCQG", content: null, sort: "-year", page: 1 });
    expect(problems).toEqual([
      { param: "year", given: "x" },
      { param: "sort", given: "secret" },
      { param: "page", given: "1, 2" },
      { param: "content", given: "ND99" },
    ]);
  });

  test("reads searched words in composed form, with single spaces", () => {
    expect(read({ q: "  máy   móc ".normalize("NFD") }).value.q).toBe("máy móc".normalize("NFC"));
  });

  test.each([
    ["size", "201"],
    ["size", "0"],
    ["page", "-1"],
    ["page", "1.5"],
    ["year", "1999"],
    ["fund", "kcqg"],
    ["state", "assigned"],
    ["unitId", "Hà Nội"],
    ["q", "a\u0000b"],
    ["q", "x".repeat(201)],
    ["reach", "all"],
  ])("refuses %s=%s by name", (param, text) => {
    expect(projectsQueryInput.safeParse({ [param]: text }).error?.issues[0]?.path).toEqual([param]);
  });
});
