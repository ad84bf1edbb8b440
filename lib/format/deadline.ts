import type { Deadline } from "@/lib/domain/calendar/deadline";
import { fill } from "./fill";
import type { Locale } from "./locale";
import { projectSteps as en } from "./messages/en/project-steps";
import { projectSteps as vi } from "./messages/vi/project-steps";

const WORDS = { vi: vi.deadline, en: en.deadline };

/** How a deadline stands today: "còn 5 ngày làm việc", "hạn là hôm nay", "quá hạn 3 ngày làm việc". */
export function formatDeadline({ daysLeft, late }: Deadline, locale: Locale): string {
  const words = WORDS[locale];
  if (late) return daysLeft === 0 ? words.lateSince : fill(words.late, { days: String(-daysLeft) });
  return daysLeft === 0 ? words.today : fill(words.left, { days: String(daysLeft) });
}
