"use client";

import { useEffect, useRef, useState } from "react";
import type { Kept } from "./keep-cells";
import { type Writing, writeForm } from "./write-form";

/** What a writer has to know: what is not kept, and will not be by itself. The rest is seen and not announced. */
const TROUBLE: readonly string[] = ["failed", "refused", "refusedWhole", "signedOut", "closed"] satisfies Kept[];

/**
 * Keeps what is typed into the form around it, cell by cell, beside other writers; pastes blocks and moves by keys. It
 * only listens: without it the form is sent whole. What is seen at every pause is not announced; trouble and a paste are, once.
 */
export function ReportWriter({ address, unit, locale, words }: Writing) {
  const place = useRef<HTMLSpanElement>(null);
  const [kept, setKept] = useState<Kept | "saving">("idle");
  const [news, setNews] = useState("");

  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    const telling = {
      kept: (state: Kept | "saving") => {
        setKept(state);
        if (TROUBLE.includes(state)) setNews(words[state]);
        else if (state === "saved") setNews((told) => (TROUBLE.some((one) => words[one as Kept] === told) ? "" : told));
      },
      news: setNews,
    };
    return writeForm(form, { address, unit, locale, words }, telling);
  }, [address, unit, locale, words]);

  return (
    <>
      <span ref={place} className="field-help">
        {TROUBLE.includes(kept) ? "" : words[kept]}
      </span>
      <output className="field-help">{news}</output>
    </>
  );
}
