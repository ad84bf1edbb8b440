"use client";

import { useEffect, useState } from "react";
import { formatLongDate } from "@/lib/format/date";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { readDayText } from "@/lib/input/day-text";

type DayEchoProps = {
  /** Id of the day's input. */
  input: string;
  typed: string;
  /** "Đọc là: {amount}." */
  reading: string;
  locale: Locale;
};

/** How a typed day is read, in words: "ngày 05 tháng 9 năm 2026". Only listens, like the amount's echo. */
export function DayEcho({ input, typed, reading, locale }: DayEchoProps) {
  const [text, setText] = useState(typed);

  useEffect(() => {
    const field = document.getElementById(input);
    const listen = () => field instanceof HTMLInputElement && setText(field.value);
    field?.addEventListener("input", listen);
    return () => field?.removeEventListener("input", listen);
  }, [input]);

  const read = readDayText(text);
  return (
    <output htmlFor={input} className="amount-echo">
      {"day" in read ? fill(reading, { amount: formatLongDate(read.day, locale) }) : ""}
    </output>
  );
}
