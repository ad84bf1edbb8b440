"use client";

import { useEffect, useRef, useState } from "react";
import { fill } from "@/lib/format/fill";
import type { ToldFinding } from "@/lib/format/reports/told-finding";
import { onChecked } from "./checked";
import { CommonReason, type CommonWords } from "./common-reason";
import { FindingItem, type FindingItemWords } from "./finding-item";

type FindingFieldsProps = {
  findings: readonly ToldFinding[];
  /** Reasons as they were typed in a form that came back, by their subjects; the common one by an empty subject. */
  typed: Readonly<Record<string, { readonly reason: string; readonly document: string }>>;
  /** Whether a reason was refused: it is shown then. */
  isRefused: boolean;
  words: FindingItemWords &
    CommonWords &
    Readonly<Record<"checksNone" | "progress" | "progressNone" | "toGrid", string>>;
};

/** Whether the list was left open, so that it is after the next save. */
const OPEN = "report-checks-open";

/**
 * What the checks find as one types: hard ones to mend in the tables, every other with the reason and the document it
 * rests on. Folded to its counts, so that the figures stay on the first screen.
 */
export function FindingFields({ findings: read, typed, isRefused, words }: FindingFieldsProps) {
  const fold = useRef<HTMLDetailsElement>(null);
  const [findings, setFindings] = useState(read);
  useEffect(() => onChecked(fold.current, setFindings), []);
  useEffect(() => {
    if (fold.current && sessionStorage.getItem(OPEN) === "yes") fold.current.open = true;
  }, []);
  const count = (...stands: ToldFinding["stands"][]) => findings.filter((one) => stands.includes(one.stands)).length;
  const [hard, open] = [count("hard"), count("open", "lapsed")];
  const left = fill(words.progress, { hard: String(hard), open: String(open) });
  return (
    <>
      {findings.length === 0 && <p>{words.checksNone}</p>}
      <details
        ref={fold}
        open={isRefused}
        hidden={findings.length === 0}
        onToggle={({ currentTarget }) => sessionStorage.setItem(OPEN, currentTarget.open ? "yes" : "no")}
      >
        <summary className="cursor-pointer">{hard + open === 0 ? words.progressNone : left}</summary>
        <div className="mt-2 grid gap-3">
          <p>
            <a href="#amounts">{words.toGrid}</a>
          </p>
          {open > 1 && <CommonReason typed={typed[""]} words={words} />}
          <ul className="grid gap-3">
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
        </div>
      </details>
    </>
  );
}
