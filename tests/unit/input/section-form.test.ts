import { describe, expect, test } from "vitest";
import { inputProblems } from "@/lib/format/refusals/input-problem";
import { writeSectionInput } from "@/lib/input/section-form";

const address = { code: "KCQG-2027-44-0001", version: "3" };
const edit = (section: string, fields: object) => writeSectionInput.parse({ ...address, section, ...fields }).edit;
const told = (section: string, fields: object) => {
  const given = { ...address, section, ...fields };
  const parsed = writeSectionInput.safeParse(given);
  return parsed.success ? [] : inputProblems(parsed.error.issues, given, "vi");
};
const row = { year: "2027" };

describe("a section as its form sends it", () => {
  test("general: content and item are chosen together", () => {
    const general = {
      title: "Máy sấy",
      kind: "REGULAR",
      place: "ND3 machinery",
      endYear: "2027",
      implementingUnit: "TT",
    };
    expect(edit("general", general)).toMatchObject({ content: "ND3", item: "machinery", endYear: 2027, commune: null });
  });

  test("need: what was left empty is written as nothing", () => {
    expect(edit("need", { need: "  " })).toEqual({ code: address.code, version: 3, need: null, goals: null });
  });

  test("budget: money as it was typed; rows that say nothing are passed over", () => {
    const budget = [{ ...row, item: "machinery", supportText: "1,2 tỷ", otherText: "0" }, row];
    expect(edit("budget", { budget })).toMatchObject({
      budget: [{ item: "machinery", year: 2027, support: 1_200_000_000n, counterpart: 0n, other: 0n }],
      capReason: null,
    });
  });

  test("budget: money without an item is refused at the item", () => {
    expect(told("budget", { budget: [{ ...row, supportText: "5 triệu" }] })).toMatchObject([{ path: "budget.0.item" }]);
  });

  test("a problem is told under the name of the field, not of the form's control", () => {
    const budget = [{ ...row, item: "machinery", counterpartText: "2 lần" }];
    const [problem] = told("budget", { budget });
    expect(problem).toMatchObject({ path: "budget.0.counterpartText", message: expect.stringMatching(/^Đối ứng: /) });
  });

  test("budget: an item stands once in each year", () => {
    const twice = { ...row, item: "machinery", supportText: "1 triệu" };
    expect(told("budget", { budget: [twice, { ...twice, year: "2028" }] })).toEqual([]);
    expect(told("budget", { budget: [twice, twice] })).toMatchObject([{ path: "budget" }]);
  });

  test("outputs: numbers may be grouped; a number without its indicator is refused there", () => {
    const outputs = [{ ...row, indicator: "jobs-created", target: "1.200" }];
    expect(edit("outputs", { outputs })).toMatchObject({ outputs: [{ target: 1200, year: 2027 }] });
    expect(told("outputs", { outputs: [{ ...row, target: "3" }] })).toMatchObject([{ path: "outputs.0.indicator" }]);
  });

  test("timetable: days as they are typed", () => {
    expect(edit("timetable", { startOnText: "1/2/2027" })).toMatchObject({ startOn: "2027-02-01", endOn: null });
    expect(told("timetable", { startOnText: "31/02/2027" })).toMatchObject([{ path: "startOnText" }]);
  });

  test.each(["attachments", "__proto__", ""])("there is no section “%s”", (section) => {
    expect(told(section, {})).not.toEqual([]);
  });
});

describe("hostile forms are refused in words at once", () => {
  test.each([
    ["a megabyte of digits as money", "budget", { budget: [{ ...row, supportText: "9".repeat(1_000_000) }] }],
    ["a megabyte of words", "need", { need: "a".repeat(1_000_000) }],
    ["a megabyte of digits as a number", "outputs", { outputs: [{ ...row, target: "9".repeat(1_000_000) }] }],
    ["a megabyte as a day", "timetable", { startOnText: "1".repeat(1_000_000) }],
    ["words where rows are expected", "budget", { budget: "x" }],
    ["a field of another section", "need", { capReason: "x" }],
  ])("%s", (_, section, fields) => {
    const began = performance.now();
    const problems = told(section, fields);
    expect(performance.now() - began).toBeLessThan(1000);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.map(({ message }) => message).join("").length).toBeLessThan(2_000);
  });

  test("a hundred thousand rows", () => {
    const budget = Array.from({ length: 100_000 }, () => ({ ...row, item: "x" }));
    expect(told("budget", { budget })).toHaveLength(1);
  });
});
