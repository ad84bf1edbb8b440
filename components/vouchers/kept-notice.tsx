import { useLocale, useTranslations } from "next-intl";
import type { DraftKey } from "@/lib/domain/drafts/form-draft";
import { formatInstant } from "@/lib/format/date";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";

type KeptNoticeProps = { draft: DraftKey; savedAt: string };

/** Tells that the form is filled with what was typed before and not recorded, and lets go of it. */
export function KeptNotice({ draft, savedAt }: KeptNoticeProps) {
  const words = useTranslations("vouchers.form");
  const locale = useLocale();
  return (
    <Notice>
      <form method="post" action={`/api/v1/drafts/${draft.form}/${draft.subject}/discard`} className="kept-notice">
        {words("kept", { time: formatInstant(new Date(savedAt), locale) })} <Button>{words("discard")}</Button>
      </form>
    </Notice>
  );
}
