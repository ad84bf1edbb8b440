"use client";

import { type ComponentPropsWithoutRef, useEffect, useRef, useState } from "react";
import { dayAsTyped } from "@/lib/format/date";
import { readDayText } from "@/lib/input/day-text";

type DayInputProps = ComponentPropsWithoutRef<"input"> & {
  name: string;
  /** What the button beside it does: "Chọn ngày trên lịch". */
  calendar: string;
};

/**
 * A day as text, dd/MM/yyyy whatever the browser's language, read by `readDayText`. Where there is JavaScript a button
 * opens the browser's calendar, whose choice is written as text; the text itself is never touched while it is typed.
 */
export function DayInput({ calendar, min, max, ...rest }: DayInputProps) {
  const typed = useRef<HTMLInputElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [listens, setListens] = useState(false);
  useEffect(() => setListens(true), []);

  const open = () => {
    if (!picker.current || !typed.current) return;
    const reading = readDayText(typed.current.value);
    picker.current.value = "day" in reading ? reading.day : "";
    picker.current.showPicker();
  };
  const take = () => {
    if (!picker.current?.value || !typed.current) return;
    typed.current.value = dayAsTyped(picker.current.value);
    typed.current.dispatchEvent(new Event("input", { bubbles: true }));
    typed.current.focus();
  };
  return (
    <span className="day-input">
      <input
        placeholder="dd/mm/yyyy"
        autoComplete="off"
        maxLength={40}
        {...rest}
        ref={typed}
        type="text"
        className="control number"
        data-day="true"
      />
      {listens && (
        <>
          <input ref={picker} type="date" tabIndex={-1} aria-hidden="true" min={min} max={max} onChange={take} />
          <button type="button" className="button" aria-label={calendar} title={calendar} onClick={open}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M2 3.5h12v10.5H2zM2 6.5h12M5 1.5v3M11 1.5v3" fill="none" stroke="currentColor" />
            </svg>
          </button>
        </>
      )}
    </span>
  );
}
