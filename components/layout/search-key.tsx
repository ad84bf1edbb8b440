"use client";

import { useEffect } from "react";
import { localizedPath } from "@/lib/format/address";
import type { Locale } from "@/lib/format/locale";
import { asksForSearch, HEADER_SEARCH_BOX, SEARCH_BOX } from "./search-key-press";

/** What a form that writes holds; a list's filters are no loss. */
const WRITTEN = 'main form[method="post"] input, main form[method="post"] textarea';
const FIELDS = "input, textarea, select, [contenteditable], dialog[open]";

/**
 * Lets "/" lead to the search box from everywhere: the page's own where it has one, else the header's where it is in
 * sight, else the search page's, unless something typed here would be left behind.
 */
export function SearchKey({ locale }: { locale: Locale }) {
  useEffect(() => {
    if (location.hash === `#${SEARCH_BOX}`) document.getElementById(SEARCH_BOX)?.focus();
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest(FIELDS) !== null;
      const box = document.getElementById(SEARCH_BOX) ?? inSight(HEADER_SEARCH_BOX);
      if (!asksForSearch(event, typing) || (!box && isBeingFilled())) return;
      event.preventDefault();
      if (box) box.focus();
      else location.assign(`${localizedPath("/search", locale)}#${SEARCH_BOX}`);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [locale]);
  return null;
}

function inSight(id: string): HTMLElement | null {
  const box = document.getElementById(id);
  return box?.checkVisibility() ? box : null;
}

/** Whether something typed on this page would be left behind. */
function isBeingFilled(): boolean {
  const controls = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(WRITTEN);
  return [...controls].some((control) => control.value !== control.defaultValue);
}
