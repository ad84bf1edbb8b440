"use client";

import { useState } from "react";

type CopyButtonProps = { text: string /** This page's query string. */; address: string; label: string; done: string };

/** Copies a sentence with this page's full address; the sentence stands beside it for who copies by hand. */
export function CopyButton({ text, address, label, done }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(`${text} ${new URL(address, window.location.href)}`);
    setCopied(true);
  };
  return (
    <button type="button" className="button button-quiet no-print" onClick={copy} aria-live="polite">
      {copied ? done : label}
    </button>
  );
}
