import type { ReadScope } from "@/lib/domain/access/read-scope";
import { readParts } from "./parts/read-parts";
import { VERSION } from "./parts/row";
import { WRITTEN, type WrittenRows } from "./parts/written";

/** A dossier as it was written, under the version of its đề án. */
export type WrittenDossier = WrittenRows & { readonly version: number };

/** A dossier as it was written, with its version, for those who may see it before it is assigned; null for others. */
export async function readDossier(scope: ReadScope, projectCode: string): Promise<WrittenDossier | null> {
  const read = await readParts(scope, projectCode, [WRITTEN, VERSION]);
  return read && { ...read(WRITTEN), version: read(VERSION) };
}
