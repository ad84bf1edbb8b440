import { useLocale, useTranslations } from "next-intl";
import type { Notice } from "@/lib/domain/notices/notice";
import { formatInstant } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { noticeWords } from "@/lib/format/notices/notice-words";
import { AppLink } from "../ui/app-link";
import { Badge } from "../ui/badge";
import { AroundVietnamese } from "../ui/vietnamese";

/** A notice as a sentence: when, who did what, on which thing, and whether it is the reader's turn. */
export function NoticeEntry({ notice }: { notice: Notice }) {
  const words = useTranslations("notices");
  const locale = localeOf(useLocale());
  const { id, at, read } = notice;
  const { sentence, kept, thing, thingKept, path, badge } = noticeWords(notice, locale);
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
      <div className={read ? "min-w-0" : "min-w-0 font-semibold"}>
        <time className="number" dateTime={at}>
          {formatInstant(new Date(at), locale)}
        </time>{" "}
        <AroundVietnamese sentence={sentence} kept={kept} />{" "}
        <AppLink href={path}>
          <AroundVietnamese sentence={thing} kept={[thingKept]} />
        </AppLink>{" "}
        {badge && <Badge>{words(badge)}</Badge>} {!read && <Badge>{words("unread")}</Badge>}
      </div>
      {!read && (
        <form method="post" action={`/api/v1/notices/${id}/read`}>
          <button type="submit" className="link-button" aria-label={words("readOne", { code: thing })}>
            {words("read")}
          </button>
        </form>
      )}
    </li>
  );
}
