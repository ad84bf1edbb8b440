"use client";

import { useEffect, useRef, useState } from "react";
import type { VoucherKind } from "@/lib/domain/ledger/voucher";
import type { Dong } from "@/lib/domain/money";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { formatExactMoney } from "@/lib/format/money";
import { type MoneyProblem, readMoneyText } from "@/lib/input/money-text";

type RoomWords = { readonly remaining: string; readonly over: string };

export type AmountEchoWords = {
  readonly reading: string;
  /** What is left after it and how far it goes beyond, for money paid and for money given back. */
  readonly paying: RoomWords;
  readonly refunding: RoomWords;
  readonly problems: Readonly<Record<MoneyProblem, string>>;
};

type AmountEchoProps = {
  /** Id of the amount's input, in a form whose choice of kind is named "kind". */
  input: string;
  typed: string;
  kind: VoucherKind;
  /** Whether this text was refused and the field says why: until it changes, only its reading is told. */
  refused: boolean;
  available: Readonly<Record<VoucherKind, Dong>>;
  words: AmountEchoWords;
  locale: Locale;
};

/**
 * How the amount is read while it is typed, and what could still be paid after it. It only listens: the input keeps
 * every letter as the input method composes it.
 */
export function AmountEcho({ input, typed, kind, refused, available, words, locale }: AmountEchoProps) {
  const output = useRef<HTMLOutputElement>(null);
  const [state, setState] = useState({ typed, kind });

  useEffect(() => {
    const form = output.current?.closest("form");
    const read = () => {
      if (!form) return;
      const fields = new FormData(form);
      setState({ typed: String(fields.get(input) ?? ""), kind: fields.get("kind") as VoucherKind });
    };
    const listen = (event: Event) => {
      if (!(event as InputEvent).isComposing) read();
    };
    // On a slow machine something was typed before this listened.
    read();
    form?.addEventListener("input", listen);
    form?.addEventListener("compositionend", listen);
    return () => {
      form?.removeEventListener("input", listen);
      form?.removeEventListener("compositionend", listen);
    };
  }, [input]);

  return (
    <output ref={output} htmlFor={input} className="amount-echo">
      {refused && state.typed === typed
        ? readingOf(state.typed, words, locale)
        : echoOf(state.typed, state.kind, available[state.kind], words, locale)}
    </output>
  );
}

function readingOf(typed: string, words: AmountEchoWords, locale: Locale): string {
  const reading = readMoneyText(typed);
  return "amount" in reading ? fill(words.reading, { amount: formatExactMoney(reading.amount, locale) }) : "";
}

function echoOf(typed: string, kind: VoucherKind, most: Dong, words: AmountEchoWords, locale: Locale): string {
  if (typed.trim() === "") return "";
  const reading = readMoneyText(typed);
  if ("problem" in reading) return words.problems[reading.problem];
  const left = most - reading.amount;
  const { remaining, over } = kind === "REFUND" ? words.refunding : words.paying;
  const room = fill(left >= 0n ? remaining : over, { amount: formatExactMoney(left >= 0n ? left : -left, locale) });
  return `${readingOf(typed, words, locale)} ${room}`;
}
