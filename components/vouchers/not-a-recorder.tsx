import { useTranslations } from "next-intl";
import { AppLink } from "../ui/app-link";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";

/** Tells someone who may read vouchers but not record them who does. */
export function NotARecorder() {
  const words = useTranslations("vouchers");
  return (
    <>
      <PageHeader title={words("form.title")} />
      <Notice kind="refusal" title={words("form.notYours")}>
        {words("form.notYoursHint")} <AppLink href="/vouchers">{words("title")}</AppLink>
      </Notice>
    </>
  );
}
