import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { SAMPLES } from "./zip";

/** What a browser test sends as the scan of a decision, while others look at what stands on disk. */
export const SCANNED_DECISION = Buffer.concat([SAMPLES.pdf, Buffer.from("%a signed decision\n%%EOF\n")]);

/** Files that the portal keeps or receives, in order, but for the scan that another test may send meanwhile. */
export async function filesOnDisk(): Promise<string[]> {
  const folder = process.env.ATTACHMENTS_DIR || ".data/files";
  const names = (await readdir(folder, { recursive: true }).catch(() => [])).filter((name) =>
    /[0-9a-f-]{36}$/.test(name),
  );
  const others = await Promise.all(names.map((name) => isScannedDecision(path.join(folder, name))));
  return names.filter((_, at) => !others[at]).sort();
}

const isScannedDecision = (file: string): Promise<boolean> =>
  readFile(file).then(
    (bytes) => bytes.equals(SCANNED_DECISION),
    () => false,
  );
