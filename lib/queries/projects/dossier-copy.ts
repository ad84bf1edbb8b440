import { z } from "zod";
import { dossierText } from "@/lib/domain/project/dossier";
import type { DossierVersion } from "@/lib/domain/project/dossier-change";
import type { WrittenRows } from "./parts/written";

const words = z.string().nullable();
const dong = z.string().transform((amount) => BigInt(amount));

/** A dossier as it is hashed and kept: the values of JSON, days as instants, amounts as texts of đồng. */
const kept = z.object({
  ...{ title: z.string(), kind: z.string(), contentCode: z.string(), itemCode: z.string(), endYear: z.int() },
  ...{ implementingUnit: z.string(), commune: words, startOn: words, endOn: words },
  outline: z
    .object({ need: words, goals: words, scale: words, technology: words, effects: words, capReason: words })
    .nullable(),
  budgetLines: z.array(
    z.object({ budgetYear: z.int(), itemCode: z.string(), support: dong, counterpart: dong, other: dong }),
  ),
  outputs: z.array(z.object({ budgetYear: z.int(), indicatorCode: z.string(), target: z.coerce.number() })),
  beneficiaries: z.array(
    z.object({
      support: dong.nullable(),
      address: words,
      beneficiary: z.object({ name: z.string(), taxCode: words, address: z.string() }),
    }),
  ),
  // Copies from before files were part of them say nothing of files.
  attachments: z.array(z.object({ kind: z.string(), fileName: z.string(), version: z.int() })).optional(),
});

/**
 * A dossier as it is hashed and kept where a step is taken: with its files by name, version and hash, but without what
 * the virus scanner says of them, which is nobody's writing and changes by itself.
 */
export function dossierCopy({ attachments, ...written }: WrittenRows): string {
  return dossierText({
    ...written,
    attachments: attachments.map(({ kind, fileName, version, bytes, sha256 }) => ({
      ...{ kind, fileName, version, bytes, sha256 },
    })),
  });
}

const dayOf = (instant: string | null) => instant?.slice(0, 10) ?? null;

/** A kept dossier as it is compared with another. */
export function dossierVersion(copy: string): DossierVersion {
  const { outline, budgetLines, outputs, beneficiaries, attachments = null, ...row } = kept.parse(JSON.parse(copy));
  const { title, kind, contentCode, itemCode, endYear, implementingUnit, commune, startOn, endOn } = row;
  return {
    words: {
      ...{ title, kind, content: contentCode, item: itemCode, endYear: String(endYear), implementingUnit, commune },
      ...(outline ?? {}),
      ...{ startOn: dayOf(startOn), endOn: dayOf(endOn) },
    },
    budget: budgetLines.map(({ budgetYear, itemCode: item, ...amounts }) => ({ year: budgetYear, item, ...amounts })),
    outputs: outputs.map(({ budgetYear, indicatorCode, target }) => ({
      ...{ year: budgetYear, indicator: indicatorCode, target },
    })),
    beneficiaries: beneficiaries.map(({ support, address, beneficiary }) => ({
      ...{ name: beneficiary.name, taxCode: beneficiary.taxCode, address: address ?? beneficiary.address, support },
    })),
    attachments,
  };
}
