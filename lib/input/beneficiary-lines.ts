import { z } from "zod";
import { BENEFICIARY_KINDS } from "@/lib/domain/project/kind";
import { readMoneyText } from "./money-text";
import { beneficiaries } from "./project-fields";

type Kind = (typeof BENEFICIARY_KINDS)[number];
type Beneficiary = z.output<typeof beneficiaries>[number];

/** How each kind is written in the last column, and how a name that says its kind begins. */
const KIND_WORDS: Readonly<Record<Kind, string>> = {
  ENTERPRISE: "Doanh nghiệp",
  COOPERATIVE: "Hợp tác xã",
  HOUSEHOLD: "Hộ kinh doanh",
};
const BEGINNINGS: readonly (readonly [RegExp, Kind])[] = [
  [/^(htx|hợp tác xã|tổ hợp tác)(?!\p{L})/iu, "COOPERATIVE"],
  [/^(hkd|hộ)(?!\p{L})/iu, "HOUSEHOLD"],
];
const HEADING = /^(stt|tên|name)(?!\p{L})/iu;
const MOST = 60_000;
const MOST_ROWS = 300;

/**
 * Beneficiaries as they are pasted from Excel, a line each: name, tax code, address, support, kind; columns apart by a
 * tab or a semicolon. A heading and empty lines are passed over; a line that cannot be read is named by its number.
 */
export const beneficiaryLines = z
  .string()
  .max(MOST)
  .transform((text, context) => {
    const rows = text.split(/\r\n?|\n/).map((line, at) => ({ line, number: at + 1 }));
    const filled = rows.filter(({ line }, at) => line.trim() !== "" && !(at === 0 && HEADING.test(line.trim())));
    const read = filled.map(({ line, number }) => ({ number, row: rowOf(line) }));
    const wrong = read.filter(({ row }) => !beneficiaries.safeParse([row]).success);
    for (const { number } of wrong.slice(0, 20))
      context.addIssue({ code: "custom", params: { problem: "row.unreadable", given: String(number) } });
    if (wrong.length > 0) return z.NEVER;
    const all = beneficiaries.safeParse(read.map(({ row }) => row));
    if (all.success) return all.data;
    context.addIssue({
      code: "custom",
      params: { problem: filled.length > MOST_ROWS ? "too-many" : "repeated", limit: String(MOST_ROWS) },
    });
    return z.NEVER;
  });

/** The same text again for a form, one line for each. */
export function linesOf(rows: readonly Readonly<Beneficiary>[]): string {
  return rows
    .map(({ name, taxCode, address, support, kind }) =>
      [name, taxCode ?? "", address, support?.toString() ?? "", KIND_WORDS[kind]].join("\t"),
    )
    .join("\n");
}

function rowOf(line: string) {
  const cells = line.split(line.includes("\t") ? "\t" : ";").map((cell) => cell.trim());
  const [name = "", taxCode = "", address = "", support = "", kind = ""] = cells;
  return { name, taxCode, address, support: amountOf(support), kind: kindOf(kind, name) };
}

/** What cannot be read stays as it is, and is refused with its line. */
function amountOf(text: string): string | null {
  if (text === "" || text === "-" || text === "–") return null;
  const reading = readMoneyText(text);
  return "amount" in reading ? reading.amount.toString() : text;
}

function kindOf(word: string, name: string): string {
  if (word !== "") {
    const lower = word.toLocaleLowerCase("vi");
    return BENEFICIARY_KINDS.find((kind) => KIND_WORDS[kind].toLocaleLowerCase("vi") === lower) ?? word;
  }
  return BEGINNINGS.find(([begins]) => begins.test(name))?.[1] ?? "ENTERPRISE";
}
