import type { z } from "zod";
import { chartFile } from "@/lib/documents/summary/charts/chart-file";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import type { Locale } from "@/lib/format/locale";
import type { chartQueryInput } from "@/lib/input/summaries";
import { getIssuedFile } from "@/lib/queries/summary/find-issue";
import { getConferenceSummary } from "@/lib/queries/summary/get-conference-summary";

const TYPES = { svg: "image/svg+xml; charset=utf-8", png: "image/png" } as const;

/** A chart of a conference's summary as an image: as it stands, or as an issue of it was sent out. */
export async function chartAsked(scope: ReadScope, asked: z.output<typeof chartQueryInput>, language: Locale) {
  const { id, chart, format, issue, lang } = asked;
  const locale = lang ?? language;
  const answered = (bytes: Uint8Array<ArrayBuffer>, name: string) => ({
    ...{ type: TYPES[format], bytes },
    fileName: `${name}.${format}`,
  });
  if (issue !== null) {
    const bytes = await getIssuedFile(scope, { id, issue, format: `${chart}.${format}` });
    if (!bytes) refuse({ code: "summary.no-issue", issue });
    return answered(bytes, `bieu-do-${id}-${chart}-${issue}`);
  }
  const opened = await getConferenceSummary(scope, id, locale);
  if (!opened) refuse({ code: "access.not-found", entity: "conference", id });
  const pen = { locale, decimals: opened.conference.decimals };
  const bytes = await chartFile(format, chart, opened.summary, pen);
  if (!bytes) refuse({ code: "summary.no-chart" });
  return answered(bytes, `bieu-do-${id}-${chart}`);
}
