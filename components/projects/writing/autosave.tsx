"use client";

import { useEffect, useRef, useState } from "react";

export type AutosaveWords = Readonly<Record<"idle" | "saving" | "saved" | "stale" | "failed", string>>;

type AutosaveProps = {
  /** Address of the draft of this form. */
  address: string;
  /** The draft's version as the page was read; 0 where there was none. */
  version: number;
  words: AutosaveWords;
};

const PAUSE = 1200;

/**
 * Keeps what is typed into the form around it as a draft of its account, a moment after the last letter. It only
 * listens: no field is touched, and nothing is kept while an input method composes.
 */
export function Autosave({ address, version, words }: AutosaveProps) {
  const output = useRef<HTMLOutputElement>(null);
  const [state, setState] = useState<keyof AutosaveWords>("idle");

  useEffect(() => {
    const form = output.current?.closest("form");
    let seen = version;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    let sending = Promise.resolve();

    const save = async () => {
      if (!form || stopped) return;
      setState("saving");
      const fields = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
      const answer = await fetch(address, {
        method: "PUT",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ version: seen, fields }),
      }).catch(() => null);
      if (answer?.ok) seen = ((await answer.json()) as { version: number }).version;
      stopped ||= answer?.status === 409;
      setState(answer?.ok ? "saved" : stopped ? "stale" : "failed");
    };
    const later = (event: Event) => {
      clearTimeout(timer);
      if ((event as InputEvent).isComposing) return;
      timer = setTimeout(() => {
        sending = sending.then(save);
      }, PAUSE);
    };
    const stop = () => {
      clearTimeout(timer);
      stopped = true;
    };
    form?.addEventListener("input", later);
    form?.addEventListener("compositionend", later);
    form?.addEventListener("submit", stop);
    return () => {
      stop();
      form?.removeEventListener("input", later);
      form?.removeEventListener("compositionend", later);
      form?.removeEventListener("submit", stop);
    };
  }, [address, version]);

  return (
    <output ref={output} className="field-help">
      {words[state]}
    </output>
  );
}
