import { useTranslations } from "next-intl";
import { AppLink } from "../../ui/app-link";
import { Notice } from "../../ui/notice";
import { projectHref } from "../project-address";

/** Says that a dossier is not this person's to write on now. */
export function NotEditable({ code }: { code: string }) {
  const words = useTranslations("projectWriting.page");
  return (
    <Notice>
      {words("notNow")} <AppLink href={projectHref(code)}>{words("back")}</AppLink>
    </Notice>
  );
}
