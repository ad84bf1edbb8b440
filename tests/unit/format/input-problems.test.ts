import { describe, expect, test } from "vitest";
import { z } from "zod";
import { inputProblems } from "@/lib/format/refusals/input-problem";
import { INPUT_CODES } from "@/lib/format/refusals/input-words";
import { inputWordsEn } from "@/lib/format/refusals/input-words-en";
import { inputWordsVi } from "@/lib/format/refusals/input-words-vi";

const schema = z.strictObject({
  projectCode: z.string(),
  kind: z.enum(["ADVANCE", "PAYMENT"]),
  paidOn: z.iso.date(),
  budgetYear: z.coerce.number().int().min(2010),
  number: z.string().max(5),
  lines: z.array(z.strictObject({ amount: z.string() })).optional(),
});
const found = (input: unknown, language: "vi" | "en" = "vi") =>
  inputProblems(schema.safeParse(input).error?.issues ?? [], input, language);

test("every problem is named at once, with its field in the reader's words and how to mend it", () => {
  const problems = found({ kind: "GIFT", paidOn: "2026-02-30", budgetYear: 1999, number: "123456", extra: true });

  expect(problems).toEqual([
    { path: "projectCode", code: "input.required", message: "Mã đề án: còn để trống. Hãy nhập giá trị." },
    expect.objectContaining({ path: "kind", message: expect.stringContaining("ADVANCE, PAYMENT") }),
    expect.objectContaining({ path: "paidOn", code: "input.not-a-date" }),
    expect.objectContaining({ path: "budgetYear", message: expect.stringContaining("2010") }),
    expect.objectContaining({ path: "number", message: expect.stringContaining("5 ký tự") }),
    expect.objectContaining({ path: "extra", code: "input.unknown-field" }),
  ]);
});

test("a value inside a list is named by its place", () => {
  const good = { projectCode: "x", kind: "ADVANCE", paidOn: "2026-01-31", budgetYear: 2026, number: "1" };
  expect(found({ ...good, lines: [{}] })).toEqual([
    { path: "lines.0.amount", code: "input.required", message: "Số tiền: còn để trống. Hãy nhập giá trị." },
  ]);
});

test("a parameter given twice is told so", () => {
  expect(found({ projectCode: ["a", "b"] }, "en")[0]).toEqual({
    path: "projectCode",
    code: "input.repeated",
    message: "Project code: appears more than once. Keep one value.",
  });
});

test("a schema's own check speaks by its code", () => {
  const money = z.object({ amount: z.string() }).superRefine((_, context) => {
    context.addIssue({ code: "custom", path: ["amount"], params: { problem: "money.negative" } });
  });
  const [problem] = inputProblems(money.safeParse({ amount: "-1" }).error?.issues ?? [], { amount: "-1" }, "vi");
  expect(problem).toMatchObject({
    code: "input.money.negative",
    message: expect.stringMatching(/^Số tiền: không được âm/),
  });
});

describe.each([
  ["Vietnamese", inputWordsVi],
  ["English", inputWordsEn],
])("in %s", (_language, words) => {
  test.each(INPUT_CODES)("%s says what is wrong and how to mend it", (code) => {
    const said = words[code]({ limit: "9", choices: ["a", "b"], given: "x" });
    expect(said.match(/\./g)?.length ?? 0).toBeGreaterThanOrEqual(2);
  });
});
