import { useLocale, useTranslations } from "next-intl";
import { formatInstant } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";

/** Says that the form shows what was typed and not sent, and lets go of it. `address` is that of its draft. */
export function KeptNotice({ address, savedAt }: { address: string; savedAt: string }) {
  const words = useTranslations("projectWriting.page");
  const locale = localeOf(useLocale());
  return (
    <Notice>
      <form method="post" action={`${address}/discard`} className="kept-notice">
        {words("kept", { time: formatInstant(new Date(savedAt), locale) })} <Button>{words("discard")}</Button>
      </form>
    </Notice>
  );
}
