"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { vietnamDay } from "@/lib/domain/period/period";
import { formatDate } from "@/lib/format/date";
import type { Locale } from "@/lib/format/locale";

/** The day in Vietnam a page is printed on; a page that was left open overnight says the day of its printing. */
export function PrintedOn({ today, locale }: { today: string; locale: Locale }) {
  const [day, setDay] = useState(today);
  useEffect(() => {
    const renew = () => flushSync(() => setDay(vietnamDay(new Date())));
    window.addEventListener("beforeprint", renew);
    return () => window.removeEventListener("beforeprint", renew);
  }, []);
  return <time dateTime={day}>{formatDate(day, locale)}</time>;
}
