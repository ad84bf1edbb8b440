import type { Transaction } from "@/lib/db/transaction";

/** Whether any table names a document: a rule that rests on it, or what was ever done because of it. */
export async function isCited(tx: Transaction, id: string): Promise<boolean> {
  const [found] = await tx.$queryRaw<{ cited: boolean }[]>`SELECT legal_document_is_cited(${id}) AS cited`;
  return found?.cited ?? false;
}
