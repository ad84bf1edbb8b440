import { z } from "zod";
import { VOUCHER_KINDS } from "@/lib/domain/ledger/voucher";
import { STATEMENT_DECISIONS, STATEMENT_GROUPS } from "@/lib/domain/statement/statement";
import { noParameters } from "@/lib/input/no-parameters";
import { documentIdInput } from "@/lib/input/plans-query";
import {
  decideStatementInput,
  importStatementInput,
  statementQueryInput,
  statementsQueryInput,
} from "@/lib/input/statements";
import { json, LARGEST_FORM, read, write, XLSX_FILE } from "./define";
import { day, dong, fund } from "./parts";

/** Every row of the longest statement, and room to spare. */
const LONG_LIST = 6_000;

const head = {
  ...{ id: z.uuid(), fund, budgetYear: z.int(), unitId: z.string(), fileName: z.string() },
  ...{ fromOn: day, toOn: day, recordedAt: z.string() },
};
const sum = z.object({ rows: z.int(), treasury: dong, portal: dong });
const text = z.string().nullable();
const row = z.object({
  key: z.string().meta({ description: "How a decision names it" }),
  group: z.enum(STATEMENT_GROUPS),
  line: z
    .object({
      ...{ position: z.int(), paidOn: day, number: z.string(), payee: text, accountNumber: text, amount: dong },
      ...{ note: text, contractNumber: text, projectCode: text },
    })
    .nullable(),
  voucher: z
    .object({
      ...{ id: z.uuid(), paidOn: day, number: z.string(), kind: z.enum(VOUCHER_KINDS), amount: dong },
      ...{ projectCode: z.string(), contractNumber: z.string() },
    })
    .nullable(),
  decision: z
    .object({ decision: z.enum(STATEMENT_DECISIONS), reason: text, decidedBy: z.string(), decidedAt: z.string() })
    .nullable(),
});

export const importTreasuryStatement = {
  ...write({
    path: "/api/v1/imports/treasury-statement",
    who: "statement.import",
    tag: "records",
    input: importStatementInput,
    bodies: ["multipart/form-data"],
    summary:
      "Keeps a Treasury statement (.xlsx or CSV, up to 5.000 payments) of one's own province, or says what is wrong with it",
    reply: json("Its id, and its Location", z.object({ id: z.uuid(), lines: z.int() }), 201),
  }),
  largestBody: LARGEST_FORM,
};

export const readStatementTemplate = read({
  path: "/api/v1/imports/treasury-statement/template.xlsx",
  who: "signed-in",
  tag: "files",
  input: noParameters,
  summary: "An empty workbook for a Treasury statement, its columns explained",
  reply: XLSX_FILE,
});

export const readStatementResult = read({
  path: "/api/v1/treasury-statements/{id}/result.xlsx",
  who: "statement.read",
  tag: "files",
  input: documentIdInput,
  summary: "A statement held against the vouchers of now, every row with what was decided, as a workbook",
  reply: XLSX_FILE,
});

export const readStatements = read({
  path: "/api/v1/treasury-statements",
  who: "statement.read",
  tag: "records",
  input: statementsQueryInput,
  summary: "Treasury statements, the latest first: of one's own province, all for the Ministry and auditors",
  reply: json(
    "The page",
    z.object({
      ...{ items: z.array(z.object({ ...head, lines: z.int() })), page: z.int(), size: z.int(), total: z.int() },
    }),
  ),
});

export const readStatement = read({
  path: "/api/v1/treasury-statements/{id}",
  who: "statement.read",
  tag: "records",
  input: statementQueryInput,
  summary: "A statement held against the vouchers of now: sums of every group, a page of rows with what was decided",
  reply: json(
    "The result",
    z.object({
      ...{ head: z.object(head), groups: z.record(z.enum(STATEMENT_GROUPS), sum), all: sum, undecided: z.int() },
      ...{ items: z.array(row), page: z.int(), size: z.int(), total: z.int() },
    }),
  ),
});

export const decideOnStatement = write({
  path: "/api/v1/treasury-statements/{id}/decisions",
  who: "statement.decide",
  tag: "records",
  input: decideStatementInput,
  mostFields: LONG_LIST,
  summary: "Decides on rows, or on every undecided row of a group; decisions are appended and the newest counts",
  reply: json("How many rows", z.object({ id: z.uuid(), rows: z.int() })),
});
