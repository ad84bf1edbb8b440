import { useLocale, useTranslations } from "next-intl";
import { formatInstant } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";

type KeptNoticeProps = {
  /** Whose words tell it. */
  of: "vouchers.form" | "projectWriting.page" | "summary.wordsPage";
  /** Address of the form's draft. */
  address: string;
  savedAt: string;
};

/** Says that the form shows what was typed before and not sent, and lets go of it. */
export function KeptNotice({ of, address, savedAt }: KeptNoticeProps) {
  const words = useTranslations(of);
  const locale = localeOf(useLocale());
  return (
    <Notice>
      <form method="post" action={`${address}/discard`} className="kept-notice">
        {words("kept", { time: formatInstant(new Date(savedAt), locale) })} <Button>{words("discard")}</Button>
      </form>
    </Notice>
  );
}
