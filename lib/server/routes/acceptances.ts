import { z } from "zod";
import { acceptSeveralInput } from "@/lib/input/accept-several";
import { acceptancesFileInput, acceptancesQueryInput } from "@/lib/input/acceptances-query";
import { projectCodeInput } from "@/lib/input/projects-query";
import { CSV_FILE, json, read, write, XLSX_FILE } from "./define";
import { day, dong, fund, listOf } from "./parts";
import { togetherAnswer } from "./together-result";

const output = z.object({
  ...{ indicator: z.string(), target: z.number().nullable(), achieved: z.number(), reason: z.string().nullable() },
});

const acceptance = z
  .object({
    year: z.int(),
    on: day,
    number: z.string().nullable(),
    conclusion: z.string().nullable(),
    recordedBy: z.string().nullable(),
    members: z.array(z.object({ name: z.string(), post: z.string().nullable() })),
    contracts: z.array(z.object({ number: z.string(), signedOn: day })),
    outputs: z.array(output),
    parts: z.array(
      z.object({
        ...{ beneficiaryName: z.string(), contractNumber: z.string(), on: day, amount: dong },
        number: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: "Acceptance" });

export const readAcceptances = read({
  path: "/api/v1/projects/{code}/acceptances",
  who: "signed-in",
  tag: "records",
  input: projectCodeInput,
  summary: "The acceptances of a đề án with their minutes, oldest year first, for those who see its own records",
  reply: json("The acceptances", z.object({ items: z.array(acceptance) })),
});

const path = "/api/v1/acceptances";
const summary = "Acceptances, one item a đề án and budget year, the latest first";

export const readAcceptanceList = read({
  path,
  who: "acceptance.read",
  tag: "records",
  input: acceptancesQueryInput,
  summary: `${summary}, with that year's targets, contracts, payments and settlement`,
  reply: json(
    "The page",
    listOf(
      z
        .object({
          ...{ projectCode: z.string(), projectTitle: z.string(), fund, unitName: z.string(), budgetYear: z.int() },
          ...{ acceptedOn: day, targets: z.int(), reached: z.int(), contracted: dong, paid: dong },
          ...{ settledOn: day.nullable(), settled: dong.nullable() },
          dueOn: day.nullable().meta({ description: "Null while a year of the đề án is still to be accepted" }),
          daysLate: z.int().nullable(),
        })
        .meta({ id: "ListedAcceptance" }),
      z.object({ contracted: dong, paid: dong, settled: dong }),
    ),
  ),
});

/** Thirty rows, three hundred outputs, and who took part. */
const SEVERAL = 2_000;

export const acceptSeveral = write({
  path: "/api/v1/acceptances/several",
  who: "project.accept",
  tag: "records",
  input: acceptSeveralInput,
  mostFields: SEVERAL,
  summary: "Accepts several đề án, each by itself; with `preview` says what would become of each",
  reply: json("What became of each đề án, in the order sent", togetherAnswer.meta({ id: "AcceptancesTogether" })),
});

const file = { who: "acceptance.read", tag: "files", input: acceptancesFileInput } as const;
export const readAcceptanceListCsv = read({
  ...file,
  path: `${path}.csv`,
  summary: `${summary}, as CSV`,
  reply: CSV_FILE,
});
export const readAcceptanceListWorkbook = read({
  ...file,
  path: `${path}.xlsx`,
  summary: `${summary}, as a workbook`,
  reply: XLSX_FILE,
});
