/** What the scanner said of a file. */
export type Verdict = { readonly scan: "clean" } | { readonly scan: "refused"; readonly finding: string };

/** No scanner answers there, or not in time: every file waits. */
export class ScannerAway extends Error {
  override name = "ScannerAway";
}

/** The scanner could not read this file, as it says; others may still be scanned. */
export class FileUnscanned extends Error {
  override name = "FileUnscanned";
}

const LONGEST_FINDING = 200;

/**
 * Reads clamd's answer to INSTREAM: `stream: OK` or `stream: <what> FOUND`.
 * @throws FileUnscanned for anything else, such as a file above its own limit.
 */
export function readVerdict(answer: string): Verdict {
  const said = answer.replace(/[\0\r\n]+$/, "").replace(/^stream: /, "");
  if (said === "OK") return { scan: "clean" };
  const [, finding] = /^(.+) FOUND$/s.exec(said) ?? [];
  if (finding === undefined) throw new FileUnscanned(said.slice(0, LONGEST_FINDING) || "no answer");
  return { scan: "refused", finding: finding.slice(0, LONGEST_FINDING) };
}
