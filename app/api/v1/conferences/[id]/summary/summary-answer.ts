import type { z } from "zod";
import { whyJson } from "@/lib/documents/summary/changes-json";
import { correctionsOf } from "@/lib/documents/summary/corrections-of";
import { type SummaryFile, summaryFile } from "@/lib/documents/summary/summary-file";
import { summaryJson } from "@/lib/documents/summary/summary-json";
import { summaryPaperOf } from "@/lib/documents/summary/summary-paper-of";
import { wordsIn } from "@/lib/documents/summary/words-in";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import type { Locale } from "@/lib/format/locale";
import type { summaryQueryInput } from "@/lib/input/summaries";
import { getIssuedFile } from "@/lib/queries/summary/find-issue";
import { getConferenceSummary, type OpenedSummary } from "@/lib/queries/summary/get-conference-summary";
import type { AnsweredFile } from "@/lib/server/answer";

type Asked = z.output<typeof summaryQueryInput>;
type Answered =
  | (ReturnType<typeof jsonOf> & { readonly written?: never })
  | {
      readonly written: SummaryFile | "issued";
      readonly type: string;
      readonly fileName: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
    };

const TYPES = {
  json: "application/json; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pdf: "application/pdf",
  html: "text/html; charset=utf-8",
} as const;

/** Official papers are in Vietnamese unless a translation is asked for. */
const OFFICIAL: readonly Asked["format"][] = ["docx", "pdf"];

/** A conference's summary as it was asked for: as it stands, in one of its formats, or as an issue of it was sent out. */
export async function summaryAsked(scope: ReadScope, asked: Asked, language: Locale): Promise<Answered> {
  const { id, format, issue } = asked;
  if (issue !== null) {
    const bytes = await getIssuedFile(scope, { id, issue, format });
    if (!bytes) refuse({ code: "summary.no-issue", issue });
    return { written: "issued", type: TYPES[format], fileName: `bao-cao-hoi-nghi-${id}-${issue}.${format}`, bytes };
  }
  const locale = asked.lang ?? (OFFICIAL.includes(format) ? "vi" : language);
  const opened = await getConferenceSummary(scope, id, locale);
  if (!opened) refuse({ code: "access.not-found", entity: "conference", id });
  if (format === "json") return jsonOf(opened, locale);
  const paper = paperOf(opened, locale);
  const bytes = await summaryFile(format, opened.summary, paper, locale);
  return { written: format, type: TYPES[format], fileName: `${paper.name}.${format}`, bytes };
}

/** How an answer that is a file is sent. */
export function summaryAnswer(answered: Answered): AnsweredFile<Answered> | null {
  if (answered.written === undefined) return null;
  const { type, fileName, bytes } = answered;
  return { type, fileName: () => fileName, write: async () => bytes };
}

function jsonOf({ conference, summary, words, closing, issues, live, moves }: OpenedSummary, locale: Locale) {
  const style = { locale, decimals: conference.decimals, prose: wordsIn(words, locale), closing };
  const corrections = live && moves ? correctionsOf(summary, live, moves, style) : [];
  return {
    ...{ ...summaryJson(summary, style), state: conference.state, issues },
    corrections: corrections.map((one) => ({
      ...{ key: one.key, printed: one.printed, now: one.now, why: whyJson(one, locale) },
    })),
  };
}

function paperOf({ conference, agencies, words, closing, issues }: OpenedSummary, locale: Locale) {
  const [latest] = issues;
  const unsigned = { number: null, signedOn: null, signerTitle: null, signer: null };
  return summaryPaperOf(conference, { ...agencies, ...(latest ?? unsigned) }, words, closing, locale);
}
