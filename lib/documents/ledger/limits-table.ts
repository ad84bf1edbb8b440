import type { ContractShare } from "@/lib/domain/ledger/contract-share";
import { type LimitName, limitsOnPaying } from "@/lib/domain/ledger/limits";
import type { Dong } from "@/lib/domain/money";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";
import { unreleasedNote } from "./unreleased-note";

/** Every guard on a contract share: what is allowed, what is used, what is left. */
export function limitsTable({ standing, budgetYear }: ContractShare, locale: Locale): ReportTable {
  const words = wordsOf(locale).vouchers.limit;
  const facts = { percent: String(standing.share.advancePercent), year: String(budgetYear) };
  return {
    name: "limits",
    title: words.caption,
    about: [],
    columns: [
      { key: "name", label: words.name, kind: "text", head: true },
      { key: "limit", label: words.limit, kind: "money" },
      { key: "used", label: words.used, kind: "money" },
      { key: "room", label: words.room, kind: "money" },
    ],
    totals: [],
    rows: limitsOnPaying(standing).flatMap(({ name, limit, used, room }) =>
      name === "refundable"
        ? []
        : [{ key: name, values: [fill(words[name], facts), limit, used, roomShown(name, room)] }],
    ),
    notes: unreleasedNote({ year: budgetYear, balance: standing.year, tranche: null }, locale),
  };
}

/** An advance may lawfully be more than what is accepted in parts: nothing is left then. */
function roomShown(name: LimitName, room: Dong): Dong {
  return name === "parts" && room < 0n ? 0n : room;
}
