import type { TrailEntry } from "@/lib/domain/office/desks";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { actingName } from "@/lib/format/acting-name";
import { codedWords } from "@/lib/format/coded-words";
import { formatInstant } from "@/lib/format/date";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

/** Entries of the audit trail (nhật ký) in words: when, who, what was done to what, and in which province's book. */
export function trailTable(entries: readonly TrailEntry[], locale: Locale): ReportTable {
  const words = wordsOf(locale).oversight.trail;
  return {
    name: "trail",
    title: words.title,
    about: [],
    columns: [
      { key: "when", label: words.when, kind: "text", head: true, firm: true },
      { key: "who", label: words.who, kind: "text", language: "vi" },
      { key: "did", label: words.did, kind: "text" },
      { key: "on", label: words.on, kind: "text" },
      { key: "book", label: words.book, kind: "text" },
    ],
    totals: [],
    rows: entries.map((entry) => ({
      key: `${entry.chain} ${entry.sequence}`,
      values: [
        formatInstant(new Date(entry.recordedAt), locale),
        entry.recordedBy === null ? words.operator : actingName(entry.recordedBy, entry.onBehalfOf, locale),
        codedWords(words.deed, entry.permission),
        entityName(entry, words.entity),
        entry.province ?? words.nation,
      ],
      ...(entry.entity === "voucher" && { links: { on: `/vouchers/${entry.entityId}` } }),
    })),
    notes: [],
  };
}

function entityName({ entity, name }: TrailEntry, words: Readonly<Record<string, string>>): string {
  return fill(words[entity] ?? entity, { name });
}
