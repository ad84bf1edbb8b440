import { createHash } from "node:crypto";
import type { Transaction } from "@/lib/db/transaction";
import { dossierCopy } from "@/lib/queries/projects/dossier-copy";
import { getDossier } from "@/lib/queries/projects/get-dossier";

type Dossier = Parameters<typeof dossierCopy>[0];

/** A dossier as the history of its đề án keeps it: whole as a text, and the SHA-256 of that text in hex. */
export function copied(dossier: Dossier): { readonly text: string; readonly hash: string } {
  const text = dossierCopy(dossier);
  return { text, hash: createHash("sha256").update(text).digest("hex") };
}

/** The same of a đề án as it is written at this moment of the transaction. */
export async function copyDossier(tx: Transaction, projectId: string): Promise<ReturnType<typeof copied>> {
  return copied(await getDossier(tx, projectId));
}
