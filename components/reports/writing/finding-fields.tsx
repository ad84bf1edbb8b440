"use client";

import { useEffect, useRef, useState } from "react";
import type { ToldFinding } from "@/lib/format/reports/told-finding";
import { onChecked } from "./checked";
import { FindingItem, type FindingItemWords } from "./finding-item";

type FindingFieldsProps = {
  findings: readonly ToldFinding[];
  /** Reasons as they were typed in a form that came back, by their subjects. */
  typed: Readonly<Record<string, { readonly reason: string; readonly document: string }>>;
  words: FindingItemWords & Readonly<Record<"checksNone", string>>;
};

/** What the checks find as one types: hard ones to mend in the tables, every other with the reason and the document it rests on. */
export function FindingFields({ findings: read, typed, words }: FindingFieldsProps) {
  const list = useRef<HTMLUListElement>(null);
  const [findings, setFindings] = useState(read);
  useEffect(() => onChecked(list.current, setFindings), []);
  const hard = findings.filter(({ stands }) => stands === "hard").length;
  return (
    <>
      {findings.length === 0 && <p>{words.checksNone}</p>}
      <ul ref={list} className="grid gap-3">
        {findings.map((finding, at) => (
          <FindingItem
            key={finding.subject}
            finding={finding}
            at={at - hard}
            typed={typed[finding.subject] ?? finding}
            words={words}
          />
        ))}
      </ul>
    </>
  );
}
