import { useTranslations } from "next-intl";
import { AppLink } from "../ui/app-link";
import { PageHeader } from "../ui/page-header";

/** A page that says only what happened: the address is not known, or its page failed. */
export function MessagePage({ about }: { about: "notFound" | "failed" }) {
  const words = useTranslations("layout");
  return (
    <>
      <PageHeader title={words(`${about}.title`)} lead={words(`${about}.text`)} />
      <AppLink href="/">{words("notFound.home")}</AppLink>
    </>
  );
}
