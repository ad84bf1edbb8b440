import type { KeptAccount } from "@/lib/domain/access/kept-account";
import type { ReportColumn, ReportLine, ReportMark, ReportRow, ReportTable } from "@/lib/domain/report/report-table";
import { formatDate } from "@/lib/format/date";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { scopeName } from "@/lib/format/scope-names";
import { wordsOf } from "../words";

/** A page of the accounts: who, with which role where until when, and whether they may enter. */
export type AccountList = {
  readonly items: readonly KeptAccount[];
  readonly total: number;
  readonly page: number;
  readonly size: number;
};

/** A list of accounts; each name leads to what can be done with it. */
export function accountListTable(
  { items, page, size }: AccountList,
  about: readonly ReportLine[],
  locale: Locale,
): ReportTable {
  return {
    name: "accounts",
    title: wordsOf(locale).accounts.title,
    about,
    columns: columnsOf(locale),
    totals: [],
    rows: items.map((account, at) => ({ ...rowOf(account, locale), ordinal: String((page - 1) * size + at + 1) })),
    notes: [],
  };
}

function columnsOf(locale: Locale): ReportColumn[] {
  const words = wordsOf(locale).accounts;
  return [
    { key: "fullName", label: words.name, kind: "text", language: "vi", head: true },
    { key: "email", label: words.email, kind: "text", firm: true },
    { key: "role", label: words.role, kind: "text" },
    { key: "place", label: words.place, kind: "text" },
    { key: "until", label: words.lastDay, kind: "day", only: "file" },
    { key: "lasts", label: words.lastDay, kind: "text", under: "role", only: "screen" },
    { key: "state", label: words.state, kind: "text" },
    { key: "sessions", label: words.sessions, kind: "count" },
  ];
}

function rowOf(account: KeptAccount, locale: Locale): ReportRow {
  const { accounts, layout } = wordsOf(locale);
  const { id, fullName, email, role, until, sessions } = account;
  const state = stateOf(account);
  const marks: Record<string, ReportMark> = { disabled: "alarm", first: "provisional", active: "plain" };
  return {
    key: id,
    values: [
      fullName,
      email,
      role === null ? accounts.noRole : layout.roles[role],
      placeOf(account, locale),
      until,
      until && fill(accounts.until, { day: formatDate(until, locale) }),
      accounts[state],
      sessions,
    ],
    links: { fullName: `/admin/accounts/${id}` },
    marks: { state: marks[state] ?? "plain" },
  };
}

function stateOf({ disabled, firstPassword }: KeptAccount): "disabled" | "first" | "active" {
  if (disabled) return "disabled";
  return firstPassword ? "first" : "active";
}

function placeOf({ role, unitName, regionCode }: KeptAccount, locale: Locale): string {
  if (unitName !== null) return unitName;
  if (regionCode !== null) return scopeName(regionCode, locale);
  return role === null ? "" : wordsOf(locale).accounts.national;
}
