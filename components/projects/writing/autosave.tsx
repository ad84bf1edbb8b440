"use client";

import { useEffect, useRef, useState } from "react";

import { isTouched } from "./touched";

type Told = "idle" | "saving" | "saved" | "stale" | "failed" | "refused" | "signed-out";
export type AutosaveWords = Readonly<Record<Told | "signIn", string>>;

type AutosaveProps = {
  /** Address of the draft of this form. */
  address: string;
  /** The draft's version as the page was read; 0 where there was none. */
  version: number;
  words: AutosaveWords;
  signInHref: string;
};

const PAUSE = 1200;

/**
 * Keeps what is typed into the form around it as a draft of its account, a moment after the last letter and before it is
 * sent. It only listens: no field is touched, and nothing is kept while an input method composes. Where the session or
 * the connection is lost the form is not sent, so that its text stays on the page until it can be kept.
 */
export function Autosave({ address, version, words, signInHref }: AutosaveProps) {
  const output = useRef<HTMLOutputElement>(null);
  const [state, setState] = useState<Told>("idle");

  useEffect(() => {
    const form = output.current?.closest("form");
    let seen = version;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    let sending: Promise<Told> = Promise.resolve("idle");

    const save = async (): Promise<Told> => {
      if (!form || stopped) return "stale";
      setState("saving");
      const typed = [...new FormData(form)].flatMap(([name, value]) => (value === "" ? [] : [[name, String(value)]]));
      const fields = Object.fromEntries(typed);
      const answer = await fetch(address, {
        method: "PUT",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ version: seen, fields }),
      }).catch(() => null);
      if (answer?.ok) seen = ((await answer.json()) as { version: number }).version;
      const told = toldOf(answer);
      stopped ||= told === "stale";
      setState(told);
      return told;
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        sending = sending.then(save);
      }, PAUSE);
    };
    const later = (event: Event) => {
      clearTimeout(timer);
      if (!(event as InputEvent).isComposing) soon();
    };
    const send = async (event: Event) => {
      clearTimeout(timer);
      event.preventDefault();
      sending = sending.then(save);
      const told = await sending;
      if (told === "failed" || told === "signed-out") return;
      stopped = true;
      const { submitter } = event as SubmitEvent;
      if (submitter instanceof HTMLButtonElement && submitter.name) form?.append(hiddenCopy(submitter));
      form?.submit();
    };
    // On a slow machine something was typed before this listened.
    if (form && isTouched(form)) soon();
    form?.addEventListener("input", later);
    form?.addEventListener("compositionend", later);
    form?.addEventListener("submit", send);
    return () => {
      clearTimeout(timer);
      stopped = true;
      form?.removeEventListener("input", later);
      form?.removeEventListener("compositionend", later);
      form?.removeEventListener("submit", send);
    };
  }, [address, version]);

  return (
    <output ref={output} className="field-help">
      {words[state]}{" "}
      {state === "signed-out" && (
        <a href={signInHref} target="_blank" rel="noreferrer">
          {words.signIn}
        </a>
      )}
    </output>
  );
}

/** A form that is sent by the page does not say which button was pressed. */
function hiddenCopy({ name, value }: HTMLButtonElement): HTMLInputElement {
  return Object.assign(document.createElement("input"), { type: "hidden", name, value });
}

/** What became of a draft; one that is refused for what it says is left to the form's own answer. */
function toldOf(answer: Response | null): Told {
  if (!answer || answer.status >= 500) return "failed";
  if (answer.status === 401) return "signed-out";
  if (answer.status === 409) return "stale";
  return answer.ok ? "saved" : "refused";
}
