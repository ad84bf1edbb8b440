import { cloneDatabase } from "../../support/clone";
import { type ImportCost, largeImport } from "./large-import";
import { observeWriting, type WritingObserved } from "./observe-writing";

/** What was measured of đề án as people write, print and import them. */
export type WritingMeasured = WritingObserved & { readonly imported: ImportCost };

/** Measures on a copy of the sample, which is gone afterwards: what is written there stays out of the other measures. */
export async function measureWriting(): Promise<WritingMeasured> {
  const clone = await cloneDatabase("sample");
  try {
    return { ...(await observeWriting(clone)), imported: await largeImport(clone) };
  } finally {
    await clone.drop();
  }
}
