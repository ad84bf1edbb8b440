import { refuse } from "../errors";

/** What the virus scanner said of a file: nothing yet, nothing found, or what it found. */
export const SCANS = ["pending", "clean", "refused"] as const;
export type Scan = (typeof SCANS)[number];

type Scanned = { readonly fileName: string; readonly scan: Scan; readonly finding: string | null };

/** Whether a file may be given out: one in which something was found never, one that waits only where none is scanned. */
export function isGivenOut({ scan }: Pick<Scanned, "scan">, isScanning: boolean): boolean {
  return scan === "clean" || (scan === "pending" && !isScanning);
}

/** Refuses with `attachment.infected` or `attachment.unscanned` where the file may not be given out. */
export function refuseWithheld(file: Scanned, isScanning: boolean): void {
  const { fileName, finding } = file;
  if (isGivenOut(file, isScanning)) return;
  refuse(
    finding === null ? { code: "attachment.unscanned", fileName } : { code: "attachment.infected", fileName, finding },
  );
}
