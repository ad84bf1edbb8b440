import { FUNDS, type Fund } from "@/lib/domain/fund";
import { GREATEST_AMOUNT } from "@/lib/domain/ledger/voucher";
import type { Dong } from "@/lib/domain/money";
import type { IsoDate } from "@/lib/domain/period/period";
import { PROJECT_KINDS, type ProjectKind } from "@/lib/domain/project/kind";
import { readMoneyText } from "@/lib/input/money-text";
import { fold } from "../fold";
import { readDay } from "../published-figures/read-day";
import { readYear } from "../published-figures/read-period";
import { fundKey, scopeKey } from "../published-figures/vocabulary";
import { FUND_WORDS } from "../published-figures/words";
import type { RawCell } from "../raw-table";
import type { RowReader } from "../row-reader";
import type { ProjectColumn } from "./column";
import type { KnownForProjects } from "./known";

/** One row of the sheet, read: a đề án's own facts and what this row adds to it. */
export type ProjectRow = {
  readonly code: string | null;
  readonly title: string;
  readonly fund: Fund;
  readonly year: number;
  readonly kind: ProjectKind;
  readonly content: string;
  readonly item: string;
  readonly unitId: string;
  readonly implementingUnit: string;
  readonly startOn: IsoDate | null;
  readonly endOn: IsoDate | null;
  readonly money: { readonly support: Dong; readonly counterpart: Dong; readonly other: Dong };
  readonly beneficiary: { readonly name: string; readonly taxCode: string | null; readonly address: string } | null;
  readonly output: { readonly indicator: string; readonly target: number } | null;
};

type From = RowReader<ProjectColumn>;

const KIND_WORDS: Readonly<Record<ProjectKind, readonly string[]>> = {
  REGULAR: ["thường", "đề án thường", "regular"],
  GROUP: ["nhóm", "đề án nhóm", "group"],
  FLAGSHIP: ["điểm", "đề án điểm", "flagship"],
};

/** Reads one row; what is wrong with it is in the reader's problems, and the row then is not to be used. */
export function readProjectRow(from: From, known: KnownForProjects): ProjectRow {
  const year = from.required("year", ({ text }) => readYear(text), "year-wrong", "2010–2100") ?? 0;
  const fund = from.required("fund", fundOf, "value-not-known", FUNDS.join(", ")) ?? "KCQG";
  const kind = from.optional("kind", kindOf, "value-not-known", PROJECT_KINDS.join(", ")) ?? "REGULAR";
  const startOn = from.optional("startOn", readDay, "date-wrong", `01/02/${year}`);
  const endOn = from.optional("endOn", readDay, "date-wrong", `30/11/${year}`);
  if (startOn && endOn && endOn < startOn) from.refuse("end-before-start", "endOn", startOn);
  return {
    code: from.words("code", 60) || null,
    title: words(from, "title", 500),
    ...{ year, fund, kind, startOn, endOn },
    ...placeOf(from, known),
    unitId: unitOf(from, known),
    implementingUnit: words(from, "implementingUnit", 300),
    money: moneyOf(from),
    beneficiary: beneficiaryOf(from),
    output: outputOf(from, known),
  };
}

const words = (from: From, key: ProjectColumn, most: number) =>
  from.required(key, () => from.words(key, most), "value-missing", "") ?? "";

function fundOf({ text }: RawCell): Fund | null {
  const typed = [fold(text), fundKey(text)];
  return FUNDS.find((fund) => [fund, ...FUND_WORDS[fund]].some((word) => typed.includes(fold(word)))) ?? null;
}

function kindOf({ text }: RawCell): ProjectKind | null {
  const typed = fold(text);
  return PROJECT_KINDS.find((kind) => [kind, ...KIND_WORDS[kind]].some((word) => fold(word) === typed)) ?? null;
}

const codeIn =
  (list: readonly { readonly code: string; readonly names: readonly string[] }[]) =>
  ({ text }: RawCell): string | null => {
    const typed = fold(text);
    return list.find(({ code, names }) => [code, ...names].some((word) => fold(word) === typed))?.code ?? null;
  };

/** Content and item; an item that is not named is the content's general one. */
function placeOf(from: From, { contents, items }: KnownForProjects): { content: string; item: string } {
  const codes = contents.map(({ code }) => code).join(", ");
  const content = from.required("content", codeIn(contents), "value-not-known", codes) ?? "";
  const ofContent = items.filter(({ contentCode }) => contentCode === content);
  const named = content ? ofContent : items;
  const expected = named.map(({ code }) => code).join(", ");
  const item = from.optional("item", codeIn(named), "value-not-known", expected);
  return { content, item: item ?? ofContent.find(({ isGeneral }) => isGeneral)?.code ?? "" };
}

/** The importer's own province: another's is refused, whoever asks. */
function unitOf(from: From, { units, ownUnitId }: KnownForProjects): string {
  const own = units.find(({ id }) => id === ownUnitId);
  const isOwn = ({ text }: RawCell) =>
    fold(text) === ownUnitId || own?.names.some((name) => scopeKey(name) === scopeKey(text)) ? ownUnitId : null;
  return from.optional("unitId", isOwn, "province-other", own?.id ?? ownUnitId) ?? ownUnitId;
}

function amount(cell: RawCell): Dong | null {
  if (cell.percent) return null;
  if (/^[0-9]{1,16}$/.test(cell.text.trim())) {
    const read = BigInt(cell.text.trim());
    return read <= GREATEST_AMOUNT ? read : null;
  }
  if (cell.kind !== "text") return null;
  const read = readMoneyText(cell.text);
  return "amount" in read ? read.amount : null;
}

function moneyOf(from: From): ProjectRow["money"] {
  const read = (key: ProjectColumn) => from.optional(key, amount, "money-wrong", "300.000.000");
  const total = read("total");
  const money = { support: read("support") ?? 0n, counterpart: read("counterpart") ?? 0n, other: read("other") ?? 0n };
  const sum = money.support + money.counterpart + money.other;
  const sound = !from.problems.some(({ code }) => code === "money-wrong");
  if (sound && total !== null && total !== sum) from.refuse("sum-differs", "total", `${sum}`);
  return money;
}

function beneficiaryOf(from: From): ProjectRow["beneficiary"] {
  const name = from.words("beneficiary", 300);
  const digits = ({ text }: RawCell) => /^(\d{10}|\d{13})$/.exec(text.replace(/[\s.-]/g, ""))?.[0] ?? null;
  const taxCode = from.optional("taxCode", digits, "tax-code-wrong", "3200123456");
  const address = from.words("address", 500);
  if (name === "" && taxCode !== null) from.refuse("value-missing", "beneficiary");
  return name === "" ? null : { name, taxCode, address };
}

function outputOf(from: From, { indicators }: KnownForProjects): ProjectRow["output"] {
  const expected = indicators.map(({ code }) => code).join(", ");
  const indicator = from.optional("indicator", codeIn(indicators), "value-not-known", expected);
  const count = ({ text }: RawCell) => (/^[0-9]{1,9}$/.test(text.trim()) ? Number(text) : null);
  const target = from.optional("target", count, "count-wrong", "2");
  const empty = (key: ProjectColumn) => from.field(key).cell.text.trim() === "";
  if (indicator !== null && empty("target")) from.refuse("value-missing", "target");
  if (target !== null && empty("indicator")) from.refuse("value-missing", "indicator");
  return indicator === null || target === null ? null : { indicator, target };
}
