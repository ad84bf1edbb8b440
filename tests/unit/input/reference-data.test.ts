import { describe, expect, test } from "vitest";
import { inputProblems } from "@/lib/format/refusals/input-problem";
import { changeReferenceInput } from "@/lib/input/reference-data";

const BASIS = { documentId: "tt-64-2024", clause: "Điều 2", reason: "Theo thông tư mới" };
const CAP = {
  ...{ table: "support-caps", item: "machinery", fund: "KCQG", start: "1/1/2027", maxAmount: "400 triệu" },
  ...{ perVi: "cơ sở", perEn: "establishment", ...BASIS },
};
const problems = (given: Record<string, unknown>) => {
  const parsed = changeReferenceInput.safeParse(given);
  return parsed.success ? [] : inputProblems(parsed.error.issues, given, "vi").map(({ path, code }) => [path, code]);
};

describe("a row of reference data as it is sent", () => {
  test("is read as people type it, into the texts the database holds", () => {
    expect(changeReferenceInput.parse({ ...CAP, maxPercent: 50, perBeneficiary: true })).toMatchObject({
      ...{ table: "support-caps", start: "2027-01-01", document: { id: "tt-64-2024" }, clause: "Điều 2" },
      values: { maxAmount: "400000000", maxPercent: "50", perBeneficiary: "true", countedBy: null },
    });
  });

  test.each([
    ["an amount of two readings", { ...CAP, maxAmount: "1.000,000" }, ["maxAmount", "input.money.ambiguous"]],
    ["more than all of it", { ...CAP, maxPercent: "120" }, ["maxPercent", "input.too-large"]],
    ["a fund there is not", { ...CAP, fund: "KC" }, ["fund", "input.unknown-value"]],
    ["no first day", { ...CAP, start: undefined }, ["start", "input.required"]],
    ["no document", { ...CAP, documentId: undefined }, ["documentId", "input.required"]],
    [
      "half a new document",
      { ...CAP, documentId: undefined, documentNumber: "1/2027", documentTitle: "T" },
      ["documentIssuer", "input.required"],
    ],
    ["a field of another table", { ...CAP, workingDays: "5" }, ["workingDays", "input.unknown-field"]],
  ])("is refused with %s, at that field", (_, given, problem) => {
    expect(problems(given)).toContainEqual(problem);
  });

  test("says a deadline in working days or by a day of the year before, and not both", () => {
    const deadline = { table: "stage-deadlines", state: "SUBMITTED", fund: "KCQG", start: "1/1/2027", ...BASIS };
    expect(problems({ ...deadline, workingDays: "15" })).toEqual([]);
    expect(problems({ ...deadline, yearBeforeMonth: "5", yearBeforeDay: "20" })).toEqual([]);
    expect(problems(deadline)).toEqual([["workingDays", "input.required"]]);
    expect(problems({ ...deadline, yearBeforeMonth: "5" })).toEqual([["yearBeforeDay", "input.required"]]);
    expect(problems({ ...deadline, workingDays: "15", yearBeforeMonth: "5" })).toContainEqual([
      "yearBeforeMonth",
      "input.unknown-field",
    ]);
  });

  test.each([
    ["a start", { start: "1/1/2027" }, ["start", "input.document-start"]],
    ["another document behind it", { documentId: "tt-64-2024" }, ["documentId", "input.unknown-field"]],
    ["a number without letters", { documentNumber: "28/2018" }, ["documentNumber", "input.document-number"]],
    [
      "a number of no year, without its day",
      { documentNumber: "1881/QĐ-TTg" },
      ["documentIssuedOn", "input.document-year"],
    ],
  ])("is refused as a legal document with %s, at that field", (_, given, problem) => {
    const document = {
      ...{
        table: "legal-documents",
        documentNumber: "28/2027/TT-BTC",
        documentTitle: "T",
        documentIssuer: "Bộ Tài chính",
      },
      reason: "Văn bản mới",
    };
    expect(problems(document)).toEqual([]);
    expect(problems({ ...document, ...given })).toEqual([problem]);
  });
});
