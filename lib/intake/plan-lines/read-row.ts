import { FUNDS, type Fund } from "@/lib/domain/fund";
import { GREATEST_AMOUNT } from "@/lib/domain/ledger/voucher";
import type { Dong } from "@/lib/domain/money";
import type { BudgetYear, IsoDate } from "@/lib/domain/period/period";
import { DECISION_KINDS, type DecisionKind } from "@/lib/domain/plan/decision";
import { readMoneyText } from "@/lib/input/money-text";
import { fold } from "../fold";
import { readDay } from "../published-figures/read-day";
import { readYear } from "../published-figures/read-period";
import { fundKey, scopeKey } from "../published-figures/vocabulary";
import { FUND_WORDS } from "../published-figures/words";
import type { RawCell } from "../raw-table";
import type { RowReader } from "../row-reader";
import type { PlanLineColumn } from "./columns";
import type { KnownForPlanLines } from "./known";

/** One row of the sheet, read: what it says of its decision, and the line it is. */
export type PlanLineRow = {
  readonly number: string;
  readonly signedOn: IsoDate | null;
  readonly fund: Fund;
  readonly year: BudgetYear;
  readonly kind: DecisionKind;
  readonly unitId: string | null;
  readonly content: string;
  readonly projectCode: string | null;
  readonly amount: Dong;
  readonly note: string | null;
};

const KIND_WORDS: Readonly<Record<DecisionKind, readonly string[]>> = {
  ASSIGN: ["giao", "giao kế hoạch", "assignment"],
  ADJUST: ["điều chỉnh", "adjustment"],
  SUPPLEMENT: ["bổ sung", "supplement"],
  WITHDRAW: ["thu hồi", "withdrawal"],
};

/** Reads one row; what is wrong with it is in the reader's problems, and the row then is not to be used. */
export function readPlanLine(from: RowReader<PlanLineColumn>, known: KnownForPlanLines): PlanLineRow {
  const year = from.required("year", ({ text }) => readYear(text), "year-wrong", "2010–2100") ?? 0;
  const codes = known.contents.map(({ code }) => code).join(", ");
  const projectCode = from.words("project", 60) || null;
  // Which province a name means is the year's to say: a row without its year is refused for that alone.
  const unitId = year === 0 ? null : from.optional("unitId", unitIn(known, year), "scope-unknown", "");
  if (projectCode === null && unitId === null && from.field("unitId").cell.text.trim() === "")
    from.refuse("province-missing", "unitId");
  return {
    number: from.required("number", () => from.words("number", 60), "value-missing", "") ?? "",
    signedOn: from.optional("signedOn", readDay, "date-wrong", `05/01/${year}`),
    fund: from.required("fund", fundOf, "value-not-known", FUNDS.join(", ")) ?? "KCQG",
    kind: from.required("kind", kindOf, "value-not-known", DECISION_KINDS.join(", ")) ?? "ASSIGN",
    content: from.required("content", contentIn(known), "value-not-known", codes) ?? "",
    amount: from.required("amount", signedAmount, "money-wrong", "300.000.000") ?? 0n,
    note: from.words("note", 500) || null,
    ...{ year, unitId, projectCode },
  };
}

function fundOf({ text }: RawCell): Fund | null {
  const typed = [fold(text), fundKey(text)];
  return FUNDS.find((fund) => [fund, ...FUND_WORDS[fund]].some((word) => typed.includes(fold(word)))) ?? null;
}

function kindOf({ text }: RawCell): DecisionKind | null {
  const typed = fold(text);
  return DECISION_KINDS.find((kind) => [kind, ...KIND_WORDS[kind]].some((word) => fold(word) === typed)) ?? null;
}

const contentIn =
  ({ contents }: KnownForPlanLines) =>
  ({ text }: RawCell): string | null => {
    const typed = fold(text);
    return contents.find(({ code, names }) => [code, ...names].some((word) => fold(word) === typed))?.code ?? null;
  };

/** A province by id or name; of two that share a name, the one that stands at the year's end. */
const unitIn =
  ({ units }: KnownForPlanLines, year: BudgetYear) =>
  ({ text }: RawCell): string | null => {
    const byId = units.find(({ id }) => id === text.trim());
    if (byId) return isOfYear(byId, year) ? byId.id : null;
    const key = scopeKey(text);
    const named = units.filter(({ names }) => names.some((name) => scopeKey(name) === key));
    const [only, ...others] = named.filter((unit) => isOfYear(unit, year));
    const last = others.length > 0 ? named.filter(({ validTo }) => validTo === null || validTo > `${year}-12-31`) : [];
    return (others.length === 0 ? only?.id : last.length === 1 ? last[0]?.id : null) ?? null;
  };

function isOfYear({ validFrom, validTo }: KnownForPlanLines["units"][number], year: BudgetYear): boolean {
  return validFrom <= `${year}-12-31` && (validTo === null || validTo > `${year}-01-01`);
}

/** Whole đồng with its sign: "-50000000", "−1,2 tỷ", "(50.000.000)"; never nothing. */
function signedAmount(cell: RawCell): Dong | null {
  if (cell.percent) return null;
  const inBrackets = /^\((.*)\)$/.exec(cell.text.trim())?.[1];
  const [, cut, text = ""] =
    /^\s*([-−–]?)\s*(.*)$/s.exec(inBrackets === undefined ? cell.text : `-${inBrackets}`) ?? [];
  const read = plain(text.trim()) ?? (cell.kind === "text" ? spoken(text) : null);
  if (read === null || read === 0n || read > GREATEST_AMOUNT) return null;
  return cut ? -read : read;
}

const plain = (text: string): Dong | null => (/^[0-9]{1,16}$/.test(text) ? BigInt(text) : null);

function spoken(text: string): Dong | null {
  const reading = readMoneyText(text);
  return "amount" in reading ? reading.amount : null;
}
