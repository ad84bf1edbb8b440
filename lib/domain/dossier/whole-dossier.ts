import { refuse } from "../errors";

/** A document of the whole dossier as its index names it; `sha256` of its bytes in hexadecimal. */
export type DossierDocument = {
  /** Where it stands in the archive: "05-bao-cao-tien-do.pdf". */
  readonly path: string;
  readonly title: string;
  /** YYYY-MM-DD; null where it bears none. */
  readonly on: string | null;
  readonly number: string | null;
  readonly bytes: number;
  readonly sha256: string;
  /** Why it is named and not enclosed; null where it is. */
  readonly withheld: string | null;
};

/** The most files and bytes of one dossier: 2.000 files, 1 GB. */
export const DOSSIER_LIMITS = { files: 2_000, bytes: 1_073_741_824 } as const;

/** Refuses with `dossier.too-large` what one archive does not hold. */
export function withinDossier(documents: readonly Pick<DossierDocument, "bytes">[]): void {
  const bytes = documents.reduce((sum, document) => sum + document.bytes, 0);
  const { files: mostFiles, bytes: mostBytes } = DOSSIER_LIMITS;
  if (documents.length > mostFiles || bytes > mostBytes)
    refuse({ code: "dossier.too-large", files: documents.length, mostFiles, megabytes: Math.ceil(bytes / 1_048_576) });
}
