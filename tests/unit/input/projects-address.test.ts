import { describe, expect, test } from "vitest";
import { readProjectsPage } from "@/lib/input/projects-page";
import { projectsQueryInput } from "@/lib/input/projects-query";

const catalogue = { contents: [{ code: "ND3", vi: "Mô hình", en: "Models" }], contentGroups: [] };
const read = (params: Record<string, string | string[]>) => readProjectsPage(params, catalogue, true);

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
      amountFrom: null,
      amountTo: null,
      mine: null,
      due: null,
      dueBy: null,
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

  test("reads amounts as people type money, days as they type days, and how a deadline stands", () => {
    expect(read({ amountFrom: "500 triệu", amountTo: "1,5 tỷ", dueBy: "5/9/2026", due: "late" }).value).toMatchObject({
      amountFrom: 500_000_000n,
      amountTo: 1_500_000_000n,
      dueBy: "2026-09-05",
      due: "late",
    });
    expect(read({ due: "5", amountFrom: "0", mine: "yes" }).value).toMatchObject({
      due: 5,
      amountFrom: 0n,
      mine: "yes",
    });
  });

  test("says why an amount or a day was not read, and keeps it as typed", () => {
    const { value, problems } = read({ amountFrom: "500 lít", dueBy: "31/2/2026" });

    expect(value).toMatchObject({ amountFrom: null, dueBy: null });
    expect(problems).toEqual([
      { param: "amountFrom", given: "500 lít", reason: expect.objectContaining({ problem: "money.unknown-unit" }) },
      { param: "dueBy", given: "31/2/2026", reason: { problem: "day.no-such-day" } },
    ]);
  });

  test("leaves out, by name, what asks who reads where the reader has no list of their own", () => {
    const asked = readProjectsPage({ mine: "yes", due: "late", q: "máy" }, catalogue, false);

    expect(asked.value).toMatchObject({ mine: null, due: null, q: "máy" });
    expect(asked.problems).toEqual([
      { param: "mine", given: "yes", reason: { problem: "query.own-list-only" } },
      { param: "due", given: "late", reason: { problem: "query.own-list-only" } },
    ]);
  });

  test.each([
    ["due", "soon"],
    ["due", "100"],
    ["dueBy", "mai"],
    ["mine", "no"],
    ["amountTo", "-5"],
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
