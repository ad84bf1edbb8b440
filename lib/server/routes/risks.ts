import { z } from "zod";
import { RISKS } from "@/lib/domain/risk/risk";
import { risksFileInput, risksQueryInput } from "@/lib/input/risks-query";
import { CSV_FILE, json, read, XLSX_FILE } from "./define";
import { day, dong, fund, listOf } from "./parts";

const risk = z.enum(RISKS);
const summary = "Money that stands still, one item a sum of one đề án or contract, the longest first";

export const readRisks = read({
  path: "/api/v1/money-at-risk",
  who: "voucher.read",
  tag: "records",
  input: risksQueryInput,
  summary,
  reply: json(
    "The page; kinds overlap, so `totals.amount` is null where several are listed",
    listOf(
      z
        .object({
          risk,
          projectCode: z.string().nullable().meta({ description: "Null for planned money that no đề án has yet" }),
          contractNumber: z.string().nullable(),
          ...{ fund, budgetYear: z.int(), unitName: z.string(), amount: dong, since: day, days: z.int() },
        })
        .meta({ id: "MoneyAtRisk" }),
      z.object({
        amount: dong.nullable(),
        byRisk: z.array(z.object({ risk, count: z.int(), amount: dong })),
      }),
    ),
  ),
});

const file = { who: "voucher.read", tag: "files", input: risksFileInput } as const;
export const readRisksCsv = read({
  ...file,
  path: "/api/v1/money-at-risk.csv",
  summary: `${summary}, as CSV`,
  reply: CSV_FILE,
});
export const readRisksWorkbook = read({
  ...file,
  path: "/api/v1/money-at-risk.xlsx",
  summary: `${summary}, as a workbook`,
  reply: XLSX_FILE,
});
