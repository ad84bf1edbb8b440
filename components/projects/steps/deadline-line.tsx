import { useLocale, useTranslations } from "next-intl";
import { type Deadline, standingOf } from "@/lib/domain/calendar/deadline";
import { formatDate } from "@/lib/format/date";
import { formatDeadline } from "@/lib/format/deadline";

/** By when the đề án must move on: "Hạn của bước này: 20/05/2026, còn 5 ngày làm việc." A passed one alarms. */
export function DeadlineLine({ deadline }: { deadline: Deadline }) {
  const words = useTranslations("projectSteps.deadline");
  const locale = useLocale();
  const sentence = words("line", {
    date: formatDate(deadline.dueOn, locale),
    standing: formatDeadline(deadline, locale),
  });
  return <p className={standingOf(deadline) === "in-time" ? "mb-2 text-sm" : "alarm mb-2 text-sm"}>{sentence}</p>;
}
