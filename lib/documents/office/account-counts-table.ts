import type { AccountsOverview } from "@/lib/domain/office/desks";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

/** Accounts by role, and how many are signed in now. */
export function accountCountsTable({ byRole }: AccountsOverview, locale: Locale): ReportTable {
  const { office, layout } = wordsOf(locale);
  const words = office.admin;
  return {
    name: "account-counts",
    title: words.accounts,
    about: [],
    columns: [
      { key: "role", label: words.role, kind: "text", head: true },
      { key: "count", label: words.count, kind: "count" },
      { key: "signedIn", label: words.signedIn, kind: "count" },
    ],
    totals: [],
    rows: byRole.map(({ role, accounts, signedIn }) => ({
      key: role,
      values: [layout.roles[role], accounts, signedIn],
    })),
    notes: [],
  };
}
