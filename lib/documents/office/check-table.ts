import type { Invariant } from "@/lib/domain/office/invariant";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { codedWords } from "@/lib/format/coded-words";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

/** The checks of the data in words: what is checked, over how many rows, and which are wrong. */
export function checkTable(checks: readonly Invariant[], locale: Locale): ReportTable {
  const words = wordsOf(locale).oversight.checks;
  return {
    name: "checks",
    title: words.title,
    about: [],
    columns: [
      { key: "name", label: words.name, kind: "text", head: true },
      { key: "checked", label: words.checked, kind: "count" },
      { key: "failures", label: words.failures, kind: "count" },
      { key: "examples", label: words.examples, kind: "text" },
    ],
    totals: [],
    rows: checks.map(({ name, checked, failures, examples }, at) => ({
      key: name,
      ordinal: String(at + 1),
      values: [codedWords(words.names, name), checked, failures, examples.join(", ")],
      ...(failures > 0 && { alarms: { failures: words.wrong } }),
    })),
    notes: [],
  };
}
