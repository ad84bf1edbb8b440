"use client";

import { useEffect, useRef, useState } from "react";
import { fill } from "@/lib/format/fill";
import type { ToldFinding } from "@/lib/format/reports/told-finding";
import { onChecked, onTyping, type Typing } from "./checked";

type BarWord = "progress" | "progressNone" | "progressUnread" | "progressUnkept" | "jumpHelp";

type CheckBarProps = {
  findings: readonly ToldFinding[];
  words: Readonly<Record<BarWord, string>>;
};

/** How much is still to be mended and explained, and what is found in the cell with the focus. */
export function CheckBar({ findings: read, words }: CheckBarProps) {
  const output = useRef<HTMLOutputElement>(null);
  const [findings, setFindings] = useState(read);
  const [cell, setCell] = useState<string | null>(null);
  const [{ unread, isUnkept }, setTyping] = useState<Typing>({ unread: 0, isUnkept: false });
  useEffect(() => onChecked(output.current, setFindings), []);
  useEffect(() => onTyping(output.current, setTyping), []);
  useEffect(() => {
    const form = output.current?.closest("form");
    const entered = ({ target }: FocusEvent) => setCell((target as HTMLElement).dataset.cell ?? null);
    form?.addEventListener("focusin", entered);
    return () => form?.removeEventListener("focusin", entered);
  }, []);
  const hard = findings.filter(({ stands }) => stands === "hard").length;
  const open = findings.filter(({ stands }) => stands === "open" || stands === "lapsed").length;
  const [first, ...more] = findings.filter((one) => one.cell === cell && one.stands !== "explained");
  return (
    <div className="basis-full text-sm">
      <output ref={output}>
        {unread > 0 && `${fill(words.progressUnread, { count: String(unread) })} `}
        {hard + open > 0
          ? fill(words.progress, { hard: String(hard), open: String(open) })
          : isUnkept
            ? words.progressUnkept
            : unread === 0 && words.progressNone}
      </output>
      {/* The cell itself is described by the same sentences. */}
      {first && (
        <p aria-hidden="true" className="text-alarm">
          {first.told} {more.length > 0 && `(+${more.length}) `}
          {words.jumpHelp}
        </p>
      )}
    </div>
  );
}
