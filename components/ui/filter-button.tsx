"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { buttonClass } from "./button";
import { keepFocusAcross, restoreFocus } from "./kept-focus";
import { tidyAddress } from "./tidy-address";

/**
 * The button of a filter bar, and the bar's manners where there is JavaScript: a short address, controls that equal it
 * whenever the page is shown again, and focus where it was once the chosen page is there.
 */
export function FilterButton({ opensOnChoice, children }: { opensOnChoice: boolean; children: ReactNode }) {
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const form = button.current?.form;
    if (!form) return;
    restoreFocus(form);
    let byPointer = false;
    const stop = new AbortController();
    const listen = { signal: stop.signal };
    form.addEventListener("pointerdown", () => (byPointer = true), listen);
    form.addEventListener("keydown", () => (byPointer = false), listen);
    form.addEventListener(
      "change",
      ({ target }) => opensOnChoice && byPointer && target instanceof HTMLSelectElement && form.requestSubmit(),
      listen,
    );
    form.addEventListener("formdata", ({ formData }) => tidyAddress(form, formData), listen);
    form.addEventListener("submit", () => keepFocusAcross(form), listen);
    window.addEventListener("pageshow", ({ persisted }) => persisted && form.reset(), listen);
    return () => stop.abort();
  }, [opensOnChoice]);

  return (
    <button ref={button} type="submit" className={buttonClass()}>
      {children}
    </button>
  );
}
