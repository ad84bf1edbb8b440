import { useTranslations } from "next-intl";
import { AppLink } from "../../ui/app-link";
import { Notice } from "../../ui/notice";
import { PageHeader } from "../../ui/page-header";
import { projectHref } from "../project-address";

/** Says that a dossier is not this person's to write on now. */
export function NotEditable({ code }: { code: string }) {
  const words = useTranslations("projectWriting.page");
  return (
    <>
      <PageHeader
        title={words("title", { code })}
        path={[{ label: code, href: projectHref(code) }, { label: words("edit") }]}
      />
      <Notice>
        {words("notNow")} <AppLink href={projectHref(code)}>{words("back")}</AppLink>
      </Notice>
    </>
  );
}
