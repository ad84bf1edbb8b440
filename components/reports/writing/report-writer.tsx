"use client";

import { useEffect, useRef, useState } from "react";
import type { MoneyUnit } from "@/lib/domain/money-unit";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { formatExactMoney } from "@/lib/format/money";
import { isTouched } from "../../projects/writing/touched";
import { type EchoWords, echoCell } from "./echo-cell";
import { moveByKey, pasteBlock } from "./grid-keys";
import { type Kept, keepCells } from "./keep-cells";
import type { CellControl } from "./typed-cells";

export type WriterWords = EchoWords &
  Readonly<Record<Kept | "saving" | "conflict" | "empty" | "pasted" | "unread", string>>;

type ReportWriterProps = { address: string; unit: MoneyUnit; locale: Locale; words: WriterWords };

/** A moment after the last letter, and after a lost connection. */
const PAUSE = 1200;
const AGAIN = 2500;
const LONGEST = 60_000;

/**
 * Keeps what is typed into the form around it, cell by cell, beside other writers; pastes blocks and moves by keys. It
 * only listens: without it the form is sent whole.
 */
export function ReportWriter({ address, unit, locale, words }: ReportWriterProps) {
  const output = useRef<HTMLOutputElement>(null);
  const [told, setTold] = useState<string>(words.idle);

  useEffect(() => {
    const form = output.current?.closest("form");
    if (!form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let sending: Promise<void> = Promise.resolve();
    const echo = (control: CellControl) => echoCell(control, unit, words, locale);
    const conflict = (part: HTMLElement, stands: string | null) => {
      part.dataset.met = "yes";
      part.setAttribute("aria-invalid", "true");
      const line = part.dataset.subject
        ? part.querySelector("output")
        : form.querySelector(`output[id="${part.id}-echo"]`);
      const shown =
        stands === null
          ? words.empty
          : part.dataset.kind === "amount"
            ? formatExactMoney(BigInt(stands), locale)
            : stands;
      if (line) line.textContent = fill(words.conflict, { stands: shown });
    };
    let pause = AGAIN;
    const keep = async () => {
      setTold(words.saving);
      const kept = await keepCells(form, address, unit, conflict).catch((): Kept => "failed");
      const isUnread = kept === "saved" && form.querySelector("[data-cell][aria-invalid=true]") !== null;
      setTold(words[isUnread ? "refused" : kept]);
      pause = kept === "failed" ? Math.min(2 * pause, LONGEST) : AGAIN;
      if (kept === "failed") later(pause);
    };
    const later = (wait: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        sending = sending.then(keep);
      }, wait);
    };
    const typed = (event: Event) => {
      if ((event as InputEvent).isComposing) return;
      const control = event.target as CellControl;
      for (const part of [control, control.closest<HTMLElement>("[data-subject]")]) {
        if (part?.dataset.met) part.removeAttribute("aria-invalid");
        if (part) delete part.dataset.met;
      }
      if (control.dataset.kind === "amount" || control.dataset.kind === "count") echo(control);
      later(PAUSE);
    };
    const pasted = (event: ClipboardEvent) => {
      const controls = pasteBlock(event);
      if (controls.length === 0) return;
      const unread = controls.filter((control) => !echo(control)).length;
      const counts = fill(words.pasted, { count: String(controls.length) });
      setTold(unread > 0 ? `${counts} ${fill(words.unread, { count: String(unread) })}` : counts);
      later(PAUSE);
    };
    const hidden = () => {
      if (document.visibilityState === "hidden") later(0);
    };
    const sent = () => clearTimeout(timer);
    form.addEventListener("input", typed);
    form.addEventListener("compositionend", typed);
    form.addEventListener("paste", pasted);
    form.addEventListener("keydown", moveByKey);
    form.addEventListener("submit", sent);
    document.addEventListener("visibilitychange", hidden);
    if (isTouched(form)) later(PAUSE);
    return () => {
      clearTimeout(timer);
      form.removeEventListener("input", typed);
      form.removeEventListener("compositionend", typed);
      form.removeEventListener("paste", pasted);
      form.removeEventListener("keydown", moveByKey);
      form.removeEventListener("submit", sent);
      document.removeEventListener("visibilitychange", hidden);
    };
  }, [address, unit, locale, words]);

  return (
    <output ref={output} className="field-help">
      {told}
    </output>
  );
}
