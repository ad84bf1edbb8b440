"use client";

import type { ReactNode } from "react";

type UseAmountProps = { input: string; amount: string; href: string; children: ReactNode };

/** Puts an amount into the field; without JavaScript, by opening the form again with it. */
export function UseAmount({ input, amount, href, children }: UseAmountProps) {
  const put = (event: { preventDefault: () => void }) => {
    const field = document.getElementById(input);
    if (!(field instanceof HTMLInputElement)) return;
    event.preventDefault();
    field.value = amount;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  };
  return (
    <a className="button use-amount" href={href} onClick={put}>
      {children}
    </a>
  );
}
