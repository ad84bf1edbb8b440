import { cloneDatabase } from "../../support/clone";
import { openPortal } from "../portal-process";
import { filesAtOnce } from "./files-at-once";

const FORMATS = ["docx", "xlsx", "pdf", "html"] as const;
type SummaryFormat = (typeof FORMATS)[number];

/** What was measured of a conference's summary and of the checker of texts. */
export type ConferencesMeasured = {
  /** Milliseconds until the whole file was there, the writer warm. */
  readonly files: Readonly<Record<SummaryFormat, readonly number[]>>;
  /** How much slower the slowest twentieth of kept pages is while twenty files are written. */
  readonly keptPageDuringFiles: readonly number[];
  /** Milliseconds to check 20.000 characters. */
  readonly textCheck: readonly number[];
};

const AGAIN = 7;
const ROUNDS = 5;
const TEXT = 20_000;
/** The larger of the two reports that were published: 28 provinces. */
const SUMMARY = "/api/v1/conferences/bac-xviii/summary";

/** Measures a portal on a copy of the sample, as anybody may read it. */
export async function measureConferences(): Promise<ConferencesMeasured> {
  const clone = await cloneDatabase("sample");
  const portal = await openPortal(clone.appUrl);
  try {
    const file = (format: SummaryFormat) => () => took(`${portal.origin}${SUMMARY}?format=${format}`);
    const files = {
      docx: await repeated(AGAIN, file("docx")),
      xlsx: await repeated(AGAIN, file("xlsx")),
      pdf: await repeated(AGAIN, file("pdf")),
      html: await repeated(AGAIN, file("html")),
    };
    const addresses = FORMATS.map((format) => `${portal.origin}${SUMMARY}?format=${format}`);
    const keptPageDuringFiles = await repeated(ROUNDS, () => filesAtOnce(`${portal.origin}/regions/bac`, addresses));
    const body = JSON.stringify({ text: await longText(`${portal.origin}${SUMMARY}`) });
    const headers = { "content-type": "application/json" };
    const check = () => took(`${portal.origin}/api/v1/check-text`, { method: "POST", headers, body });
    return { files, keptPageDuringFiles, textCheck: await repeated(AGAIN, check) };
  } finally {
    await portal.stop();
    await clone.drop();
  }
}

/** Measures so many times, the first two unmeasured. */
async function repeated(times: number, measure: () => Promise<number>): Promise<number[]> {
  const measured: number[] = [];
  for (let time = 0; time < times + 2; time++) measured.push(await measure());
  return measured.slice(2);
}

async function took(address: string, asked: RequestInit = {}): Promise<number> {
  const began = performance.now();
  const answer = await fetch(address, asked);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
  await answer.arrayBuffer();
  return performance.now() - began;
}

/** What the report itself says, again and again. */
async function longText(address: string): Promise<string> {
  const { parts } = (await (await fetch(address)).json()) as { parts: { sentences: { text: string }[] }[] };
  const said = parts.flatMap(({ sentences }) => sentences.map(({ text }) => `${text}\n`)).join("");
  return said.repeat(Math.ceil(TEXT / said.length)).slice(0, TEXT);
}
