import { useLocale, useTranslations } from "next-intl";
import type { Notice } from "@/lib/domain/notices/notice";
import { bareStep } from "@/lib/domain/steps/verbs";
import { actingName } from "@/lib/format/acting-name";
import { formatInstant } from "@/lib/format/date";
import { AppLink } from "../ui/app-link";
import { Badge } from "../ui/badge";
import { AroundVietnamese, Vietnamese } from "../ui/vietnamese";

const BADGES = { "project.turn": "turn", "project.soon": "soon", "project.late": "late" } as const;

/** A notice as a sentence: when, who did what, on which đề án, and whether it is the reader's turn. */
export function NoticeEntry({ notice }: { notice: Notice }) {
  const words = useTranslations("notices");
  const history = useTranslations("projectSteps.history.sentence");
  const locale = useLocale();
  const { id, kind, step, takenBy, onBehalfOf, at, code, title, read } = notice;
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
      <div className={read ? "min-w-0" : "min-w-0 font-semibold"}>
        <time className="number" dateTime={at}>
          {formatInstant(new Date(at), locale)}
        </time>{" "}
        <AroundVietnamese
          sentence={history(bareStep(step), { name: actingName(takenBy, onBehalfOf, locale) })}
          kept={[takenBy, onBehalfOf]}
        />{" "}
        <AppLink href={`/projects/${encodeURIComponent(code)}`}>
          {code} – <Vietnamese>{title}</Vietnamese>
        </AppLink>{" "}
        {kind !== "project.moved" && <Badge>{words(BADGES[kind])}</Badge>} {!read && <Badge>{words("unread")}</Badge>}
      </div>
      {!read && (
        <form method="post" action={`/api/v1/notices/${id}/read`}>
          <button type="submit" className="link-button" aria-label={words("readOne", { code })}>
            {words("read")}
          </button>
        </form>
      )}
    </li>
  );
}
