import { z } from "zod";
import { FILE_FORMATS } from "@/lib/domain/attachment/formats";
import { SCANS } from "@/lib/domain/attachment/scan";
import { FINDING_SECTIONS } from "@/lib/domain/project/check-dossier";
import { PROJECT_STATES } from "@/lib/domain/project/state";
import { day, dong, fund } from "./parts";

const amounts = {
  total: dong,
  support: dong,
  counterpart: dong,
  other: dong,
  assigned: dong,
  released: dong.nullable(),
  committed: dong,
  paid: dong,
  available: dong,
};

/** A đề án as lists give it (contract §4). */
export const project = {
  code: z.string(),
  title: z.string(),
  fund,
  year: z.int(),
  endYear: z.int(),
  kind: z.string(),
  state: z.enum(PROJECT_STATES),
  version: z.int(),
  unitId: z.string(),
  unitName: z.string(),
  stewardUnitId: z.string(),
  content: z.string(),
  item: z.string(),
  amounts: z.object(amounts),
  contracts: z.array(z.object({ id: z.uuid(), number: z.string(), signedOn: day, value: dong, paid: dong })),
};

const line = { number: z.string(), signedOn: day, year: z.int(), amount: dong };

/** One đề án with the documents below its amounts. */
export const projectDetail = z
  .object({
    ...project,
    implementingUnit: z.string().nullable(),
    startOn: day.nullable(),
    endOn: day.nullable(),
    amounts: z.object({
      ...amounts,
      settled: dong.nullable().meta({ description: "Quyết toán; null until it is settled" }),
    }),
    acceptedOn: day.nullable(),
    settledOn: day.nullable(),
    budget: z.array(z.object({ year: z.int(), item: z.string(), support: dong, counterpart: dong, other: dong })),
    planLines: z.array(z.object({ ...line, decisionId: z.uuid(), kind: z.string(), content: z.string() })),
    releaseLines: z.array(z.object({ ...line, releaseId: z.uuid(), tranche: z.int() })),
    outputs: z.array(z.object({ indicator: z.string(), target: z.number(), achieved: z.number().nullable() })),
  })
  .meta({ id: "ProjectDetail" });

const text = z.string().nullable();
const money = { support: dong, counterpart: dong, other: dong };

/** A dossier under the names in which it is sent. */
export const dossier = z
  .object({
    ...{ code: z.string(), version: z.int(), title: z.string(), fund, kind: z.string(), unitId: z.string() },
    ...{ year: z.int(), endYear: z.int(), implementingUnit: z.string(), commune: text },
    ...{ content: z.string(), item: z.string(), startOn: day.nullable(), endOn: day.nullable() },
    ...{ need: text, goals: text, scale: text, technology: text, effects: text, capReason: text },
    budget: z.array(z.object({ year: z.int(), item: z.string(), ...money })),
    outputs: z.array(z.object({ year: z.int(), indicator: z.string(), target: z.number() })),
    beneficiaries: z.array(
      z.object({ name: z.string(), taxCode: text, address: z.string(), kind: z.string(), support: dong.nullable() }),
    ),
    attachments: z.array(
      z.object({
        ...{ id: z.uuid(), kind: z.string(), fileName: z.string(), version: z.int(), format: z.enum(FILE_FORMATS) },
        ...{ bytes: z.int(), sha256: z.string(), scan: z.enum(SCANS), finding: text },
      }),
    ),
  })
  .meta({ id: "Dossier" });

/** What the check before submission found, and the caps that bind its items. */
export const dossierCheck = z
  .object({
    complete: z.boolean(),
    findings: z.array(
      z.object({
        ...{ weight: z.enum(["missing", "doubtful"]), section: z.enum(FINDING_SECTIONS) },
        ...{ field: z.string(), code: z.string(), message: z.string() },
      }),
    ),
    caps: z.array(
      z.object({
        ...{ item: z.string(), support: dong, cost: dong, percent: z.int().nullable(), each: dong, quantity: z.int() },
        ...{ byPercent: dong.nullable(), byQuantity: dong, message: z.string() },
        basis: z.object({ document: z.string(), clause: z.string(), mark: z.enum(["src", "mem", "uncertain"]) }),
      }),
    ),
  })
  .meta({ id: "DossierCheck" });
