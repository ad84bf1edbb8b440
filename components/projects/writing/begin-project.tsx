import { useTranslations } from "next-intl";
import { AppLink } from "../../ui/app-link";
import { buttonClass } from "../../ui/button";

/** Leads to the form that begins a đề án, for those who may. */
export function BeginProject() {
  const words = useTranslations("projectWriting.page");
  return (
    <AppLink className={buttonClass("main")} href="/projects/new">
      {words("begin")}
    </AppLink>
  );
}
