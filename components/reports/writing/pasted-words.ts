import { fill } from "@/lib/format/fill";
import type { Pasted } from "./paste-block";

export type PastedWords = Readonly<
  Record<"pasted" | "unread" | "outside" | "outsideCell" | "headed" | "byName", string>
>;

/** As many as are named of what lay beyond a table. */
const NAMED = 3;

/** What a paste wrote, how much of it cannot be read, and what found no place: how many, and which first. */
export function pastedWords(pasted: Pasted, unread: number, words: PastedWords): string {
  const { written, outside, headings, isNamed } = pasted;
  const cells = outside
    .slice(0, NAMED)
    .map(({ row, column, text }) =>
      fill(words.outsideCell, { row: String(row), column: String(column), text: text.slice(0, 30) }),
    );
  const which = outside.length > NAMED ? `${cells.join("; ")}…` : cells.join("; ");
  return [
    fill(words.pasted, { count: String(written.length) }),
    ...(headings > 0 ? [fill(words.headed, { count: String(headings) })] : []),
    ...(isNamed ? [words.byName] : []),
    ...(unread > 0 ? [fill(words.unread, { count: String(unread) })] : []),
    ...(outside.length > 0 ? [fill(words.outside, { count: String(outside.length), which })] : []),
  ].join(" ");
}
