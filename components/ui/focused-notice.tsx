"use client";

import { type ReactNode, useEffect, useRef } from "react";

/**
 * A refusal that takes the focus when its page opens, so that it is in sight, read aloud, and the next Tab is in it.
 * `autofocus` does it without JavaScript; React leaves that attribute to the server's page alone.
 */
export function FocusedNotice({ title, children }: { title: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a slow machine somebody is in a field already: what they type must not go elsewhere.
    const nobodyTypes = document.activeElement === null || document.activeElement === document.body;
    if (nobodyTypes) box.current?.focus();
  }, []);
  return (
    // biome-ignore lint/a11y/noAutofocus: after a refusal the focus belongs on its reason (WCAG 3.3.1, GOV.UK error summary).
    <div ref={box} role="alert" tabIndex={-1} autoFocus className="notice notice-refusal">
      <strong>{title}</strong>
      {children}
    </div>
  );
}
