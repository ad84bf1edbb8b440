"use client";

import { useEffect, useRef, useState } from "react";
import { budgetSums } from "@/lib/domain/project/budget-sums";
import { type CappedDossier, capBreaches, capRooms } from "@/lib/domain/project/cap-breaches";
import type { CapInForce } from "@/lib/domain/project/support-cap";
import { breachSentence, roomSentence } from "@/lib/format/cap-sentence";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { formatExactMoney } from "@/lib/format/money";
import { formatPercent } from "@/lib/format/percent";
import { readMoneyText } from "@/lib/input/money-text";

type BudgetEchoProps = Pick<CappedDossier, "beneficiaries" | "outputs"> & {
  values: Readonly<Record<string, string>>;
  caps: readonly CapInForce[];
  /** Items by code. */
  names: Readonly<Record<string, string>>;
  sums: string;
  locale: Locale;
};

/** Sums, shares and caps of the budget in words while it is typed. It only listens; the fields keep every letter. */
export function BudgetEcho({ values, beneficiaries, outputs, caps, names, sums, locale }: BudgetEchoProps) {
  const output = useRef<HTMLOutputElement>(null);
  const [typed, setTyped] = useState(values);
  useEffect(() => {
    const form = output.current?.closest("form");
    const read = () => {
      if (form) setTyped(Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)])));
    };
    const listen = (event: Event) => {
      if (!(event as InputEvent).isComposing) read();
    };
    // On a slow machine something was typed before this listened.
    read();
    form?.addEventListener("input", listen);
    return () => form?.removeEventListener("input", listen);
  }, []);

  const budget = budgetOf(typed);
  const dossier = { budget, beneficiaries, outputs };
  const nameOf = (item: string) => names[item] ?? item;
  const breaches = capBreaches(dossier, caps);
  return (
    <output ref={output} className="grid gap-1 text-sm">
      <span>{sumsOf(budget, sums, locale)}</span>
      {capRooms(dossier, caps).map((room) => (
        <span key={room.item} className="text-muted">
          {roomSentence(room, locale, nameOf)}
        </span>
      ))}
      {breaches.map((breach) => {
        const sentence = breachSentence(breach, locale, nameOf);
        return (
          <strong key={sentence} className="field-error">
            {sentence}
          </strong>
        );
      })}
    </output>
  );
}

function budgetOf(typed: Readonly<Record<string, string>>): CappedDossier["budget"] {
  const rows = Object.keys(typed).flatMap((name) => /^budget\.(\d+)\.item$/.exec(name)?.[1] ?? []);
  return rows.map((row) => {
    const amount = (source: string) => amountIn(typed[`budget.${row}.${source}Text`] ?? "");
    return {
      item: typed[`budget.${row}.item`] ?? "",
      ...{ support: amount("support"), counterpart: amount("counterpart"), other: amount("other") },
    };
  });
}

function amountIn(text: string): bigint {
  const reading = readMoneyText(text);
  return "amount" in reading ? reading.amount : 0n;
}

function sumsOf(budget: CappedDossier["budget"], sums: string, locale: Locale): string {
  const { total, support, share, counterpart, other } = budgetSums(budget);
  return fill(sums, {
    total: formatExactMoney(total, locale),
    support: formatExactMoney(support, locale),
    share: formatPercent(share, {}, locale),
    counterpart: formatExactMoney(counterpart, locale),
    other: formatExactMoney(other, locale),
  });
}
