import { expect, test } from "vitest";
import { chooseProjectsInput } from "@/lib/input/choose-projects";
import { readChosen } from "@/lib/input/chosen-projects";

const page = { step: "appraise-central", year: "2027", shown: ["A-1*2*500", "B-1*3*700", "C-1*4*900"] };
const rowsOf = (fields: object) => chooseProjectsInput.safeParse({ ...page, ...fields }).data?.rows;

test("a page is read row by row: what is ticked, and an amount other than the one asked for", () => {
  const amounts = { "amount.A-1": "500 đồng", "amount.B-1": "250 triệu" };
  expect(rowsOf({ item: ["A-1", "C-1"], ...amounts })).toEqual([
    { code: "A-1", version: 2, isChosen: true, typed: null },
    { code: "B-1", version: 3, isChosen: false, typed: "250 triệu" },
    { code: "C-1", version: 4, isChosen: true, typed: "" },
  ]);
  expect(rowsOf({ shown: "A-1*2*500", item: "A-1", "amount.A-1": "500" })).toHaveLength(1);
});

test("a registration has no amounts, and a page without rows chooses nothing", () => {
  expect(rowsOf({ step: "register", item: "A-1", "amount.A-1": "1" })?.[0]).toMatchObject({
    isChosen: true,
    typed: null,
  });
  expect(chooseProjectsInput.safeParse({ step: "register", year: "2027" }).data?.rows).toEqual([]);
});

test("a page that names no row it could have, no way it offers or another step is refused", () => {
  for (const wrong of [{ shown: "A-1" }, { go: "page-0" }, { go: "home" }, { step: "withdraw" }, { year: "soon" }])
    expect(chooseProjectsInput.safeParse({ ...page, ...wrong }).success).toBe(false);
  expect(chooseProjectsInput.safeParse({ ...page, shown: Array.from({ length: 201 }, () => "A*1*1") }).success).toBe(
    false,
  );
});

test("a chosen amount is read as money; one that cannot be read is named", () => {
  const row = { code: "A-1", version: 2, isChosen: true };
  expect(readChosen({ ...row, typed: null })).toMatchObject({ amount: null, unread: null });
  expect(readChosen({ ...row, typed: "250 triệu" })).toMatchObject({ amount: 250_000_000n, unread: null });
  expect(readChosen({ ...row, typed: "2 lần" })).toMatchObject({ amount: null, unread: "2 lần" });
});
